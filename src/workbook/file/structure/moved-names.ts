// SPDX-License-Identifier: EUPL-1.2
import { spliced, type Splice } from "../patch-cells";
import { escapeMarkup, unescapeMarkup, walkXml } from "../xml";
import { mapReferences, sameSheet } from "./formula-references";
import { movedPart } from "./moved-part";
import type { RowMove } from "./moved-references";

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

const grownArea = (formula: string, { sheet, copies }: RowMove): string =>
  mapReferences(formula, (reference) => {
    const { rows } = reference;
    if (copies === null || rows === null || reference.sheet === null) return reference;
    const isFollowed = copies.to === copies.last + 1 && rows.last.index === copies.last;
    if (!isFollowed || !sameSheet(reference.sheet, sheet)) return reference;
    const index = copies.last + copies.last - copies.first + 1;
    return { ...reference, rows: { ...rows, last: { ...rows.last, index } } };
  });
