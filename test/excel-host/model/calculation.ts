// SPDX-License-Identifier: EUPL-1.2
import { cellAddress, columnLetters, quotedSheetName } from "../../../src/workbook/address";
import { type CellValue, isErrorValue } from "../../../src/workbook/snapshot";
import type { Reference } from "./formula-references";
import { type Formula, parseFormula } from "./formula-tree";
import { findName } from "./names";
import { intersect } from "./rect";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** An error value on its way through a formula. */
class ErrorValue extends Error {}
/** A formula that this host does not calculate: its cell keeps the value it has. */
class NotCalculated extends Error {}

type Cells = CellValue[][];

/**
 * Calculates what a workbook of the field needs: references, names, constants, `+ - * / ^ &`, comparisons, `%`,
 * `SUM` and `IF`, and links to cells (`HYPERLINK`, `CELL("address")`, `ADDRESS`, `ROW`, `COLUMN`). Any other formula
 * keeps the value it was loaded or written with.
 */
export function recalculate(workbook: Workbook): void {
  const calculation = new Calculation(workbook);
  for (const sheet of workbook.sheets) {
    for (const [row, column, cell] of [...sheet.grid.withFormula()]) {
      const value = calculation.cell(sheet, row, column);
      if (value !== cell.value) sheet.grid.set(row, column, { ...cell, value });
    }
  }
}

/** Value of one formula outside any cell, such as a name's; null when it is not calculated. */
export function evaluate(workbook: Workbook, home: Sheet, formula: string): CellValue | null {
  try {
    return new Calculation(workbook).single(formula, home);
  } catch (error) {
    if (error instanceof NotCalculated) return null;
    if (error instanceof ErrorValue) return error.message;
    throw error;
  }
}

class Calculation {
  private readonly done = new Map<Sheet, Map<string, CellValue>>();
  private readonly running = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  cell(sheet: Sheet, row: number, column: number): CellValue {
    const { value, formula } = sheet.grid.get(row, column);
    if (formula === null) return value;
    const key = `${row},${column}`;
    const values = this.done.get(sheet) ?? new Map<string, CellValue>();
    this.done.set(sheet, values);
    const known = values.get(key);
    if (known !== undefined) return known;
    const place = `${sheet.id}${key}`;
    if (this.running.has(place)) return 0;
    this.running.add(place);
    const result = this.valueOrOld(formula, sheet, value);
    this.running.delete(place);
    values.set(key, result);
    return result;
  }

  single(formula: string, home: Sheet): CellValue {
    const tree = parseFormula(formula);
    if (!tree) throw new NotCalculated(formula);
    return first(this.evaluate(tree, home));
  }

  private valueOrOld(formula: string, home: Sheet, old: CellValue): CellValue {
    try {
      const value = this.single(formula, home);
      return value === "" ? 0 : value;
    } catch (error) {
      if (error instanceof NotCalculated) return old;
      if (error instanceof ErrorValue) return error.message;
      throw error;
    }
  }

