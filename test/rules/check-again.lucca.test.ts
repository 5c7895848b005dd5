// SPDX-License-Identifier: EUPL-1.2
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { expectSameAsFirst } from "./check-again";

test.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])(
  "a check of %s after edits says what a first check would",
  async (name) => {
    await expectSameAsFirst(await readXlsx(luccaPath(name)), 4);
  },
);
