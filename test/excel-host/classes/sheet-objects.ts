// SPDX-License-Identifier: EUPL-1.2
import { notModelled } from "../model/host-error";
import type { Sheet, SheetObjects } from "../model/sheet";
import type { ApiVersion, OfficeClass } from "../wire/office-class";

/** Charts, pictures and comments are counted here, and no more. */
const counted = (
  name: string,
  since: ApiVersion,
  kind: keyof SheetObjects,
  countSince = since,
): OfficeClass<Sheet> => ({
  name,
  since,
  properties: {},
  items: () => {
    throw notModelled(`loading ${name}`);
  },
  methods: { getCount: { since: countSince, run: ({ objects }) => objects[kind] } },
});

export const CHARTS = counted("ChartCollection", "1.1", "charts", "1.4");
export const SHAPES = counted("ShapeCollection", "1.9", "shapes");
export const COMMENTS = counted("CommentCollection", "1.10", "comments");
