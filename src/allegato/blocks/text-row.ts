// SPDX-License-Identifier: EUPL-1.2
import type { Row, TextCell } from "./block";
import type { LookName } from "./looks";

/** Lines of running text in one row of the sheet; more would leave too much of a page blank when a row moves on. */
export const MAX_LINES = 12;

/** Control characters, which no cell can hold, tab and line feed aside. */
const CONTROL = /[^\P{Cc}\n\t]/gu;

/** A cell with the user's text as it prints: one kind of line end, no control characters, no blanks around. */
export const textCell = (column: number, span: number, text: string, look: LookName): TextCell => ({
  column,
  span,
  text: text.replace(/\r\n?/gu, "\n").replace(CONTROL, "").trim(),
  look,
});

export const row = (cells: readonly TextCell[], options: Partial<Omit<Row, "cells">> = {}): Row => ({
  maxLines: MAX_LINES,
  ...options,
  cells,
});
