// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { hasRoomForLabels } from "../../../src/workbook/chart-look";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { planDocument } from "../../support/plan-document";

const PROGRAMMES = ["002", "003", "004", "005", "006", "007", "008", "009"];

/** The sheets of a plan with a programme for each amount, and an indicator of each of these types in the first. */
function sheetsOf(amounts: readonly string[], types: readonly string[]): SheetPlan[] {
  const document = planDocument({
    programmes: amounts.map((resources, n) => ({
      missionCode: "032",
      programmeCode: PROGRAMMES[n] ?? null,
      programmeTitle: "Servizi",
      objectives: [{ resources, indicators: n === 0 ? types.map((type) => ({ type })) : [] }],
    })),
  });
  return buildAllegato(document);
}

const summaryOf = (sheets: readonly SheetPlan[]): SheetPlan | undefined =>
  sheets.find(({ name }) => name === "All. Riepilogo");

/** Texts beside the charts. */
function sentences(amounts: readonly string[], types: readonly string[]): string[] {
  return (summaryOf(sheetsOf(amounts, types))?.cells ?? [])
    .map(({ value }) => String(value))
    .filter((text) => text.endsWith("."))
    .map((text) => text.replaceAll("\u00a0", " "));
}

test.each([
  [["€ 30,00", "€ 70,00"], "Il programma con più risorse è 032-003 Servizi: 70,0 % del totale."],
  [["€ 50,00", "€ 50,00"], "Tutti i programmi hanno le stesse risorse: 50,0 % del totale ciascuno."],
  [
    ["€ 40,00", "€ 20,00", "€ 40,00"],
    "I programmi con più risorse sono 032-002 e 032-004: 40,0 % del totale ciascuno.",
  ],
])("of resources of %j it is said who has the most", (amounts, sentence) => {
  expect(sentences(amounts, ["efficacia"])).toEqual([sentence]);
});

test.each([
  [["efficacia", "qualità", "efficacia"], "La tipologia più frequente è «efficacia»: 2 indicatori su 3."],
  [
    ["efficacia", "qualità"],
    "Le tipologie più frequenti sono «efficacia» e «qualità»: un indicatore ciascuna, su 2.",
  ],
  [
    ["efficacia", "qualità", "efficacia", "qualità", "efficienza"],
    "Le tipologie più frequenti sono «efficacia» e «qualità»: 2 indicatori ciascuna, su 5.",
  ],
  [["efficacia", ""], "La tipologia più frequente è «efficacia»: un indicatore su 2."],
])("of types %j it is said which is the most frequent", (types, sentence) => {
  expect(sentences(["€ 1,00"], types)).toEqual([sentence]);
});

test("the currency is said by the amounts, and by nothing above them", () => {
  const sheets = sheetsOf(["€ 30,00", "€ 70,00 + 5,00 di investimenti"], ["efficacia"]);
  const headings = sheets.flatMap(({ cells }) =>
    cells.filter(({ style }) => style.startsWith("amountHead")).map(({ value }) => String(value)),
  );
  expect(headings).toEqual(
    expect.arrayContaining(["Risorse correnti", "Risorse per investimenti", "Risorse totali"]),
  );
  const titles = (summaryOf(sheets)?.charts ?? []).flatMap(({ title, series }) => [
    title,
    ...series.map(({ name }) => name),
  ]);
  expect(titles).toEqual(["Risorse per programma", "Risorse totali"]);
  expect([...headings, ...titles].filter((text) => /€|euro/iu.test(text))).toEqual([]);
  const amounts = summaryOf(sheets)?.cells.filter(
    ({ value, column }) => column > 3 && typeof value === "number",
  );
  expect(amounts?.length).toBeGreaterThan(6);
  expect(
    amounts?.filter(({ style }) => !summaryOf(sheets)?.styles[style]?.numberFormat?.includes("€")),
  ).toEqual([]);
});

test.each([4, 6, 8])(
  "no chart of a plan of %i programmes has a third page, and every bar its number",
  (count) => {
    const amounts = Array.from({ length: count }, (_, n) => `€ ${n + 1}00.000,00 + 5.000,00 di investimenti`);
    const summary = summaryOf(sheetsOf(amounts, ["efficacia", "qualità"]));
    expect(summary?.page.breaksBefore).toHaveLength(1);
    const heights = summary?.charts?.map(({ over }) => summary.rows[over.row] ?? 0) ?? [];
    expect(heights).toEqual([54 + 17 * count, 120]);
    const [bars = 0] = heights;
    expect(hasRoomForLabels("bars", Array<number>(count).fill(805_000), { width: 700, height: bars })).toBe(
      true,
    );
  },
);
