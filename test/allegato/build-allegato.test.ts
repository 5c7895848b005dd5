// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { buildAllegato, buildingAllegato } from "../../src/allegato/build-allegato";
import { printableHeight, printableWidth } from "../../src/allegato/paper";
import type { Plan } from "../../src/plan/plan";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { documentOf, indicator, objective, programme } from "../support/plan-without-places";
import { anyPlan } from "./any-plan";

const squeezed = (text: string): string => text.replace(/\s/gu, "");
const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);

/** Texts of a column of cells read downwards, joined: a long text stands in several rows, headings come between. */
function textsBelow(plan: SheetPlan): string {
  const byColumn = new Map<string, PlannedCell[]>();
  for (const cell of plan.cells.filter(({ style }) => !style.startsWith("columnHead"))) {
    const key = `${cell.column}+${cell.columnSpan}`;
    byColumn.set(key, [...(byColumn.get(key) ?? []), cell]);
  }
  return [...byColumn.values()].map((cells) => squeezed(cells.map(({ value }) => value).join(""))).join("|");
}

/** Every text that the plan's own sheets hold. */
function textsOf({ programmes, premise, overview }: Plan): string[] {
  return [
    ...premise,
    ...overview.flatMap(({ objectives }) => objectives.map(({ title }) => title)),
    ...programmes.flatMap(({ missionTitle, programmeTitle, objectives }) => [
      missionTitle,
      programmeTitle,
      ...objectives.flatMap(
        ({ code: _code, furtherResources, resourcesParsed: _amounts, indicators, ...objective }) => [
          ...Object.values(objective).map((value) => (value === null ? null : String(value))),
          ...Object.values(furtherResources ?? {}),
          ...indicators.flatMap(({ targets, ...fields }) => [
            ...Object.values(fields),
            ...Object.values(targets),
          ]),
        ],
      ),
    ]),
  ].flatMap((text) => (text == null || text === "" ? [] : [squeezed(text)]));
}

test("any plan: every text is there, every page fits, everything stands in its sheet", () => {
  fc.assert(
    fc.property(anyPlan(), (document) => {
      const plans = buildAllegato(document);
      const all = plans.map(textsBelow).join("|");
      expect(textsOf(document.plan).filter((text) => !all.includes(text))).toEqual([]);
      expect(plans.flatMap(flaws)).toEqual([]);
      const pages = plans.map(({ page }) => page.breaksBefore.length + 1);
      expect(plans.map(({ page }) => page.firstPageNumber)).toEqual(
        pages.map((_, i) => 1 + sum(pages.slice(0, i))),
      );
      // A cover counts and bears no number.
      const [cover, ...others] = plans;
      expect(cover?.page.footer).toEqual({ left: "", center: "", right: "" });
      for (const { page } of others)
        expect(page.footer.right).toBe(`&"Arial,Regular"&8Pagina &P di ${sum(pages)}`);
    }),
    { numRuns: 60 },
  );
});

