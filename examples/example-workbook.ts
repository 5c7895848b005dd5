// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { appropriationsSheet } from "../src/check-sheet/appropriations-sheet";
import { nodeExcelize } from "../src/cli/node-excelize";
import { readPlan } from "../src/reading/read-plan";
import { isKnownLabel } from "../src/template/recognise-label";
import { openFileWorkbook } from "../src/workbook/file/file-workbook";
import { openPackage, partBytes, partText, zipPackage } from "../src/workbook/file/package";
import {
  YEAR,
  type ExampleIndicator,
  type ExampleObjective,
  type ExampleProgramme,
  type ExampleValue,
} from "./example-plan";
import { APPROPRIATIONS } from "./appropriations";
import { heightFor, put, putLabel, putLine, WIDTHS } from "./example-cells";
import { CHAMBER, DATED, OVERVIEW, OVERVIEW_TITLE, PREMISE, TITLE } from "./overview";
import { programme011005 } from "./programme-011-005";
import { programme012004 } from "./programme-012-004";
import { programme016005 } from "./programme-016-005";
import { programme032002, programme032003 } from "./programmes-032";

const PROGRAMMES = [programme011005, programme012004, programme016005, programme032002, programme032003];

/** Where exceljs always writes Calibri as the workbook's own font. */
const STYLES = "xl/styles.xml";
/** A4 across, as wide as the page. */
const ON_PAPER = {
  pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
} as const;

