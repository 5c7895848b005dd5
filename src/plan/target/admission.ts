// SPDX-License-Identifier: EUPL-1.2
import { BEFORE_A_CHANGE, MEASURES } from "./changes";
import type { ChangeItem, DateItem, Item, ValueItem } from "./items";
import type { Measure } from "./signals";
import { DATED_ACTS, LASTING, MADE_IN } from "./words";

/** Signs that begin or end a part of a sentence. */
const EDGES: ReadonlySet<string> = new Set([
  "\n",
  ";",
  ".",
  "(",
  ")",
  ":",
  ",",
  "-",
  "•",
  "▪",
  "·",
  "/",
  "=",
]);
/** Words that begin one. */
const EDGE_WORDS: ReadonlySet<string> = new Set(["e", "o", "oppure", "nonche", "target", "valore"]);
/** Prepositions that make a day part of a name: «delibera del 31/12/2017». */
const OF_ANOTHER: ReadonlySet<string> = new Set(["di", "da", "in", "su"]);

const isEdge = (item: Item | undefined): boolean =>
  item === undefined ||
  (item.kind === "sign" && EDGES.has(item.key)) ||
  (item.kind === "word" && EDGE_WORDS.has(item.key)) ||
  item.kind === "unit" ||
  item.kind === "value";

/** True when a number without an operator is a quantity and not part of a name («fase 2», «Excelsior 3»). */
export function isAdmissible(
  items: readonly Item[],
  at: number,
  end: number,
  value: ValueItem,
  measure: Measure,
): boolean {
  if (isQualifying(items, at, value)) return false;
  const isMeasured = value.unit !== undefined || measure.unit !== undefined || value.numbered;
  if (isMeasured || value.counted !== undefined || value.value.includes(".")) return true;
  const before = items[at - 1];
  if (isBracketed(items, at, end) && at > 1) return false;
  if (isEdge(before)) return true;
  const isLast = isEdge(items[end]) || end >= items.length;
  return isLast && before?.kind === "word" && before.written === before.written.toLowerCase();
}

/** «materiali in tre lingue», «un corso di 20 ore»: the number says what the thing is like. */
function isQualifying(items: readonly Item[], at: number, { unit, counted }: ValueItem): boolean {
  const [thing, before] = [items[at - 2], items[at - 1]];
  if (thing === undefined || before?.kind !== "word") return false;
  if (before.key === "in" && MADE_IN.has(counted?.toLowerCase() ?? "")) return true;
  const isTime = unit === "giorni" || unit === "ore" || unit === "mesi";
  const noun = thing.kind === "word" ? thing.key : thing.kind === "value" ? thing.counted?.toLowerCase() : "";
  return isTime && ["di", "da", "in"].includes(before.key) && LASTING.has(noun ?? "");
}

/** `Report (2)`: the mark of a note. */
const isBracketed = (items: readonly Item[], at: number, end: number): boolean =>
  [items[at - 1], items[end]].every((item) => item?.kind === "sign" && ["(", ")"].includes(item.key));

/** True when a date without an operator is a deadline and not when something happened. */
export function isAdmissibleDate(items: readonly Item[], at: number, end: number, date: DateItem): boolean {
  const before = items[at - 1];
  if (isHeading(items, end) || isOfAnAct(items, at)) return false;
  if (isEdge(before)) return date.exact || isEdge(items[end]) || end >= items.length;
  return date.exact && before?.kind === "word" && !OF_ANOTHER.has(before.key);
}

/** «31/12/2016: 95%»: when it was measured. */
const isHeading = (items: readonly Item[], end: number): boolean => {
  const [mark, next] = [items[end], items[end + 1]];
  return mark?.kind === "sign" && [":", "="].includes(mark.key) && next?.kind === "value";
};

/** «CCNL 21/5/2018», «D.P.C.M. 22 settembre 2014» */
function isOfAnAct(items: readonly Item[], at: number): boolean {
  const [before, first] = [items[at - 1], items[at - 2]];
  if (before?.kind === "word") return DATED_ACTS.has(before.key);
  const isStopped = before?.kind === "sign" && before.key === ".";
  return isStopped && first?.kind === "word" && first.key.length === 1;
}

/** True when a change without a size or a term of comparison is what the sentence asks for. */
export function isAdmissibleChange(items: readonly Item[], at: number, { enough }: ChangeItem): boolean {
  const before = items[at - 1];
  const leads =
    isEdge(before) ||
    (before?.kind === "word" && BEFORE_A_CHANGE.has(before.key) && !isWordOfName(items[at - 2]));
  if (enough === "first" || !leads) return leads;
  const next = items[at + 1];
  const object = next?.kind === "word" && next.key === "di" ? items[at + 2] : next;
  const isMeasure =
    object?.kind === "term" ||
    object?.kind === "unit" ||
    (object?.kind === "word" && MEASURES.has(object.key));
  const isAlternative =
    (next?.kind === "word" || next?.kind === "sign") &&
    ["o", "/", "e"].includes(next.key) &&
    items[at + 2]?.kind === "change";
  return isMeasure || isAlternative || isEnd(items, at + 1);
}

const isWordOfName = (item: Item | undefined): boolean => item?.kind === "word" && OF_ANOTHER.has(item.key);

/** True when no word follows; more signs than these are no end. */
const isEnd = (items: readonly Item[], at: number): boolean =>
  items.length - at < 10 && items.slice(at).every(({ kind }) => kind === "sign");
