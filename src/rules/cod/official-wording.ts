// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { normalCode } from "../../template/missions";
import type { Correction } from "../correction";
import { isMissing } from "../fields";
import { contentOf, placeKey } from "../places";
import type { Offer } from "../replacements";
import type { Rewrite } from "./cell-rewrites";
import { editsOf } from "./cell-rewrites";
import type { Statement } from "./stated-programmes";

/** A code and a wording of the list of missions and programmes. */
export interface Official {
  code: string;
  title: string;
}

/** The correction that puts official codes and wordings where others stand; none when one of them cannot be put. */
export function officialWordingFix(
  document: PlanDocument,
  changes: readonly { statement: Statement; official: Official }[],
  { label, kind }: Pick<Correction, "label" | "kind">,
): Offer {
  const edits = editsOf(
    changes.flatMap(({ statement, official }) => officialRewrites(document, statement, official)),
  );
  return edits === null || edits.length === 0 ? {} : { corrections: [{ label, kind, edits }] };
}

/**
 * Puts an official code and wording in the cells of a mission or programme, those that repeat it included, keeping the
 * way code and wording are parted there. A null stands for a cell that holds anything else.
 */
export function officialRewrites(
  document: PlanDocument,
  { codeAt, titleAt, title }: Statement,
  official: Official,
): (Rewrite | null)[] {
  const titleCell = contentOf(document, titleAt);
  if (titleCell === null) return [null];
  const codeCell = contentOf(document, codeAt);
  const isApart = codeCell !== null && placeKey(codeCell) !== placeKey(titleCell);
  const again = (at: string): CellContent[] => document.repeats[at] ?? [];
  return [
    ...[titleCell, ...again(titleAt)].map((content) => ({
      content,
      rewrite: (text: string) => withWording(text, title, official, isApart),
    })),
    ...(isApart ? [codeCell, ...again(codeAt)] : []).map((content) => ({
      content,
      rewrite: (text: string) => withCode(text, official.code),
    })),
  ];
}

function withCode(cell: string, code: string): string | null {
  if (isMissing(cell)) return code;
  const written = normalCode(cell);
  if (written === null) return null;
  return written === code ? cell : code;
}

/** What may stand before a wording in its cell: nothing, or a code and what parts the two. */
const CODE_AND_SEPARATOR = /^(?:[A-Z]?\d{1,3}[\s_.:–—-]+)?$/u;

function withWording(cell: string, title: string, official: Official, isCodeApart: boolean): string | null {
  const [text, wording] = [normalisedText(cell), normalisedText(title)];
  const before = text.slice(0, text.length - wording.length);
  if (before + wording !== text || !CODE_AND_SEPARATOR.test(before)) return null;
  if (isCodeApart && before === "") return official.title;
  const separator = before.replace(/^[A-Z]?\d*/u, "") || " - ";
  return `${official.code}${separator}${official.title}`;
}
