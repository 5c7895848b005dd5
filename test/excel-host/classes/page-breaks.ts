// SPDX-License-Identifier: EUPL-1.2
import { rectOf } from "../model/area";
import { invalidArgument, invalidOperation, itemNotFound } from "../model/host-error";
import type { PageBreak, Sheet } from "../model/sheet";
import { cellRect } from "../model/rect";
import { shown } from "../wire/arguments";
import { type Argument, HostObject, type OfficeClass } from "../wire/office-class";
import { rangeArgument, rangeObject } from "./range-arguments";

type Kind = "horizontalBreaks" | "verticalBreaks";

interface BreakOnSheet {
  readonly sheet: Sheet;
  readonly kind: Kind;
  readonly item: PageBreak;
}

/** Excel keeps no more on a sheet. */
const MOST_BREAKS = 1026;

/** By place in the order, or by the private id the client was given. */
function find(sheet: Sheet, kind: Kind, key: Argument): HostObject {
  const item = sheet[kind].find(({ id }, index) => id === key || index === key);
  if (!item) throw itemNotFound(`Page break ${shown(key)}`);
  return new HostObject(PAGE_BREAK, { sheet, kind, item });
}

/** A page ends before the first cell of the range. */
function add(sheet: Sheet, kind: Kind, given: Argument): HostObject {
  const { row, column } = rectOf(rangeArgument(sheet, given));
  const index = kind === "horizontalBreaks" ? row : column;
  if (index === 0) throw invalidArgument("There is nothing before the first row or column to break from.");
  if (sheet[kind].length >= MOST_BREAKS)
    throw invalidOperation(`A sheet has at most ${MOST_BREAKS} page breaks.`);
  const found = sheet[kind].find((item) => item.index === index);
  const item = found ?? { id: sheet.workbook.newId("break"), index };
  if (!found) sheet[kind] = [...sheet[kind], item].sort((a, b) => a.index - b.index);
  return new HostObject(PAGE_BREAK, { sheet, kind, item });
}

const collection = (kind: Kind): OfficeClass<Sheet> => ({
  name: "PageBreakCollection",
  since: "1.9",
  properties: {},
  items: (sheet) => sheet[kind].map((item) => new HostObject(PAGE_BREAK, { sheet, kind, item })),
  item: (sheet, key) => find(sheet, kind, key),
  methods: {
    add: { writes: true, run: (sheet, [range]) => add(sheet, kind, range) },
    getCount: { run: (sheet) => sheet[kind].length },
    removePageBreaks: { writes: true, act: (sheet) => void (sheet[kind] = []) },
  },
});

export const HORIZONTAL_BREAKS = collection("horizontalBreaks");
export const VERTICAL_BREAKS = collection("verticalBreaks");

export const PAGE_BREAK: OfficeClass<BreakOnSheet> = {
  name: "PageBreak",
  since: "1.9",
  properties: {
    columnIndex: { get: ({ kind, item }) => (kind === "verticalBreaks" ? item.index : 0) },
    rowIndex: { get: ({ kind, item }) => (kind === "horizontalBreaks" ? item.index : 0) },
  },
  methods: {
    delete: {
      writes: true,
      act: ({ sheet, kind, item }) => void (sheet[kind] = sheet[kind].filter((other) => other !== item)),
    },
    getCellAfterBreak: {
      run: ({ sheet, kind, item }) =>
        rangeObject(sheet, kind === "horizontalBreaks" ? cellRect(item.index, 0) : cellRect(0, item.index)),
    },
  },
  identity: ({ item }) => ({ _Id: item.id }),
};
