// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "../../workbook-error";
import { partBytes, partText, type Parts } from "../package";
import { relationships } from "../relationships";
import { scanEntries } from "../scanned-entries";
import { withNames, withSheetAtEnd } from "../sheet-entries";
import { withSheetsBefore } from "../sheet-order";
import { readWorkbookPart, WORKBOOK_PATH } from "../workbook-part";
import { escapeMarkup, unescapeMarkup } from "../xml";
import { mapReferences, namesSheet, sameSheet } from "./formula-references";
import { withCopiedRelations } from "./part-copies";

/**
 * A sheet like another in all, right after it: with its drawings, notes, charts and names. What names the first sheet
 * in the copy means the copy; names of the workbook that stand for cells of it become names of the copy too.
 * @throws WorkbookError `cannot-reshape` for a sheet with a table or a pivot table, whose names are the workbook's
 */
export function withSheetCopy(parts: Parts, sheet: string, copy: string): Parts {
  const entry = readWorkbookPart(parts).worksheets.find(({ name }) => name === sheet);
  if (!entry) throw new WorkbookError("sheet-missing", [sheet]);
  const tables = relationships(parts, entry.path).filter(({ type }) => NOT_COPIED.has(type));
  if (tables.length > 0) throw new WorkbookError("cannot-reshape", [sheet]);
  const rename = (formula: string): string => renamed(formula, sheet, copy);

  const { names, sheets } = scanEntries(partText(parts, WORKBOOK_PATH));
  const local = names.filter((name) => name.sheet === sheet);
  const shared = names.filter(
    (name) =>
      name.sheet === null &&
      namesSheet(name.formula, sheet) &&
      !local.some((other) => other.name.toLowerCase() === name.name.toLowerCase()),
  );
  const next = sheets[sheets.findIndex(({ name }) => name === sheet) + 1]?.name;

  const xml = withFormulas(withoutTab(partText(parts, entry.path)), rename);
  const added = withSheetAtEnd(parts, { name: copy, state: entry.visibility, xml });
  const named = withNames(
    added,
    [...local, ...shared].map(({ name, formula, isHidden }) => ({
      ...{ name, sheet: copy, formula: rename(formula), isHidden },
    })),
  );
  const path = readWorkbookPart(named).worksheets.find(({ name }) => name === copy)?.path ?? "";
  const related = withCopiedRelations(named, entry.path, path, (text) => withFormulas(text, rename));
  if (next === undefined) return related;
  const ordered = withSheetsBefore(partText(related, WORKBOOK_PATH), [copy], next);
  return { ...related, [WORKBOOK_PATH]: partBytes(ordered) };
}

/** What one name stands for in the whole workbook. */
const NOT_COPIED: ReadonlySet<string> = new Set(["table", "pivotTable", "queryTable", "slicer", "timeline"]);

/** A copy is not the sheet in front, and its name in programs would be taken. */
const withoutTab = (xml: string): string =>
  xml
    .replace(/\stabSelected=(?:"[^"]*"|'[^']*')/, "")
    .replace(/(<(?:[\w.-]+:)?sheetPr\b[^>]*?)\scodeName="[^"]*"/, "$1");

const renamed = (formula: string, from: string, to: string): string =>
  mapReferences(formula, (reference) =>
    reference.sheet !== null && sameSheet(reference.sheet, from) ? { ...reference, sheet: to } : reference,
  );

const FORMULA = /(<((?:[\w.-]+:)?(?:f|formula|formula1|formula2))\b[^>]*>)([^<]+)(?=<\/\2>)/g;
const LINK = /(\s(?:location|textlink)=")([^"]*)(?=")/g;

/** A part with other formulas and links into the workbook. */
const withFormulas = (xml: string, change: (formula: string) => string): string =>
  [FORMULA, LINK].reduce(
    (text, pattern) =>
      text.replace(pattern, (whole: string, ...found: string[]) => {
        const raw = found[pattern === FORMULA ? 2 : 1] ?? "";
        const before = unescapeMarkup(raw);
        const after = change(before);
        return after === before ? whole : `${found[0] ?? ""}${escapeMarkup(after)}`;
      }),
    xml,
  );
