// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import { groupsOf } from "../groups";

const MONTHS =
  "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";

/** Numbers that measure nothing: dates, laws, years, ordinals, scales, ranges. */
const NOT_VALUES = new RegExp(
  [
    "\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}",
    `\\d{1,2}°?\\s+(?:${MONTHS})`,
    "(?:legge|d\\.?\\s?lgs\\.?|d\\.?l\\.?|d\\.?p\\.?r\\.?|regolamento|delibera|art\\.?|iso)\\s*(?:n\\.?\\s*)?\\d+(?:/\\d+)?",
    "\\bsu\\s+\\d+(?:,\\d+)?",
    "\\b(?:scala\\s+)?da\\s+\\d+(?:,\\d+)?\\s+a\\s+\\d+(?:,\\d+)?",
    "\\bentro\\s+\\d+",
    "\\b\\d+/\\d+\\b",
    "\\b(?:19|20)\\d\\d\\b",
    "\\b\\d+[°ªº]",
  ].join("|"),
  "gu",
);

/** A number, and what stands right after it: a sign or a word. */
const VALUE = /(?<![\p{L}\d.,])(\d[\d.]*(?:,\d+)?)\s*(%|€|\p{L}+)?/gu;

/** Words after a number that are no unit: two numbers followed by any of them are alike. */
const NO_UNIT: ReadonlySet<string> = new Set([
  ...[
    "a",
    "al",
    "alla",
    "con",
    "da",
    "dal",
    "di",
    "e",
    "ed",
    "in",
    "nel",
    "nella",
    "per",
    "sia",
    "su",
    "tra",
  ],
  ...["nei", "del", "della", "o", "il", "la", "lo", "l"],
]);

/** The numbers of a text that measure the same kind of thing, as written: `72%` and `74%`. Empty when none do. */
export function likeValuesIn(text: string): string[] {
  const plain = looseKey(text).replace(NOT_VALUES, " ; ");
  const values = [...plain.matchAll(VALUE)].map(([, number = "", next = ""]) => ({
    written: next === "%" ? `${number}%` : number,
    unit: NO_UNIT.has(next) ? "" : next.slice(0, 6),
  }));
  return (
    groupsOf(values, ({ unit }) => unit)
      .find(({ length }) => length > 1)
      ?.map(({ written }) => written) ?? []
  );
}