  private evaluate(tree: Formula, home: Sheet): Cells {
    switch (tree.kind) {
      case "constant":
        return [[tree.value]];
      case "error":
        throw new ErrorValue(
          /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!)/.exec(tree.text)?.[0] ?? tree.text,
        );
      case "reference":
        return this.cells(tree.reference, home);
      case "name":
        return this.named(tree.name, tree.sheet, home);
      case "unary": {
        const operand = number(first(this.evaluate(tree.operand, home)));
        return [[tree.operator === "-" ? -operand : tree.operator === "%" ? operand / 100 : operand]];
      }
      case "binary":
        return [
          [
            operate(
              tree.operator,
              first(this.evaluate(tree.left, home)),
              first(this.evaluate(tree.right, home)),
            ),
          ],
        ];
      case "call":
        return [[this.call(tree.name, tree.arguments, home)]];
    }
  }

  private call(name: string, list: readonly (Formula | null)[], home: Sheet): CellValue {
    if (name === "SUM") {
      const values = list.flatMap((item) => (item ? this.evaluate(item, home).flat() : []));
      return values.reduce<number>(
        (sum, value) => sum + (typeof passed(value) === "number" ? Number(value) : 0),
        0,
      );
    }
    if (name === "IF") {
      const [test, yes, no] = list;
      const branch = test && truth(first(this.evaluate(test, home))) ? (yes ?? null) : (no ?? null);
      return branch ? first(this.evaluate(branch, home)) : false;
    }
    if (name === "HYPERLINK") {
      const [link, shown] = list.map((item) => (item ? first(this.evaluate(item, home)) : ""));
      return shown ?? link ?? "";
    }
    if (name === "ADDRESS") return this.address(list, home);
    return this.placeOf(name, list, home);
  }

  /** `ADDRESS(row, column, 4)`: a relative address without a sheet, the only kind that is known here. */
  private address(list: readonly (Formula | null)[], home: Sheet): string {
    const [row, column, kind] = list.map((item) => (item ? number(first(this.evaluate(item, home))) : 0));
    if (kind !== 4 || list.length !== 3) throw new NotCalculated("ADDRESS");
    return cellAddress((row ?? 0) - 1, (column ?? 0) - 1);
  }

  /** `ROW(A1)`, `COLUMN(A1)` and `CELL("address",A1)`, which names the workbook for a cell of another sheet. */
  private placeOf(name: string, list: readonly (Formula | null)[], home: Sheet): CellValue {
    const target = list.at(-1);
    if (target?.kind === "error") this.evaluate(target, home);
    if (target?.kind !== "reference") throw new NotCalculated(name);
    this.cells(target.reference, home);
    const { sheet, rect } = target.reference;
    if (name === "ROW") return rect.row + 1;
    if (name === "COLUMN") return rect.column + 1;
    const [kind] = list;
    if (name !== "CELL" || kind?.kind !== "constant" || kind.value !== "address")
      throw new NotCalculated(name);
    const address = `$${columnLetters(rect.column)}$${rect.row + 1}`;
    return sheet === null ? address : `${quotedSheetName(`[Cartella.xlsx]${sheet}`)}!${address}`;
  }

  private cells(reference: Reference, home: Sheet): Cells {
    const sheet = reference.sheet === null ? home : this.workbook.findSheet(reference.sheet);
    if (!sheet) throw new ErrorValue("#REF!");
    const used = sheet.grid.usedRect(true, reference.rect);
    const isCell = reference.rect.rows * reference.rect.columns === 1;
    const rect = isCell ? reference.rect : used && intersect(reference.rect, used);
    if (!rect) return [[""]];
    return Array.from({ length: rect.rows }, (_, row) =>
      Array.from({ length: rect.columns }, (_, column) =>
        this.cell(sheet, rect.row + row, rect.column + column),
      ),
    );
  }

  private named(name: string, sheetName: string | null, home: Sheet): Cells {
    const sheet = sheetName === null ? home : this.workbook.findSheet(sheetName);
    const item = (sheet && findName(sheet.names, name)) ?? findName(this.workbook.names, name);
    if (!item) throw new ErrorValue("#NAME?");
    const tree = parseFormula(item.formula);
    if (!tree) throw new NotCalculated(item.formula);
    return this.evaluate(tree, home);
  }
}

const first = (cells: Cells): CellValue => passed(cells[0]?.[0] ?? "");

function passed(value: CellValue): CellValue {
  if (isErrorValue(value)) throw new ErrorValue(value);
  return value;
}

function number(value: CellValue): number {
  const result = value === "" ? 0 : Number(value);
  if (Number.isNaN(result)) throw new ErrorValue("#VALUE!");
  return result;
}

const truth = (value: CellValue): boolean => (typeof value === "boolean" ? value : number(value) !== 0);

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  const [a, b] = [left, right].map((value) => (typeof value === "string" ? value.toLowerCase() : value)) as [
    CellValue,
    CellValue,
  ];
  switch (operator) {
    case "&":
      return `${String(left)}${String(right)}`;
    case "=":
      return a === b;
    case "<>":
      return a !== b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
    case "+":
      return number(left) + number(right);
    case "-":
      return number(left) - number(right);
    case "*":
      return number(left) * number(right);
    case "/":
      if (number(right) === 0) throw new ErrorValue("#DIV/0!");
      return number(left) / number(right);
    default:
      return number(left) ** number(right);
  }
}
