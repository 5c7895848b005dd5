// SPDX-License-Identifier: EUPL-1.2
import type { CellEdit } from "../workbook/cell-edit";
import type { Correction } from "./correction";
import type { Severity } from "./rule";

/** A finding as exchanged in JSON; `sheet` and `cell` are null only when it is about the whole document. */
export interface Finding {
  rule: string;
  severity: Severity;
  sheet: string | null;
  cell: string | null;
  /** JSON name of the field, e.g. `unit`; null when it is about the whole document. */
  field: string | null;
  message: string;
  seen: string | null;
  expected: string | null;
  source: string;
  related: { sheet: string; cell: string }[];
  /** Edits of the proposed correction; null where there is none, or where it also reshapes tables. */
  fix: CellEdit[] | null;
  /** Every way to correct it; the first is the one proposed. */
  corrections: Correction[];
  silenced: { reason: string; date: string } | null;
}

/** A rule that threw: never to be taken for a pass. */
export interface CrashedRule {
  rule: string;
  message: string;
}

/** What checking a document gives. */
export interface CheckResult {
  schemaVersion: string;
  findings: Finding[];
  /** Open findings; silenced ones are counted apart. */
  counts: { error: number; warning: number; info: number; byRule: Record<string, number>; silenced: number };
  /** Ids of the rules that had nothing to look at. */
  notApplicable: string[];
  crashed: CrashedRule[];
}
