// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { computed } from "../computed";
import { overviewObjectivesOf } from "../overview";
import { contentOf } from "../places";
import type { Rewrite } from "./cell-rewrites";
import type { CodedObjective } from "./objective-codes";
import { codedObjectives, isPrinted } from "./objective-codes";

/** A code as a sheet prints it or as the overview lists it: the same objective may have one in both. */
export interface WrittenCode {
  /** Pointer to the objective that the code is written beside. */
  at: PlanPointer;
  code: string;
  title: string;
}

/** Every code that the document writes, in the sheets and in the overview. */
export const writtenCodes = computed((document): WrittenCode[] => [
  ...codedObjectives(document)
    .filter((objective) => objective.at.startsWith("/programmes") && isPrinted(document, objective))
    .flatMap(({ at, code, title }) => (code === null ? [] : [{ at, code, title }])),
  ...overviewObjectivesOf(document.plan).flatMap(({ at, objective: { code, title } }) =>
    code === null ? [] : [{ at, code, title }],
  ),
]);

/** Puts another code in the place of one, wherever it is written for that objective. */
export function codeRewrites(
  document: PlanDocument,
  { at, code, title }: WrittenCode,
  to: string,
): (Rewrite | null)[] {
  const content = contentOf(document, `${at}/code`);
  if (content === null) return [null];
  return [content, ...(document.repeats[`${at}/code`] ?? repeatsOfTitle(document, at, content))].map(
    (cell) => ({ content: cell, rewrite: (text) => replacedCode(text, code, title, to) }),
  );
}

/** Gives an objective another code in its sheet and in the overview, where the two write the same. */
export function recodedObjective(
  document: PlanDocument,
  { at, code, inOverview }: CodedObjective,
  to: string,
): (Rewrite | null)[] {
  const own = writtenCodes(document).filter(
    (written) => written.code === code && (written.at === at || written.at === inOverview?.at),
  );
  return own.length === 0 ? [null] : own.flatMap((written) => codeRewrites(document, written, to));
}

/**
 * Gives a code to an objective that has none: in the cell that is there for it, else before the title, in the cell
 * where the title stands.
 */
export function codeAddition(
  document: PlanDocument,
  { at, title }: { at: PlanPointer; title: string },
  code: string,
): (Rewrite | null)[] {
  const ownCell = contentOf(document, `${at}/code`);
  if (ownCell !== null) return [{ content: ownCell, rewrite: () => code }];
  const content = contentOf(document, `${at}/title`) ?? contentOf(document, at);
  if (content === null) return [null];
  return [content, ...(document.repeats[`${at}/title`] ?? [])].map((cell) => ({
    content: cell,
    rewrite: (text) => withCodeBefore(text, title, code),
  }));
}

/** A code that stands in the title's cell is repeated where the title is. */
const repeatsOfTitle = (
  document: PlanDocument,
  at: PlanPointer,
  code: CellContent,
): readonly CellContent[] => {
  const title = contentOf(document, `${at}/title`);
  const isSame = title !== null && title.sheet === code.sheet && title.cell === code.cell;
  return isSame ? (document.repeats[`${at}/title`] ?? []) : [];
};

const firstLine = (title: string): string => title.split(/\r?\n/u)[0]?.trim() ?? "";

/** Between a code and its title. */
const LONGEST_SEPARATOR = 12;

/** A cell may list several objectives, and a copy bears the code of its original: what follows tells them apart. */
function replacedCode(text: string, code: string, title: string, to: string): string | null {
  const wanted = firstLine(title);
  if (text.trim() === code) return text.replace(code, to);
  for (let found = text.indexOf(code); found >= 0; found = text.indexOf(code, found + 1)) {
    const end = found + code.length;
    const after = text.slice(end, end + wanted.length + LONGEST_SEPARATOR).replace(/^[\s:._)–—-]+/u, "");
    const isWhole =
      !/\d[\s.–-]?$/u.test(text.slice(Math.max(found - 2, 0), found)) &&
      !/^\d/u.test(text.slice(end, end + 1));
    if (isWhole && after.startsWith(wanted)) return text.slice(0, found) + to + text.slice(end);
  }
  return null;
}

/** The line that begins with a title, after a bullet or not. */
function withCodeBefore(text: string, title: string, code: string): string | null {
  const wanted = firstLine(title);
  if (wanted === "") return null;
  const lines = text.split("\n");
  const own = lines.findIndex((line) => line.replace(/^[\s•▪◦*·–—-]+/u, "").startsWith(wanted));
  const line = lines[own];
  if (line === undefined) return null;
  const start = line.indexOf(wanted);
  return lines.with(own, `${line.slice(0, start)}${code} ${line.slice(start)}`).join("\n");
}
