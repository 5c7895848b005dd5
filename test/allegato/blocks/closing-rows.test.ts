// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import type { Signer } from "../../../src/plan/settings";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { documentOf, objective, programme } from "../../support/plan-without-places";

const SIGNERS: Signer[] = [
  { role: "Il Segretario generale", name: "Anna Rossi" },
  { role: "Il Presidente", name: "Mario Bianchi" },
];
/** Rows of the table, from those that one page holds to some that the second does not. */
const COUNTS = Array.from({ length: 90 }, (_, n) => n + 1);

/** Looks of the rows of a sheet's last page, its repeated headings aside. */
function lastPage({ page, cells }: SheetPlan): Set<string> {
  const first = page.breaksBefore.at(-1) ?? 0;
  return new Set(cells.filter(({ row }) => row >= first).map(({ style }) => style.split(" ")[0] ?? ""));
}

/** The last pages of a sheet as its table grows by a row at a time, and how many pages there are. */
function grown(sheet: string, planOf: (rows: number) => Parameters<typeof documentOf>[0]) {
  return COUNTS.map((count) => {
    const document = documentOf(planOf(count));
    const { settings } = document;
    const options = { ...settings.allegato, printsSigners: true };
    const plans = buildAllegato({
      ...document,
      settings: { ...settings, signers: SIGNERS, allegato: options },
    });
    const plan = plans.find(({ name }) => name === sheet);
    if (!plan) throw new RangeError(`No sheet ${sheet}`);
    return { pages: plan.page.breaksBefore.length + 1, looks: lastPage(plan) };
  });
}

test.each([
  ["of one programme", 1],
  ["of two programmes of a mission", 2],
])("totals of the overview %s, and the note on them, never stand alone", (_what, programmes) => {
  const ends = grown("All. Quadro", (count) => ({
    programmes: Array.from({ length: programmes }, (_, p) =>
      programme({
        programmeCode: `00${p + 1}`,
        objectives: Array.from({ length: p === 0 ? count : 1 }, (_each, n) =>
          objective({ code: `011-001-${n}`, resources: n === 0 ? "da definire" : "€ 10,00" }),
        ),
      }),
    ),
  }));
  expect(new Set(ends.map(({ pages }) => pages)).size).toBeGreaterThan(2);
  expect(ends.filter(({ looks }) => !looks.has("code"))).toEqual([]);
  expect(ends.filter(({ looks }) => !looks.has("grandTotal") || !looks.has("note"))).toEqual([]);
});

test.each([
  ["charts", { resources: "€ 10,00" }],
  ["tables without charts", { resources: null }],
  ["tables without indicators", { resources: null, indicators: [] }],
])("those who sign stand below %s, never alone", (_what, fields) => {
  const ends = grown("All. Riepilogo", (count) => ({
    programmes: Array.from({ length: count }, (_, p) =>
      programme({ programmeCode: String(p), objectives: [objective(fields)] }),
    ),
  }));
  expect(new Set(ends.map(({ pages }) => pages)).size).toBeGreaterThan(1);
  const besideSigners = ({ looks }: (typeof ends)[number]): string[] =>
    [...looks].filter((look) => !look.startsWith("signer"));
  expect(ends.filter((end) => besideSigners(end).length === 0)).toEqual([]);
  expect(ends.filter(({ looks }) => !looks.has("signerName"))).toEqual([]);
});
