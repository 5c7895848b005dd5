// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import type { AllegatoOptions } from "../../../src/plan/allegato-options";
import type { PlannedCell, SheetPlan } from "../../../src/workbook/sheet-plan";
import { documentOf, indicator, objective, programme } from "../../support/plan-without-places";

/** Texts of many short lines: pages begin at any of them. */
const lines = (count: number): string => Array.from({ length: count }, (_, n) => `Voce ${n + 1}`).join("\n");

function sheetWith(options: Partial<AllegatoOptions>, description: string, contribution: string): SheetPlan {
  const indicators = [indicator({ name: lines(70), measures: lines(80) })];
  const objectives = [objective({ description, contribution, indicators })];
  const document = documentOf({ programmes: [programme({ objectives })] });
  const { settings } = document;
  const allegato: AllegatoOptions = { ...settings.allegato, sections: ["cards"], ...options };
  const [sheet] = buildAllegato({ ...document, settings: { ...settings, allegato } });
  if (!sheet) throw new RangeError("No cards");
  return sheet;
}

/** The label and the text that stand at the top of each page after the first, under the heading that says whose card goes on. */
const openings = ({ cells, page }: SheetPlan): PlannedCell[][] =>
  page.breaksBefore.map((start) => cells.filter(({ row }) => row === start + 1));

const OPTIONS: Partial<AllegatoOptions>[] = ([8, 9, 10, 11] as const).flatMap((fontSize) => [
  { fontSize, orientation: "portrait" },
  { fontSize, orientation: "landscape" },
]);

test.each(OPTIONS)("%j: a page that begins inside a text says of what", (options) => {
  const sheet = sheetWith(options, lines(150), lines(203));
  const begun = openings(sheet).filter(([, text]) => /^Voce (?!1\n)/u.test(String(text?.value)));
  expect(begun.length).toBeGreaterThan(3);
  const labels = new Set(begun.map(([label]) => label?.value));
  expect([...labels]).toEqual([
    "Descrizione (segue)",
    "Contributo alle finalità del programma (segue)",
    "Indicatore (segue)",
    "Cosa misura (segue)",
  ]);
  // Elsewhere nothing is said again.
  const all = sheet.cells.filter(({ column, value }) => column === 0 && String(value).endsWith(" (segue)"));
  expect(all.filter(({ columnSpan }) => columnSpan === 2)).toHaveLength(begun.length);
});
