// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./condition";
import { isStop } from "./form-matcher";
import type { Item } from "./items";
import { bondBetween, isJoining } from "./join";

/** The conditions that count; `several` when numbers without an operator were left aside. */
interface Chosen {
  conditions: Condition[];
  several: boolean;
}

/** Words that may stand before a number that begins its part of the text: «pubblicazione di 2 report». */
const FEW_WORDS = 3;

/** What is bound to an operator wins over bare numbers. */
export function chosenConditions(items: readonly Item[], found: readonly Condition[]): Chosen {
  const said = found.filter(({ reading }) => reading.kind !== "prose");
  const known = said.filter((condition, index) => !isTolerance(condition, said[index - 1]));
  const candidates = known.filter(
    (condition, index) => !isQualifier(items, known, index) && !isTitle(items, condition, known[index + 1]),
  );
  const depths = bracketDepths(items);
  const isOutside = ({ first }: Condition): boolean => depths[first] === 0;
  const numbers = candidates.filter(({ strength }) => strength === "bare");
  // «12 (1 al mese)»: a number in brackets explains the one before.
  const bare = numbers.some(isOutside) ? numbers.filter(isOutside) : numbers;
  const others = candidates.filter(({ strength }) => strength !== "bare");
  const isBound = others.some(({ strength, reading }) => strength === "bound" && reading.kind !== "date");
  if (isBound || bare.length === 0) return { conditions: others, several: known.length < said.length };
  const quantities = bare.filter(({ reading }) => reading.kind === "threshold");
  const isList = bare.every((condition, index) => isOwnPart(items, condition, bare[index - 1]));
  const isDated = quantities.length === 1 && bare.length === 2;
  const chosen = isList || isDated ? bare : bare.slice(0, 1);
  return {
    conditions: [...chosen, ...others].sort((one, other) => one.first - other.first),
    several: chosen.length < bare.length || known.length < said.length,
  };
}

/** «1.500 (± 5%)»: the second number says how far from the first. */
const isTolerance = ({ reading, first }: Condition, before: Condition | undefined): boolean =>
  reading.kind === "change" &&
  reading.direction === "maintain" &&
  reading.value !== undefined &&
  before?.strength === "bare" &&
  first - before.next <= 1;

/** In how many brackets each item stands. */
function bracketDepths(items: readonly Item[]): number[] {
  let depth = 0;
  return items.map((item) => {
    if (item.kind === "sign" && item.key === "(") depth += 1;
    if (item.kind === "sign" && item.key === ")") depth = Math.max(0, depth - 1);
    return depth;
  });
}

/** «Riduzione dei tempi: 30 giorni»: the change says what the number is about. */
function isTitle(items: readonly Item[], condition: Condition, next: Condition | undefined): boolean {
  if (condition.strength !== "weak" || !next || next.reading.kind === "date") return false;
  const between = items.slice(condition.next, next.first);
  return !between.some(
    (item) => (item.kind === "sign" || item.kind === "word") && (isStop(item.key) || isJoining(item.key)),
  );
}

/** «80% delle pratiche entro 5 giorni»: the days say which cases the percentage counts. */
function isQualifier(items: readonly Item[], all: readonly Condition[], index: number): boolean {
  const condition = all[index];
  if (!condition?.isTimeLimit) return false;
  const [before, after] = [all[index - 1], all[index + 1]];
  return (
    (isPercentage(before) && bondBetween(items, before, condition) === null) ||
    (isPercentage(after) && bondBetween(items, condition, after) === null)
  );
}

const isPercentage = (condition: Condition | undefined): condition is Condition =>
  condition !== undefined && condition.reading.kind === "threshold" && condition.reading.unit === "%";

/** True when few words lead to a number, in a part of the text of its own. */
function isOwnPart(items: readonly Item[], condition: Condition, before: Condition | undefined): boolean {
  if (before && bondBetween(items, before, condition) === null) return false;
  let words = 0;
  for (let index = condition.first - 1; index >= (before?.next ?? 0); index -= 1) {
    const item = items[index];
    if (!item || (item.kind === "sign" && (isStop(item.key) || item.key === ","))) break;
    if (item.kind === "word" && isJoining(item.key)) break;
    words += 1;
  }
  return words <= FEW_WORDS;
}
