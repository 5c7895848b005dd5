// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Programme } from "../../src/plan/plan";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readPlan } from "../../src/reading/read-plan";
import { isKnownLabel } from "../../src/template/recognise-label";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { xlsxOf } from "../corpus/write-xlsx";
import { sheetOf } from "../support/fake-workbook";
import { realisticProgrammes } from "./realistic-plans";

const HEADINGS = [
  "Tipologia",
  "Unità di misura",
  "Algoritmo di calcolo",
  "Fonte dei dati",
  "Ultimo valore osservato",
];

/** The rows of a programme in the common layout, as the chambers receive it. */
const commonLayout = (programme: Programme): CellValue[][] => [
  ["Missione", `${programme.missionCode} - ${programme.missionTitle}`],
  ["Programma", `${programme.programmeCode} - ${programme.programmeTitle}`],
  [],
  ...programme.objectives.flatMap((objective) => [
    ["Obiettivo", "Titolo", objective.title],
    ["", "Descrizione", objective.description ?? ""],
    ["", "Arco temporale", objective.timeframe ?? ""],
    ["", "Centro di responsabilità", objective.centre ?? ""],
    ["", "Risorse finanziarie 2026", objective.resources ?? ""],
    [`Nr indicatori associati ${objective.declaredIndicators}`],
    ...objective.indicators.flatMap((indicator) => [
      ["Indicatore", indicator.name],
      ["Cosa misura", indicator.measures ?? ""],
      [...HEADINGS, ...Object.keys(indicator.targets).map((year) => `Risultato atteso ${year}`)],
      [
        ...[indicator.type, indicator.unit, indicator.algorithm, indicator.dataSource, indicator.lastValue],
        ...Object.values(indicator.targets),
      ].map((text) => text ?? ""),
    ]),
    [],
  ]),
];

const read = (sheets: SheetSnapshot[]) => {
  const { plan, notUnderstood } = readPlan({ sheets, leftAside: [] });
  return { programmes: plan.programmes, notUnderstood };
};

const corner = fc.record({ top: fc.nat(30), left: fc.nat(20) });

it("reads what was written in the common layout, one sheet a programme", () => {
  fc.assert(
    fc.property(realisticProgrammes, corner, (programmes, at) => {
      const sheets = programmes.map((programme, n) => ({
        ...sheetOf(`Foglio${n + 1}`, commonLayout(programme)),
        ...at,
      }));
      expect(read(sheets)).toEqual({ programmes, notUnderstood: [] });
    }),
    { numRuns: 100 },
  );
});

it("reads what was written in the common layout, all on one sheet", () => {
  fc.assert(
    fc.property(realisticProgrammes, corner, (programmes, at) => {
      const sheet = { ...sheetOf("PIRA", programmes.flatMap(commonLayout)), ...at };
      expect(read([sheet])).toEqual({ programmes, notUnderstood: [] });
    }),
    { numRuns: 100 },
  );
});

it("reads what was written in the common layout, from a real file", async () => {
  for (const programmes of fc.sample(realisticProgrammes, { numRuns: 6, seed: 2026 })) {
    const sheets = programmes.map((programme, n) => sheetOf(`Foglio${n + 1}`, commonLayout(programme)));
    const bytes = await xlsxOf({ sheets, leftAside: [] });
    const snapshot = await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel });
    expect(read(snapshot.sheets)).toEqual({ programmes, notUnderstood: [] });
  }
});