/** What would not print, or would print wrong, in words. */
function flaws({ name, columns, rows, cells, styles, page }: SheetPlan): string[] {
  const found: string[] = [];
  const check = (holds: boolean, flaw: string): void => {
    if (!holds) found.push(`${name}: ${flaw}`);
  };
  check(/^[^:\\/?*[\]']{1,31}$/u.test(name), "its name");
  check(sum(columns) <= printableWidth(page.orientation), "wider than the page");
  rows.forEach((height, r) => {
    check(height > 0 && height <= 409 && height % 0.25 === 0, `height of row ${r}`);
  });

  const titles = page.titleRows ? page.titleRows.last + 1 : 0;
  const starts = [titles, ...page.breaksBefore, rows.length];
  starts.slice(1).forEach((end, index) => {
    const height = sum(rows.slice(0, titles)) + sum(rows.slice(starts[index], end));
    check(end > (starts[index] ?? 0), `page ${index} is empty`);
    check(height <= printableHeight(page.orientation), `page ${index} is too tall`);
  });

  const taken = new Set<string>();
  for (const { row, column, columnSpan, rowSpan, value, style } of cells) {
    const inside = rowSpan === 1 && row < rows.length && column + columnSpan <= columns.length;
    check(inside, `cell ${row} ${column} stands outside`);
    check(styles[style]?.wrap === true && String(value).length <= 32_767, `text of ${row} ${column}`);
    for (let c = column; c < column + columnSpan; c++) {
      check(!taken.has(`${row} ${c}`), `cell ${row} ${c} is taken twice`);
      taken.add(`${row} ${c}`);
    }
  }
  return found;
}

test("a large plan is laid out a sheet at a time, with time for something else between two", () => {
  const programmes = Array.from({ length: 12 }, (_, p) => programme({ programmeCode: `00${p}` }));
  const building = buildingAllegato(documentOf({ programmes }));
  let steps = 0;
  let step = building.next();
  for (; !step.done; step = building.next()) steps++;
  expect(step.value).toEqual(buildAllegato(documentOf({ programmes })));
  expect(steps).toBeGreaterThanOrEqual(step.value.length);
});

test("the same plan gives the same sheets", () => {
  fc.assert(
    fc.property(anyPlan(), (document) => {
      expect(buildAllegato(structuredClone(document))).toEqual(buildAllegato(document));
    }),
    { numRuns: 20 },
  );
});

const lines = (plan: SheetPlan | undefined): string[] => {
  const byRow = new Map<number, string[]>();
  for (const { row, value } of plan?.cells ?? []) byRow.set(row, [...(byRow.get(row) ?? []), String(value)]);
  return [...byRow.values()].map((texts) => texts.join(" | "));
};

test("a card has the fields of the common layout in their order", () => {
  const [, , card] = buildAllegato(documentOf({ programmes: [programme()] }));
  expect(lines(card)).toEqual([
    "Missione | 011 – Competitività e sviluppo delle imprese",
    "Programma | 005 – Promozione",
    "Obiettivo 011-005-001",
    "Titolo | Sostegno alle imprese",
    "Descrizione | Assistenza e formazione per le imprese del territorio.",
    "Arco temporale | Annuale",
    "Centro di responsabilità | Area promozione",
    "Risorse finanziarie 2026 | € 1.000,00",
    "Nr indicatori associati | 1",
    "Indicatore | Imprese assistite",
    "Cosa misura | Capacità di assistere le imprese",
    "Tipologia | Unità di misura | Algoritmo di calcolo | Fonte dei dati | Ultimo valore osservato | Risultato atteso 2026",
    "efficacia | numero | numero di imprese assistite nell'anno | registro degli sportelli | 120 | >= 130",
  ]);
});

test("rows that not every layout has are printed where the plan has them", () => {
  const full = objective({
    furtherResources: { "2027": "€ 1.100,00" },
    investments: "€ 200,00",
    contribution: "Le imprese assistite reggono la concorrenza.",
    stakeholders: "Utenti: imprese",
    indicators: [indicator({ polarity: "più alto è meglio", baselineYear: "2025" })],
  });
  const [, , card] = buildAllegato(documentOf({ programmes: [programme({ objectives: [full] })] }));
  expect(lines(card).slice(7, 16)).toEqual([
    "Risorse finanziarie 2026 | € 1.000,00",
    "Risorse finanziarie 2027 | € 1.100,00",
    "Investimenti 2026 | € 200,00",
    "Contributo alle finalità del programma | Le imprese assistite reggono la concorrenza.",
    "Portatori di interesse | Utenti: imprese",
    "Nr indicatori associati | 1",
    "Indicatore | Imprese assistite",
    "Cosa misura | Capacità di assistere le imprese",
    "Polarità | più alto è meglio",
  ]);
  expect(lines(card)).toContain("Anno di rilevazione | 2025");
});

test("what the layout lacks leaves no row, what is blank prints blank, the table keeps its columns", () => {
  const gaps = objective({
    ...{
      code: null,
      description: null,
      timeframe: "",
      centre: null,
      resources: null,
      declaredIndicators: null,
    },
    indicators: [indicator({ measures: null, unit: null, dataSource: "", targets: { "2026": "" } })],
  });
  const [, , card] = buildAllegato(
    documentOf({ year: null, programmes: [programme({ objectives: [gaps] })] }),
  );
  expect(lines(card).slice(2)).toEqual([
    "Obiettivo",
    "Titolo | Sostegno alle imprese",
    "Arco temporale | ",
    "Indicatore | Imprese assistite",
    "Tipologia | Unità di misura | Algoritmo di calcolo | Fonte dei dati | Ultimo valore osservato | Risultato atteso 2026",
    "efficacia |  | numero di imprese assistite nell'anno |  | 120 | ",
  ]);
});

test("the overview prints amounts in Italian, with the totals", () => {
  const [, overview] = buildAllegato(
    documentOf({
      programmes: [
        programme({ objectives: [objective({ resources: "€ 66.700,00 + 5.000,00 di investimenti" })] }),
        programme({ programmeCode: "006", objectives: [objective({ resources: "da definire" })] }),
        programme({ missionCode: "033", missionTitle: "Fondi da ripartire", objectives: [] }),
      ],
    }),
  );
  expect(lines(overview)).toEqual([
    "Quadro di raccordo tra missioni, programmi e obiettivi",
    "Codice | Obiettivo | Risorse finanziarie 2026 | Investimenti 2026 | Indicatori (n.) | Pagina",
    "Missione 011 – Competitività e sviluppo delle imprese",
    "Programma 005 – Promozione",
    "011-005-001 | Sostegno alle imprese | 66700 | 5000 | 1 | 3",
    "Totale programma 005 | 66700 | 5000 | 1 | ",
    "Programma 006 – Promozione",
    "011-005-001 | Sostegno alle imprese | da definire |  | 1 | 4",
    "Totale programma 006 |  |  | 1 | ",
    "Totale missione 011 | 66700 | 5000 | 2 | ",
    "Missione 033 – Fondi da ripartire",
    "Programma 005 – Promozione",
    "Nessun obiettivo",
    "Totale generale | 66700 | 5000 | 2 | ",
    "I totali non comprendono un importo che non è scritto in cifre, riportato nel quadro com’è nel piano.",
  ]);
});

test("the cover leaves no hole for what the plan does not state", () => {
  const [cover] = buildAllegato(documentOf({ chamber: null, year: null, title: "P.I.R.A." }));
  expect(lines(cover).filter(Boolean)).toEqual(["P.I.R.A."]);
});
