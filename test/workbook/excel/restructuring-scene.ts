// SPDX-License-Identifier: EUPL-1.2
import type { Restructure, StructureStep } from "../../../src/workbook/restructure";
import type { ExcelHostOptions } from "../../excel-host/excel-host";
import { newConditionalFormat } from "../../excel-host/model/conditional-format";
import { changeValidation } from "../../excel-host/model/data-validation";
import { formatRect, joinedDown, parseRect } from "../../excel-host/model/rect";
import { openExcel, type OpenedExcel } from "./opened-excel";

export const SHEET = "011-005";

/** Two blocks, in rows 2 to 4 and 6 to 8, with something of everything; both end at the end of what is printed. */
export function restructuringScene(options: ExcelHostOptions = {}): OpenedExcel {
  const excel = openExcel(
    [
      {
        name: SHEET,
        cells: {
          ...{ A1: "Missione", A2: "Obiettivo", B2: "Uno", B3: 10, B4: "nota" },
          ...{ A6: "Obiettivo", B6: "Due", B7: 20, A10: "Totale" },
        },
        formulas: {
          C3: { formula: "=B3*2", value: 20 },
          C7: { formula: "=B7*2", value: 40 },
          B10: { formula: "=SUM(B1:B9)", value: 30 },
        },
        formats: { B3: "#,##0.00" },
        bold: ["A2", "A6"],
        merges: ["A2:A4", "B2:C2", "A6:A8", "B6:C6"],
        heights: { 1: 30, 5: 45 },
        breaks: [5],
        printArea: "A1:C8",
      },
      {
        name: "Quadro",
        cells: { A1: "Voci", A2: "Uno", A3: "Due" },
        formulas: {
          B2: { formula: "='011-005'!C3", value: 20 },
          B3: { formula: "='011-005'!C7", value: 40 },
        },
        names: { Secondo: "'011-005'!$A$6:$C$8" },
      },
      { name: "Appunti", cells: { A1: "interno" } },
    ],
    options,
  );
  const { workbook } = excel.host;
  const sheet = workbook.sheet(SHEET);
  sheet.conditionalFormats = [
    newConditionalFormat(workbook.newId("format"), "Custom", [parseRect("B2:B8")]),
    newConditionalFormat(workbook.newId("format"), "Custom", [parseRect("C6:C7")]),
  ];
  for (const [range, source] of [
    ["B3:B4", "a,b"],
    ["B7", "=$B$6:$B$8"],
  ] as const) {
    changeValidation(sheet, [parseRect(range)], (settings) => ({
      ...settings,
      rule: { list: { inCellDropDown: true, source } },
    }));
  }
  return excel;
}

/** All that the workbook holds; in how many ranges the cells of a conditional format are told does not matter. */
export function stateOf({ host }: OpenedExcel): unknown {
  const copy = host.snapshot();
  const sheets = copy.sheets.map(({ conditionalFormats, ...sheet }) => ({
    ...sheet,
    conditionalFormats: conditionalFormats.map(({ ranges, ...format }) => ({
      ...format,
      ranges: joinedDown(ranges.map(parseRect)).map((rect) => formatRect(rect)),
    })),
  }));
  return { ...copy, sheets };
}

export const change = (steps: readonly StructureStep[], more: Partial<Restructure> = {}): Restructure => ({
  expects: [],
  steps,
  edits: [],
  ...more,
});

export const edit = (cell: string, expected: string | number, value: string | number, sheet = SHEET) => ({
  sheet,
  cell,
  expected,
  value,
});

export const copyRows = (first: number, last: number, before: number, sheet = SHEET): StructureStep => ({
  kind: "insert-rows",
  sheet,
  before,
  like: { first, last },
});
export const deleteRows = (first: number, last: number, sheet = SHEET): StructureStep => ({
  kind: "delete-rows",
  sheet,
  first,
  last,
});
export const moveRows = (first: number, last: number, before: number, sheet = SHEET): StructureStep => ({
  kind: "move-rows",
  sheet,
  first,
  last,
  before,
});

/** One change of every kind, and changes of several steps. */
export const CHANGES: readonly (readonly [name: string, change: Restructure])[] = [
  ["rows copied", change([copyRows(1, 3, 4)], { edits: [edit("B5", "Uno", "Nuovo"), edit("B6", 10, 11)] })],
  ["rows copied, to be printed too", change([copyRows(5, 7, 8)], { edits: [edit("B9", "Due", "=Tre")] })],
  [
    "rows deleted",
    change([deleteRows(1, 4), deleteRows(1, 1, "Quadro")], { edits: [edit("B2", "Due", "Primo")] }),
  ],
  ["rows moved down", change([moveRows(1, 4, 8)], { edits: [edit("B2", "Due", "Primo")] })],
  ["rows moved up", change([moveRows(5, 7, 1)], { edits: [edit("A13", "", "x")] })],
  [
    "rows copied, deleted and moved",
    change(
      [
        copyRows(5, 7, 1),
        deleteRows(4, 6),
        moveRows(1, 3, 5),
        copyRows(1, 2, 3, "Quadro"),
        moveRows(0, 0, 9),
      ],
      { edits: [edit("A4", "Uno", "Tre", "Quadro"), edit("B2", "Due", "x")] },
    ),
  ],
  [
    "a sheet copied and its rows changed",
    change(
      [
        { kind: "copy-sheet", sheet: SHEET, name: "012-004" },
        deleteRows(4, 7, "012-004"),
        moveRows(0, 0, 4, "012-004"),
        { kind: "show-sheet", sheet: SHEET, visible: false },
        copyRows(1, 1, 2, "Quadro"),
      ],
      { edits: [edit("B1", "Uno", "Altro", "012-004"), edit("A2", "Uno", "Primo", "Quadro")] },
    ),
  ],
  [
    "a sheet shown, another taken away",
    change([
      { kind: "show-sheet", sheet: "Quadro", visible: false },
      { kind: "delete-sheet", sheet: "Appunti" },
      deleteRows(4, 4),
    ]),
  ],
];