/** The made-up chamber's workbook, in the common layout; the same bytes every time. */
export async function exampleWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = CHAMBER;
  workbook.views = [
    { x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" },
  ];
  workbook.created = workbook.modified = new Date(Date.UTC(YEAR - 1, 10, 2));
  addCover(workbook);
  addPremise(workbook);
  addOverview(workbook);
  for (const programme of PROGRAMMES) addProgramme(workbook, programme);
  const parts = openPackage(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const styles = partText(parts, STYLES).replace(
    /<font>.*?<\/font>/,
    `<font><sz val="10"/><name val="Arial"/></font>`,
  );
  return withAppropriations(zipPackage({ ...parts, [STYLES]: partBytes(styles) }));
}

/** With the sheet «Stanziamenti», as the pane writes it. */
async function withAppropriations(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openFileWorkbook(bytes, nodeExcelize);
  const { plan } = readPlan(await workbook.read({ isKnownLabel }));
  const sheet = appropriationsSheet(plan, APPROPRIATIONS);
  await workbook.writeSheets([sheet], { set: "stanziamenti", replaceEdited: [] });
  return workbook.save();
}

function addCover(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Copertina");
  sheet.getColumn(1).width = 90;
  [CHAMBER, TITLE, DATED].forEach((line, index) => {
    put(sheet, index + 1, 1, line, { bold: index < 2 });
  });
}

function addPremise(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Premessa");
  sheet.getColumn(1).width = 110;
  put(sheet, 1, 1, "Premessa", { bold: true });
  PREMISE.forEach((paragraph, index) => {
    put(sheet, index + 3, 1, paragraph);
    sheet.getRow(index + 3).height = heightFor(paragraph, 110);
  });
}

function addOverview(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet("Quadro", ON_PAPER);
  put(sheet, 1, 1, OVERVIEW_TITLE, { bold: true });
  const rows = ["Missione", "Programma", "Obiettivi"];
  rows.forEach((label, index) => {
    putLabel(sheet, index + 3, 1, label);
  });
  sheet.getColumn(1).width = 14;
  OVERVIEW.forEach(({ mission, programme, objectives }, index) => {
    sheet.getColumn(index + 2).width = 36;
    [mission, programme, objectives.join("\n")].forEach((text, row) => {
      put(sheet, row + 3, index + 2, text, { border: true });
    });
  });
  [60, 80, 330].forEach((height, index) => {
    sheet.getRow(index + 3).height = height;
  });
}

function addProgramme(
  workbook: ExcelJS.Workbook,
  { sheet: name, mission, programme, objectives }: ExampleProgramme,
): void {
  const sheet = workbook.addWorksheet(name, ON_PAPER);
  WIDTHS.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  putLine(sheet, 1, 1, "Missione", mission);
  putLine(sheet, 2, 1, "Programma", programme);
  objectives.reduce((row, objective) => addObjective(sheet, row, objective) + 1, 4);
}

/** @returns the row after the objective's last one */
function addObjective(sheet: ExcelJS.Worksheet, first: number, objective: ExampleObjective): number {
  const lines = objectiveLines(objective);
  putLabel(sheet, first, 1, "Obiettivo");
  sheet.mergeCells(first, 1, first + lines.length - 1, 1);
  lines.forEach(([label, value, isShifted = false], index) => {
    putLine(sheet, first + index, isShifted ? 3 : 2, label, value);
  });
  const row = first + lines.length;
  putLabel(sheet, row, 1, `Nr indicatori associati ${objective.declaredIndicators}`);
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  return objective.indicators.reduce((next, indicator) => addIndicator(sheet, next, indicator), row + 1);
}

type Line = [label: string, value: ExampleValue, isShifted?: boolean];

function objectiveLines(objective: ExampleObjective): Line[] {
  const { code, title, description, contribution, stakeholders, timeframe, centre, resources } = objective;
  const {
    timeframeLabel = "Arco temporale",
    isTimeframeShifted = false,
    resourcesYear,
    sharesRow,
  } = objective;
  const resourcesLabel = `Risorse finanziarie ${resourcesYear}`;
  const money: Line[] = sharesRow
    ? [[`Centro di responsabilità ${resourcesLabel}`, `${centre} ${inWords(resources)}`]]
    : [
        ["Centro di responsabilità", centre],
        [resourcesLabel, resources],
      ];
  return [
    ["Codice", code ?? ""],
    ["Titolo", title],
    ["Descrizione", description],
    ["Contributo alle finalità del programma", contribution],
    ["Portatori di interesse", stakeholders],
    [timeframeLabel, timeframe, isTimeframeShifted],
    ...money,
  ];
}

const inWords = (value: ExampleValue): string =>
  typeof value === "string"
    ? value
    : `€ ${value.number.toLocaleString("it-IT", { minimumFractionDigits: 2, useGrouping: "always" })}`;

/** @returns the row after the indicator's last one */
function addIndicator(sheet: ExcelJS.Worksheet, first: number, indicator: ExampleIndicator): number {
  const { id, name, measures } = indicator;
  const lines: Line[] = [
    ["Indicatore", name],
    ["Codice indicatore", id],
    ...(measures === null ? [] : [["Cosa misura", measures] satisfies Line]),
  ];
  lines.forEach(([label, value], index) => {
    putLine(sheet, first + index, 1, label, value);
  });
  const heading = first + lines.length;
  const columns = indicatorColumns(indicator);
  for (const [column, label, value] of columns) {
    putLabel(sheet, heading, column, label);
    put(sheet, heading + 1, column, value, { border: true });
  }
  const heights = columns.map(([column, , value]) =>
    heightFor(typeof value === "string" ? value : "", WIDTHS[column - 1] ?? 20),
  );
  sheet.getRow(heading + 1).height = Math.max(...heights);
  return heading + 2;
}

/** The columns of an indicator's table; a gap is a column that nothing stands in. */
function indicatorColumns(
  indicator: ExampleIndicator,
): [column: number, label: string, value: ExampleValue][] {
  const { type, unit, algorithm, dataSource, polarity, lastValue, targets, hasGap = false } = indicator;
  const fixed: Line[] = [
    ["Tipologia", type],
    ["Unità di misura", unit],
    ["Algoritmo di calcolo", algorithm],
    ["Fonte dei dati", dataSource],
    ["Polarità", polarity],
    ["Ultimo valore osservato", lastValue],
  ];
  const ofYears = Object.entries(targets).map(([year, target]): Line => [`Risultato atteso ${year}`, target]);
  return [...fixed, ...ofYears].map(([label, value], index) => [
    index + (hasGap && index >= fixed.length ? 2 : 1),
    label,
    value,
  ]);
}
