// SPDX-License-Identifier: EUPL-1.2
import { spliced, type Splice } from "../patch-cells";
import { escapeMarkup, unescapeMarkup, walkXml } from "../xml";
import { mapReferences, sameSheet } from "./formula-references";
import { movedPart } from "./moved-part";
import type { RowMove } from "./moved-references";
import type { RowSpan } from "./row-map";

/**
 * The workbook part once rows have moved: names follow. A print area that ends with copied rows takes in copies that
 * follow them at once; names that Excel makes by itself go with the last of their cells.
 */
export function movedNames(xml: string, move: RowMove): string {
  const moved = movedPart(xml, null, move);
  const changes: Splice[] = [];
  let open: { name: string; start: number; end: number } | null = null;
  walkXml(moved, {
    open: ({ name, attributes, start, end }) => {
      open = name === "definedName" ? { name: attributes.name ?? "", start, end } : null;
    },
    close: ({ start, end }) => {
      if (open === null) return;
      const raw = moved.slice(open.end, start);
      if (open.name.startsWith("_xlnm.") && LOST.test(raw))
        changes.push({ start: open.start, end, text: "" });
      else if (open.name === "_xlnm.Print_Area") {
        const formula = unescapeMarkup(raw);
        const grown = grownArea(formula, move);
        if (grown !== formula) changes.push({ start: open.end, end: start, text: escapeMarkup(grown) });
      }
      open = null;
    },
  });
  return withoutEmptyNames(changes.length === 0 ? moved : spliced(moved, changes));
}

/** References that are all lost. */
const LOST = /^(?:[^,]*#REF!,?)+$/;

const withoutEmptyNames = (xml: string): string =>
  xml.replace(/<((?:[\w.-]+:)?)definedNames\s*>\s*<\/\1definedNames>/, "");

const grownArea = (formula: string, { sheet, copies, printed }: RowMove): string =>
  mapReferences(formula, (reference) => {
    const { rows } = reference;
    if (rows === null || reference.sheet === null || !sameSheet(reference.sheet, sheet)) return reference;
    const came = copies ? { first: copies.to, last: copies.to + copies.last - copies.first } : printed;
    if (!came) return reference;
    const isFollowed = copies === null || (copies.to === copies.last + 1 && rows.last.index === copies.last);
    const [first, last] = [{ ...rows.first }, { ...rows.last }];
    if (isFollowed && last.index === came.first - 1) last.index = came.last;
    else if (copies === null && first.index === came.last + 1) first.index = came.first;
    return { ...reference, rows: { first, last } };
  });

/** Rows of the print areas of a sheet, by the workbook part. */
export function printedRows(xml: string, sheet: string): RowSpan[] {
  const spans: RowSpan[] = [];
  for (const [, raw = ""] of xml.matchAll(PRINT_AREA))
    mapReferences(unescapeMarkup(raw), (reference) => {
      const { rows } = reference;
      if (rows !== null && reference.sheet !== null && sameSheet(reference.sheet, sheet))
        spans.push({ first: rows.first.index, last: rows.last.index });
      return reference;
    });
  return spans;
}

const PRINT_AREA = /<(?:[\w.-]+:)?definedName\b[^>]*?\sname=["']_xlnm\.Print_Area["'][^>]*>([^<]*)</g;
