// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import type { SheetCopy, WorkbookCopy } from "../../excel-host/model/workbook-copy";
import { everyLabel } from "../opened-book";
import { illustratedPlan } from "../illustrated-plan";
import { plainPlan } from "../sample-plans";
import { hostWith } from "./opened-excel";

export const FORMER = [
  plainPlan("All. Copertina", [["Camera", 2017]]),
  plainPlan("All. 011-005", [["Obiettivo"], ["011"]]),
  plainPlan("All. 012-004", [["Tutela"]]),
];
/** The programme 012-004 is gone, 016-005 is new, with pictures, charts and the like, and protected. */
export const NEXT = [
  plainPlan("All. Copertina", [["Camera", 2018]]),
  plainPlan("All. 011-005", [["Obiettivo"], ["012"], ["1-5"]]),
  illustratedPlan("All. 016-005"),
];

const USERS = [
  {
    name: "Conti",
    cells: { A1: "Totale", A2: "1-5", A3: 7 },
    formulas: { B1: { formula: "='All. 011-005'!A2", value: "011" }, B2: { formula: "=A3*2", value: 14 } },
    formats: { A2: "@", A3: "0.00" },
  },
  { name: "Nascosto", visibility: "hidden", cells: { A1: "interno" } },
] as const;

/** A workbook of the user's with an allegato, to be written anew; states are compared as a whole. */
export interface WritingScene {
  host: ExcelHost;
  before: WorkbookCopy;
}

/** The same scene over and over: read once, loaded into as many workbooks as a test wants. */
export async function writingScene(): Promise<() => WritingScene> {
  hostWith(USERS);
  await createExcelWorkbook().writeSheets(FORMER, { set: "allegato", replaceEdited: [] });
  const snapshot: WorkbookSnapshot = await createExcelWorkbook().read(everyLabel);
  return () => {
    const host = createExcelHost().load(snapshot);
    installHost(host);
    return { host, before: host.snapshot() };
  };
}

export const writeNext = (plans: readonly SheetPlan[] = NEXT, replaceEdited: readonly string[] = []) =>
  createExcelWorkbook().writeSheets(plans, { set: "allegato", replaceEdited });

const isUsers = ({ names }: SheetCopy): boolean => names.length === 0;

/** Sheets as they look, by what they hold: names and marks aside. */
const contents = (sheets: readonly SheetCopy[]): string[] =>
  sheets.map(({ cells }) => JSON.stringify(Object.entries(cells).map(([cell, { value }]) => [cell, value])));

/**
 * What must be true whenever work on the allegato is broken off: nothing of the user's is gone or `#REF!`, and the
 * former allegato or the next one is there as a whole, in sheets that are not hidden once the former one is touched.
 */
export function expectUnharmed(now: WorkbookCopy, before: WorkbookCopy, after: WorkbookCopy): void {
  const users = before.sheets.filter(isUsers);
  for (const sheet of users) {
    const same = now.sheets.find(({ name }) => name === sheet.name);
    expect(withoutReferences(same)).toEqual(withoutReferences(sheet));
  }
  expect(JSON.stringify(now)).not.toContain("#REF!");
  const visible = contents(now.sheets.filter(({ visibility }) => visibility === "Visible"));
  const isWhole = (then: WorkbookCopy): boolean =>
    contents(then.sheets.filter((sheet) => !isUsers(sheet))).every((content) => visible.includes(content));
  expect(isWhole(before) || isWhole(after)).toBe(true);
}

/** The formula that refers to the allegato may name a temporary sheet until the work is recovered. */
const withoutReferences = (sheet: SheetCopy | undefined): SheetCopy | undefined =>
  sheet && { ...sheet, cells: { ...sheet.cells, B1: { value: "" } } };
