// SPDX-License-Identifier: EUPL-1.2
import type { Corrected } from "../editing/correct-all";
import type { PreviewedCell } from "../editing/preview";
import type { CheckResult } from "../rules/finding";
import { cliTexts } from "../texts/cli";
import type { CellValue } from "../workbook/snapshot";

/** Version of the shape of `correctionsJson`. */
const SCHEMA_VERSION = "1.0";

/** What correcting a file came to. */
interface Outcome extends Corrected {
  cells: readonly PreviewedCell[];
  /** The check of the workbook once corrected. */
  after: CheckResult;
  /** Path of the copy; null when none was written. */
  written: string | null;
}

/** Every cell before and after, what was corrected and what is left, for a reader. */
export function correctionsReport({ cells, reshapes, corrected, left, after, written }: Outcome): string {
  const correctable = after.findings.filter(
    ({ silenced, corrections: [first] }) => silenced === null && first !== undefined,
  );
  const summary = [
    cells.length === 0
      ? cliTexts.nothingCorrected
      : cliTexts.corrected(cells.length, Object.entries(corrected)),
    ...(reshapes.length > 0 ? [cliTexts.reshaped([...new Set(reshapes.map(({ sheet }) => sheet))])] : []),
    ...(left.length > 0 ? [cliTexts.notCorrected([...new Set(left.map(({ rule }) => rule))])] : []),
    ...(correctable.length > 0
      ? [cliTexts.correctable(correctable.length, [...new Set(correctable.map(({ rule }) => rule))])]
      : []),
    after.findings.length === 0 ? cliTexts.noFindings : cliTexts.summary(after.counts),
    written === null ? cliTexts.tried : cliTexts.correctedWritten(written),
  ];
  const lines = cells.map(({ sheet, cell, label, before, after: value }) =>
    cliTexts.correctedCell(cliTexts.place(sheet, cell), label, shown(before), shown(value)),
  );
  return [...(lines.length > 0 ? [lines.join("\n")] : []), summary.join("\n")].join("\n\n");
}

/** The same for other programs. */
export const correctionsJson = ({ cells, reshapes, corrected, left, after, written }: Outcome): string =>
  JSON.stringify(
    {
      schemaVersion: SCHEMA_VERSION,
      cells,
      reshapes,
      corrected,
      left: left.map(({ rule, sheet, cell }) => ({ rule, sheet, cell })),
      counts: after.counts,
      written,
    },
    null,
    2,
  );

/** On one line, as Italian writes numbers and truth values. */
function shown(value: CellValue): string {
  if (value === "") return cliTexts.emptyCell;
  if (typeof value === "boolean") return value ? "VERO" : "FALSO";
  const text = typeof value === "number" ? String(value).replace(".", ",") : value.replaceAll(/\r?\n/g, "↵");
  return `«${text}»`;
}
