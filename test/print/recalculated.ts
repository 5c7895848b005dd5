// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { publishedWorkbook } from "../../src/workbook/file/published-workbook";
import type { PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";
import { editInLibreOffice } from "./edit-in-libreoffice";
import { readWithOpenpyxl } from "./read-with-openpyxl";
import type { SumRow } from "./totals";

const rowsSchema = z.record(z.string(), z.array(z.array(z.union([z.string(), z.number()]))));

/** By sheet, what each row holds once LibreOffice has calculated its sums, all of which stood as 1 in the file. */
export function recalculatedRows(plans: readonly SheetPlan[]): Record<string, (string | number)[][]> {
  const stale = plans.map((plan) => ({
    ...plan,
    cells: plan.cells.map((cell) => (isSum(cell) ? { ...cell, value: 1 } : cell)),
  }));
  const properties = { title: "", creator: "", language: "it-IT", created: new Date(0) };
  const xlsx = editInLibreOffice(publishedWorkbook(stale, properties), ["book.calculateAll()"]);
  return rowsSchema.parse(
    readWithOpenpyxl(
      xlsx,
      "{sheet.title: [[cell for cell in row if cell not in (None, '')] for row in sheet.iter_rows(values_only=True)] for sheet in values}",
    ),
  );
}

/** A total that is no formula stays 1. */
const isSum = ({ formula, value, style }: PlannedCell): boolean =>
  formula !== undefined || (typeof value === "number" && /total/iu.test(style));

/** Rows that begin with such a label, with their numbers to the cent; texts beside the label are passed by. */
export const numbersOf = (rows: readonly (readonly (string | number)[])[] = [], label: RegExp): SumRow[] =>
  rows
    .filter(([first]) => label.test(String(first)))
    .map(([first, ...others]) => [
      String(first),
      ...others.filter((each) => typeof each === "number").map((each) => Math.round(each * 100) / 100),
    ]);
