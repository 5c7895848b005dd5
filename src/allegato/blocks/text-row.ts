// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import type { Row, TextCell } from "./block";
import type { LookName } from "./looks";

/** Lines of running text in one row of the sheet; more would leave too much of a page blank when a row moves on. */
export const MAX_LINES = 12;

/** Control characters, which no cell can hold, tab and line feed aside. */
const CONTROL = /[^\P{Cc}\n\t]/u;
const CONTROLS = new RegExp(CONTROL, "gu");

/**
 * A cell with the user's text as it prints: one kind of line end, no control characters, no blanks around.
 * @param source field that the text is of
 */
export function textCell(
  column: number,
  span: number,
  written: string,
  look: LookName,
  source?: PlanPointer,
): TextCell {
  const text = (
    CONTROL.test(written) ? written.replace(/\r\n?/gu, "\n").replace(CONTROLS, "") : written
  ).trim();
  return source === undefined ? { column, span, text, look } : { column, span, text, look, source };
}

export const row = (cells: readonly TextCell[], options: Partial<Omit<Row, "cells">> = {}): Row => ({
  maxLines: MAX_LINES,
  ...options,
  cells,
});
