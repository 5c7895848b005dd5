// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import { openPackage, partBytes, partText, zipPackage } from "../src/workbook/file/package";
import {
  YEAR,
  type ExampleIndicator,
  type ExampleObjective,
  type ExampleProgramme,
  type ExampleValue,
} from "./example-plan";
import { CHAMBER, DATED, OVERVIEW, OVERVIEW_TITLE, PREMISE, TITLE } from "./overview";
import { programme011005 } from "./programme-011-005";
import { programme012004 } from "./programme-012-004";
import { programme016005, programme032002, programme032003 } from "./programmes-016-032";

const PROGRAMMES = [programme011005, programme012004, programme016005, programme032002, programme032003];

const WIDTHS = [18, 24, 30, 26, 22, 20, 20, 20];
/** Known everywhere: column widths are counted in its digits. */
const FONT = { name: "Arial", size: 10 };
/** Where exceljs always writes Calibri as the workbook's own font. */
const STYLES = "xl/styles.xml";
const LABEL_FILL: ExcelJS.Fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7EBF0" } };
const LINE: ExcelJS.BorderStyle = "thin";
const BORDER = {
  top: { style: LINE },
  left: { style: LINE },
  bottom: { style: LINE },
  right: { style: LINE },
};

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
  return zipPackage({ ...parts, [STYLES]: partBytes(styles) });
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
  lines.forEach(([label, value], index) => {
    putLine(sheet, first + index, 2, label, value);
  });
  const row = first + lines.length;
  putLabel(sheet, row, 1, `Nr indicatori associati ${objective.declaredIndicators}`);
  sheet.mergeCells(row, 1, row, WIDTHS.length);
  return objective.indicators.reduce((next, indicator) => addIndicator(sheet, next, indicator), row + 1);
}

function objectiveLines(objective: ExampleObjective): [label: string, value: ExampleValue][] {
  const { title, description, timeframe, centre, resources, resourcesYear, sharesRow } = objective;
  const resourcesLabel = `Risorse finanziarie ${resourcesYear}`;
  return [
    ["Titolo", title],
    ["Descrizione", description],
    ["Arco temporale", timeframe],
    ...(sharesRow
      ? ([[`Centro di responsabilità ${resourcesLabel}`, `${centre} ${inWords(resources)}`]] satisfies [
          string,
          string,
        ][])
      : ([
          ["Centro di responsabilità", centre],
          [resourcesLabel, resources],
        ] satisfies [string, ExampleValue][])),
  ];
}

const inWords = (value: ExampleValue): string =>
  typeof value === "string"
    ? value
    : `€ ${value.number.toLocaleString("it-IT", { minimumFractionDigits: 2, useGrouping: "always" })}`;

function addIndicator(sheet: ExcelJS.Worksheet, first: number, indicator: ExampleIndicator): number {
  const { name, measures, type, unit, algorithm, dataSource, lastValue, targets } = indicator;
  putLine(sheet, first, 1, "Indicatore", name);
  if (measures !== null) putLine(sheet, first + 1, 1, "Cosa misura", measures);
  const heading = first + (measures === null ? 1 : 2);
  const columns: [string, ExampleValue][] = [
    ["Tipologia", type],
    ["Unità di misura", unit],
    ["Algoritmo di calcolo", algorithm],
    ["Fonte dei dati", dataSource],
    ["Ultimo valore osservato", lastValue],
    ...Object.entries(targets).map(([year, target]): [string, ExampleValue] => [
      `Risultato atteso ${year}`,
      target,
    ]),
  ];
  columns.forEach(([label, value], index) => {
    putLabel(sheet, heading, index + 1, label);
    put(sheet, heading + 1, index + 1, value, { border: true });
  });
  const heights = columns.map(([, value], index) =>
    heightFor(typeof value === "string" ? value : "", WIDTHS[index] ?? 20),
  );
  sheet.getRow(heading + 1).height = Math.max(...heights);
  return heading + 2;
}

/** A label and, beside it up to the last column, its value. */
function putLine(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  label: string,
  value: ExampleValue,
): void {
  putLabel(sheet, row, column, label);
  put(sheet, row, column + 1, value, { border: true });
  sheet.mergeCells(row, column + 1, row, WIDTHS.length);
  const width = WIDTHS.slice(column).reduce((sum, next) => sum + next, 0);
  const height = typeof value === "string" ? heightFor(value, width) : 0;
  sheet.getRow(row).height = Math.max(height, heightFor(label, WIDTHS[column - 1] ?? 20));
}

function putLabel(sheet: ExcelJS.Worksheet, row: number, column: number, label: string): void {
  put(sheet, row, column, label, { bold: true, border: true });
  sheet.getCell(row, column).fill = LABEL_FILL;
}

function put(
  sheet: ExcelJS.Worksheet,
  row: number,
  column: number,
  value: ExampleValue,
  { bold = false, border = false } = {},
): void {
  const cell = sheet.getCell(row, column);
  cell.font = { ...FONT, bold };
  cell.alignment = { vertical: "top", horizontal: "left", wrapText: true };
  if (border) cell.border = BORDER;
  if (typeof value === "string") {
    if (value !== "") cell.value = value;
  } else {
    cell.value = value.number;
    cell.numFmt = value.format;
  }
}

/** Points that a text needs in a cell so many characters wide. */
function heightFor(text: string, width: number): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
  return lines * 15 + 3;
}
