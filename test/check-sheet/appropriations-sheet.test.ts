// SPDX-License-Identifier: EUPL-1.2
import { appropriationsSheet } from "../../src/check-sheet/appropriations-sheet";
import type { ProgrammeAmounts } from "../../src/plan/appropriation";
import { readAppropriations } from "../../src/reading/read-appropriations";
import { formatMark } from "../../src/workbook/sheet-mark";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { planDocument } from "../support/plan-document";

const MARK = formatMark({ set: "stanziamenti", state: "final", hash: "0123456789abcd" });
const { plan } = planDocument({
  programmes: [
    { missionCode: "011", programmeCode: "005", programmeTitle: "Promozione" },
    { missionCode: "032", programmeCode: "002", programmeTitle: "Indirizzo politico" },
  ],
});
const amounts = (
  codes: string,
  programmeTitle: string,
  interventions: string | null,
  investments: string | null,
) => {
  const [missionCode = null, programmeCode = null] = codes.split("-");
  return {
    missionCode,
    programmeCode,
    programmeTitle,
    interventions,
    investments,
  } satisfies ProgrammeAmounts;
};

function written({ name, rows, columns, cells }: SheetPlan): SheetSnapshot {
  const values = rows.map(() => columns.map((): CellValue => ""));
  for (const { row, column, value } of cells) (values[row] as CellValue[])[column] = value;
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formulas: {},
    numberFormats: {},
    mark: MARK,
  };
}

const read = (...sheets: SheetSnapshot[]) =>
  readAppropriations({ sheets, leftAside: [] }).map(
    ({ missionCode, programmeCode, programmeTitle, interventions, investments, interventionsAt }) =>
      `${missionCode}-${programmeCode} ${programmeTitle}: ${interventions} | ${investments} (${interventionsAt.cell})`,
  );

it("has a row for each programme, and reads back as it was written", () => {
  const sheet = appropriationsSheet(plan, [
    amounts("032-002", "", "7000.10", null),
    amounts("033-001", "Fondi da assegnare", "90000.00", "5.00"),
  ]);
  expect(read(written(sheet))).toEqual([
    "011-005 Promozione: null | null (D5)",
    "032-002 Indirizzo politico: 7000.10 | null (D6)",
    "033-001 Fondi da assegnare: 90000.00 | 5.00 (D7)",
  ]);
});

it("is written again with what was read, and the same", () => {
  const sheet = appropriationsSheet(plan, [amounts("011-005", "Promozione", "1.50", "0.00")]);
  const again = appropriationsSheet(plan, readAppropriations({ sheets: [written(sheet)], leftAside: [] }));
  expect(again).toEqual(sheet);
});

it("sums the columns with formulas, whose values are right when written", () => {
  const { cells } = appropriationsSheet(plan, [
    amounts("011-005", "", "0.10", "1.00"),
    amounts("032-002", "", "0.20", null),
  ]);
  expect(cells.filter(({ formula }) => formula !== undefined)).toMatchObject([
    { row: 6, column: 3, value: 0.3, formula: "=SUM(D5:D6)" },
    { row: 6, column: 4, value: 1, formula: "=SUM(E5:E6)" },
  ]);
});

it("gives its own name, every cell a style and a place on the sheet, and stays in a page's width", () => {
  const sheet = appropriationsSheet(plan, []);
  expect(sheet.name).toBe("Stanziamenti");
  for (const { row, column, rowSpan, columnSpan, style } of sheet.cells) {
    expect(sheet.styles).toHaveProperty([style]);
    expect(row + rowSpan).toBeLessThanOrEqual(sheet.rows.length);
    expect(column + columnSpan).toBeLessThanOrEqual(sheet.columns.length);
  }
  expect(sheet.columns.reduce((sum, width) => sum + width, 0) * 0.797).toBeLessThanOrEqual(
    595.28 - 34 - 42.5,
  );
});

describe("what people make of the sheet", () => {
  const rows: CellValue[][] = [
    ["nota", "", "", "", ""],
    ["Investimenti 2026 (€)", "Missione", "Programma", "Descrizione", "Interventi economici (€)"],
    ["€ 1.000,00", 11, 5, "Promozione", 2500.5],
    ["", "", "", "", ""],
    ["-", "032", "002", "Indirizzo politico", "12.500,00 euro"],
    ["da definire", "", "", "Servizi generali", "1 + 2"],
    ["Totale", "", "", "", 15000.5],
  ];
  const sheet: SheetSnapshot = {
    ...{ name: "Stanziamenti (2)", visibility: "visible", top: 2, left: 1, values: rows },
    ...{ formulas: {}, numberFormats: {}, mark: MARK },
  };

  it("is read with columns moved, codes as numbers and amounts as texts", () => {
    expect(read(sheet)).toEqual([
      "011-005 Promozione: 2500.50 | 1000.00 (F5)",
      "032-002 Indirizzo politico: 12500.00 | null (F7)",
      "null-null Servizi generali: null | null (F8)",
    ]);
  });

  it.each([
    ["hidden", { visibility: "hidden" as const }],
    ["without our mark", { mark: null }],
    ["of another set", { mark: formatMark({ set: "verifica", state: "final", hash: "0123456789abcd" }) }],
    ["without its headings", { values: rows.slice(2) }],
  ])("is not read %s", (_why, change) => {
    expect(read({ ...sheet, ...change })).toEqual([]);
  });
});
