// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import type { CellEdit } from "../../workbook/cell-edit";
import { groupsOf } from "../groups";
import { placeKey } from "../places";

/** A change to the text of a cell; null when the text is not what it was thought to be. */
export interface Rewrite {
  content: CellContent;
  rewrite: (text: string) => string | null;
}

/**
 * The edits that several changes come to, one for each cell: a cell that lists several objectives may take several
 * changes. Null when one of them cannot be made: together they are right, one alone would split what it changes.
 */
export function editsOf(rewrites: readonly (Rewrite | null)[]): CellEdit[] | null {
  const known = rewrites.filter((one) => one !== null);
  if (known.length < rewrites.length) return null;
  const edits = groupsOf(known, ({ content }) => placeKey(content)).map(editOf);
  const made = edits.filter((edit) => edit !== null);
  return made.length < edits.length ? null : made.filter(({ expected, value }) => expected !== value);
}

function editOf(rewrites: readonly [Rewrite, ...Rewrite[]]): CellEdit | null {
  const [{ content }] = rewrites;
  if (content.formula !== null) return null;
  const before = String(content.value);
  const after = rewrites.reduce<string | null>(
    (text, { rewrite }) => (text === null ? null : rewrite(text)),
    before,
  );
  if (after === null) return null;
  const { sheet, cell, value: expected } = content;
  return { sheet, cell, expected, value: after === before ? expected : after };
}
