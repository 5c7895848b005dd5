// SPDX-License-Identifier: EUPL-1.2
import { spliced, type Splice } from "../patch-cells";
import { escapeMarkup, unescapeMarkup, walkXml, withAttribute, type XmlTag } from "../xml";
import { sameSheet } from "./formula-references";
import {
  anchoredFormula,
  copiedRange,
  movedFormula,
  movedRange,
  movedRanges,
  type RowMove,
} from "./moved-references";
import {
  ANCHORED,
  CONTAINERS,
  COPIED,
  FORMULA_ATTRIBUTES,
  FORMULA_TEXTS,
  LISTING,
  RANGE_ATTRIBUTES,
  REMOVABLE,
} from "./reference-places";

/** An element that is open while a part is walked. */
interface Frame {
  tag: XmlTag;
  /** New values of its attributes. */
  attributes: Map<string, string>;
  /** How many changes there were when it was opened. */
  changesBefore: number;
  children: number;
  gone: number;
  added: number;
  /** Its cells are lost. */
  isLost: boolean;
  /** Its ranges as they were, where its formulas are those of their first cell. */
  ranges: string;
  formulas: { start: number; end: number }[];
}

/**
 * A part of the workbook as it reads once rows of a sheet have moved: references follow, and what belongs to lost cells
 * goes with them. What does not change stays as it was, to the character.
 * @param xml a part whose cells, if any, are left out
 * @param home the sheet that the part belongs to; null for parts of the workbook
 */
export function movedPart(xml: string, home: string | null, move: RowMove): string {
  const isOwn = (sheet: string | null | undefined): boolean => sheet != null && sameSheet(sheet, move.sheet);
  const changes: Splice[] = [];
  const frames: Frame[] = [];

  const open = (tag: XmlTag): void => {
    const parent = frames.at(-1);
    if (parent) parent.children++;
    const frame: Frame = {
      ...{ tag, attributes: new Map<string, string>(), changesBefore: changes.length, ranges: "" },
      ...{ children: 0, gone: 0, added: 0, isLost: false, formulas: [] },
    };
    frames.push(frame);
    const { name, attributes } = tag;
    for (const attribute of FORMULA_ATTRIBUTES[name] ?? []) {
      const formula = attributes[attribute];
      if (formula) frame.attributes.set(attribute, movedFormula(formula, home, move));
    }
    if (!isOwn(attributes.sheet ?? home)) return;
    const takeOver = (attribute: string, moved: string | null): void => {
      if (moved === null) frame.isLost = true;
      else frame.attributes.set(attribute, moved);
    };
    const single = RANGE_ATTRIBUTES[name];
    const range = single === undefined ? undefined : attributes[single];
    if (single !== undefined && range) takeOver(single, movedRange(range, move));
    if (LISTING.has(name) && attributes.sqref) {
      frame.ranges = attributes.sqref;
      takeOver("sqref", movedRanges(attributes.sqref, move));
    }
    if (name === "brk" && parent?.tag.name === "rowBreaks") {
      const row = move.map.row(Number(attributes.id));
      takeOver("id", row === null ? null : String(row));
    }
  };

  /** Text of an element, once its end is known. */
  const takeText = (name: string, start: number, end: number): void => {
    const raw = xml.slice(start, end);
    if (FORMULA_TEXTS.has(name)) {
      const anchored = frames.findLast(({ tag }) => ANCHORED.has(tag.name));
      if (anchored && isOwn(home)) anchored.formulas.push({ start, end });
      else replaceText(start, end, movedFormula(unescapeMarkup(raw), home, move));
    } else if (name === "sqref" && isOwn(home)) {
      const parent = frames.at(-1);
      const moved = movedRanges(raw, move);
      if (moved !== null) replaceText(start, end, moved);
      if (!parent) return;
      parent.isLost ||= moved === null;
      parent.ranges = raw;
    }
  };
  const replaceText = (start: number, end: number, text: string): void => {
    if (text !== unescapeMarkup(xml.slice(start, end)))
      changes.push({ start, end, text: escapeMarkup(text) });
  };

  const finish = (frame: Frame, end: number): void => {
    const { tag, gone, added, children } = frame;
    const parent = frames.at(-1);
    const isEmptied = CONTAINERS.has(tag.name) && gone > 0 && gone === children + added;
    if (isEmptied || (frame.isLost && REMOVABLE.has(tag.name))) {
      changes.length = frame.changesBefore;
      changes.push({ start: tag.start, end, text: "" });
      if (parent) parent.gone++;
      return;
    }
    for (const { start, end: last } of frame.formulas) {
      const formula = unescapeMarkup(xml.slice(start, last));
      replaceText(start, last, anchoredFormula(formula, home, frame.ranges, move));
    }
    for (const counter of gone === added ? [] : ["count", "manualBreakCount"]) {
      const count = tag.attributes[counter];
      if (count !== undefined) frame.attributes.set(counter, String(Number(count) - gone + added));
    }
    const element = withAttributes(xml.slice(tag.start, tag.end), tag, frame.attributes);
    if (element !== xml.slice(tag.start, tag.end))
      changes.push({ start: tag.start, end: tag.end, text: element });
    const ref = frame.attributes.get("ref");
    const copy = COPIED.has(tag.name) && ref ? copiedRange(ref, move) : null;
    if (copy === null) return;
    const rest = xml.slice(tag.end, end);
    changes.push({ start: end, end, text: withAttribute(element, "ref", copy) + rest });
    if (parent) parent.added++;
  };

  walkXml(xml, {
    open,
    close: ({ name, start, end }) => {
      const frame = frames.pop();
      if (!frame) return;
      if (frame.children === 0 && start >= frame.tag.end) takeText(name, frame.tag.end, start);
      finish(frame, end);
    },
  });
  return changes.length === 0 ? xml : spliced(xml, changes);
}

function withAttributes(element: string, tag: XmlTag, attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .filter(([name, value]) => value !== tag.attributes[name])
    .reduce((text, [name, value]) => withAttribute(text, name, escapeMarkup(value)), element);
}
