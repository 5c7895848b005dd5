// SPDX-License-Identifier: EUPL-1.2
import { phraseFinder, wordsOf } from "../phrase-finder";
import type { Condition } from "../target-conditions";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
import { namesValue } from "../value-words";
import { contentWords, stem } from "./content-words";
import type { NameWord } from "./words/name-words";
import { nameWords, weighty } from "./words/nature";
import { CHECKING_WORDS, CONTINUING_WORDS } from "./words/phase-words";
import { UNTELLING_WORDS } from "./words/untelling-words";

type Value = Extract<Condition, { kind: "threshold" | "range" | "date" }>;

const VALUES: ReadonlySet<Condition["kind"]> = new Set<Value["kind"]>(["threshold", "range", "date"]);

/** Why two targets of an indicator do not measure the same: `units` differ, a value against `words`, other `objects`. */
export type Shift = "units" | "words" | "objects";

/** Two texts with fewer words in common speak of different things. */
const SHARED_AT_LEAST = 0.5;

/** What changes in what is measured from one target to the next; null when nothing does, or when it cannot be told. */
export function shiftBetween(before: TargetCell, after: TargetCell): Shift | null {
  if (isSilent(before) || isSilent(after)) return null;
  const [valuesBefore, valuesAfter] = [valuesOf(before), valuesOf(after)];
  if (valuesBefore.length > 0 && valuesAfter.length > 0)
    return sameUnits(valuesBefore, valuesAfter) ? null : "units";
  if (findContinuing(wordsOf(after.text)).length > 0) return null;
  const shared = sharedObjects(before.text, after.text);
  if (valuesBefore.length > 0 || valuesAfter.length > 0)
    return shared !== null && shared >= SHARED_AT_LEAST && !isChecked(before, after) ? null : "words";
  if (shared === null) return null;
  return shared < SHARED_AT_LEAST || isChecked(before, after) ? "objects" : null;
}

const conditions = ({ read }: TargetCell): Condition[] => conditionsOf(read.target);

/** A missing value, one relative to another, one in words and a bare yes or no tell nothing of what is measured. */
const isSilent = (cell: TargetCell): boolean =>
  namesValue(cell.text) || conditions(cell).some(({ kind }) => SILENT.has(kind));

const SILENT: ReadonlySet<Condition["kind"]> = new Set<Condition["kind"]>(["missing", "change", "yesno"]);

const valuesOf = (cell: TargetCell): Value[] =>
  conditions(cell).filter((each): each is Value => VALUES.has(each.kind));

/** A value without a unit may be in any. */
function sameUnits(before: readonly Value[], after: readonly Value[]): boolean {
  const [one, other] = [before.map(unitOf), after.map(unitOf)];
  return one.some((unit) => unit === "" || other.includes(unit)) || other.includes("");
}

function unitOf(value: Value): string {
  if (value.kind === "date") return "data";
  const { scale, unit, counted } = value;
  return scale ? "scala" : (unit ?? (counted === undefined ? "" : stem(counted)));
}

const findContinuing = phraseFinder(CONTINUING_WORDS.map((phrase) => ({ phrase, means: true })));
const CHECKING = new Set(CHECKING_WORDS);
const UNTELLING = new Set(UNTELLING_WORDS.map(stem));
const DOINGS: ReadonlySet<NameWord | undefined> = new Set<NameWord>([
  "action",
  "extent",
  "activity",
  "variation",
  "measure",
]);

/** How much of the shorter list of things named is in the other, 0 to 1; null when one names none. */
function sharedObjects(before: string, after: string): number | null {
  const [one, other] = [before, after].map(
    (text) => new Set(contentWords(text, (word, means) => UNTELLING.has(word) || DOINGS.has(means))),
  );
  const fewest = Math.min(one?.size ?? 0, other?.size ?? 0);
  if (!one || !other || fewest === 0) return null;
  return [...one].filter((word) => other.has(word)).length / fewest;
}

/** The second year looks at how the thing of the first year went. */
const isChecked = (before: TargetCell, after: TargetCell): boolean =>
  !CHECKING.has(firstWord(before.text)) && CHECKING.has(firstWord(after.text));

const firstWord = (text: string): string => weighty(nameWords(text))[0]?.key ?? "";
