// SPDX-License-Identifier: EUPL-1.2
import { evaluate } from "../model/calculation";
import { isErrorValue } from "../../../src/workbook/snapshot";
import { HostError, invalidArgument, itemNotFound } from "../model/host-error";
import {
  type DefinedName,
  addName,
  checkNameFormula,
  deleteName,
  findName,
  requireNamesOf,
} from "../model/names";
import { type Area } from "../model/area";
import { addressIn, formatRect, sheetPrefix } from "../model/rect";
import { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { flag, optional, text } from "../wire/arguments";
import { type Argument, HostObject, type OfficeClass, targetOf } from "../wire/office-class";
import { RANGE } from "./range";
import { rangeObject, referredArea } from "./range-arguments";
import { WORKSHEET } from "./worksheet";

type Scope = Workbook | Sheet;

const nameObject = (item: DefinedName): HostObject => new HostObject(NAMED_ITEM, item);
const workbookOf = (scope: Scope): Workbook => ("workbook" in scope ? scope.workbook : scope);
const homeOf = ({ scope }: DefinedName): Sheet => ("workbook" in scope ? scope : scope.activeSheet);
const areaOf = (item: DefinedName): Area | null =>
  referredArea(workbookOf(item.scope), item.formula.slice(1));

/** `getItem` takes the name; the client comes back with the private id it was given. */
const find = (scope: Scope, key: Argument): DefinedName | undefined =>
  findName(scope.names, text(key)) ?? scope.names.find(({ id }) => id === key);

/** Formula of a name for a range, or one written out. */
function formulaOf(given: Argument): string {
  const area = targetOf(RANGE, given);
  if (!area) return text(given);
  return `=${area.rects.map((rect) => `${sheetPrefix(area.sheet.name)}${formatRect(rect, "$")}`).join(",")}`;
}

/** Names of the workbook (those of its sheets left out), or of one sheet. */
export const NAMES: OfficeClass<Scope> = {
  name: "NamedItemCollection",
  since: "1.1",
  properties: {},
  items: (scope) => scope.names.map(nameObject),
  item: (scope, key) => {
    const item = find(scope, key);
    if (!item) throw itemNotFound(`Name ${text(key)}`);
    return nameObject(item);
  },
  methods: {
    add: {
      since: "1.4",
      writes: true,
      run: (scope, [name, reference, comment]) =>
        nameObject(addName(scope, text(name), formulaOf(reference), optional(comment, text, ""))),
    },
    getCount: { since: "1.4", run: (scope) => scope.names.length },
    getItemOrNullObject: {
      since: "1.4",
      run: (scope, [key]) => {
        const item = find(scope, key);
        return item ? nameObject(item) : null;
      },
    },
  },
};

function setVisible(item: DefinedName, given: Argument): void {
  requireNamesOf(item.scope);
  item.visible = flag(given);
}

/** The computed value: an address for a range, the constant for a constant. */
function valueOf(item: DefinedName): string | number | boolean {
  const area = areaOf(item);
  if (area?.rects[0])
    return addressIn(area.sheet.name, area.rects[0]).replace(/[^!]+$/, formatRect(area.rects[0], "$"));
  const value = evaluate(workbookOf(item.scope), homeOf(item), item.formula);
  if (value === null)
    throw new HostError("NotImplemented", `The embedded Excel does not calculate ${item.formula}.`);
  return value;
}

function typeOf(item: DefinedName): string {
  if (areaOf(item)) return "Range";
  const value = valueOf(item);
  if (isErrorValue(value)) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export const NAMED_ITEM: OfficeClass<DefinedName> = {
  name: "NamedItem",
  since: "1.1",
  properties: {
    comment: {
      since: "1.4",
      clearsUndo: "web",
      get: (item) => item.comment,
      set: (item, given) => void (item.comment = text(given)),
    },
    formula: {
      since: "1.7",
      get: (item) => item.formula,
      set: (item, given) => {
        requireNamesOf(item.scope);
        checkNameFormula(text(given));
        item.formula = text(given);
      },
    },
    name: { get: (item) => item.name },
    scope: { since: "1.4", get: ({ scope }) => ("workbook" in scope ? "Worksheet" : "Workbook") },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: { get: (item) => item.visible, set: setVisible },
  },
  navigation: {
    worksheet: {
      since: "1.4",
      open: ({ scope }) => {
        if (!(scope instanceof Sheet)) throw itemNotFound("The name belongs to the workbook.");
        return new HostObject(WORKSHEET, scope);
      },
    },
    worksheetOrNullObject: {
      since: "1.4",
      open: ({ scope }) => (scope instanceof Sheet ? new HostObject(WORKSHEET, scope) : null),
    },
  },
  methods: {
    delete: { since: "1.4", writes: true, act: (item) => deleteName(item) },
    getRange: {
      run: (item) => {
        const area = areaOf(item);
        if (!area?.rects[0]) throw invalidArgument(`The name ${item.name} is no range.`);
        return rangeObject(area.sheet, area.rects[0]);
      },
    },
    getRangeOrNullObject: {
      since: "1.4",
      run: (item) => {
        const area = areaOf(item);
        return area?.rects[0] ? rangeObject(area.sheet, area.rects[0]) : null;
      },
    },
  },
  identity: (item) => ({ _Id: item.id }),
};
