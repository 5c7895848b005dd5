// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readPlan } from "../../src/reading/read-plan";
import { isKnownLabel } from "../../src/template/recognise-label";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { parseMark } from "../../src/workbook/sheet-mark";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { CORPUS } from ".";
import { snapshotOf } from "./workbook";
import { xlsxOf } from "./write-xlsx";

/** Our marks are hidden names, which the library that writes the file cannot make. */
const unmarked = ({ sheets, leftAside }: WorkbookSnapshot): WorkbookSnapshot => ({
  sheets: sheets.filter(({ mark }) => parseMark(mark) === null),
  leftAside,
});

it.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "reads from a file: %s",
  async (_about, workbook) => {
    const bytes = await xlsxOf(unmarked(snapshotOf(workbook)));
    const snapshot = await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel });
    expect(readPlan(snapshot).plan).toEqual(workbook.plan);
  },
);
