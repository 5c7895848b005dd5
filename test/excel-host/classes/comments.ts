// SPDX-License-Identifier: EUPL-1.2
import { notModelled } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import type { OfficeClass } from "../wire/office-class";

/** Comments are counted here, and no more. */
export const COMMENTS: OfficeClass<Sheet> = {
  name: "CommentCollection",
  since: "1.10",
  properties: {},
  items: () => {
    throw notModelled("loading comments");
  },
  methods: { getCount: { run: ({ comments }) => comments } },
};
