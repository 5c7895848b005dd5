// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./conditions";
import { isStop } from "./form-matcher";
import type { Item } from "./items";
import { bondBetween } from "./join";

/** The conditions that count; `several` when numbers without an operator were left aside. */
interface Chosen {
  conditions: Condition[];
  several: boolean;
}

/** Words that may stand before a number that begins its part of the text: «pubblicazione di 2 report». */
const FEW_WORDS = 3;

/** What is bound to an operator wins over bare numbers, and those over changes of unknown size. */
export function chosenConditions(items: readonly Item[], found: readonly Condition[]): Chosen {
  const known = found.filter(({ reading }) => reading.kind !== "prose");
  const limits = new Set(known.filter((condition) => isQualifier(items, condition, known)));
  const candidates = known.filter((condition) => !limits.has(condition));
  const bound = candidates.filter(({ strength }) => strength === "bound");
  const bare = candidates.filter(({ strength }) => strength === "bare");
  const weak = candidates.filter(({ strength }) => strength === "weak");
  const quantities = bare.filter(({ reading }) => reading.kind === "threshold");
  if (bound.length > 0 && bound.some(({ reading }) => reading.kind !== "date"))
    return { conditions: bound, several: false };
  if (bound.length > 0) {
    const first = quantities.slice(0, 1);
    return { conditions: [...first, ...weak, ...bound].sort(byPlace), several: false };
  }
  if (bare.length === 0) return { conditions: weak, several: false };
  const isList =
    bare.length > 1 && bare.every((condition, index) => isOwnPart(items, condition, bare[index - 1]));
  const isDated = quantities.length === 1 && bare.length === 2;
  return isList || isDated
    ? { conditions: bare, several: false }
    : { conditions: bare.slice(0, 1), several: bare.length > 1 };
}

const byPlace = (a: Condition, b: Condition): number => a.first - b.first;

/** «80% delle pratiche entro 5 giorni»: the days say which cases the percentage counts. */
function isQualifier(items: readonly Item[], condition: Condition, all: readonly Condition[]): boolean {
  if (!condition.isTimeLimit) return false;
  const index = all.indexOf(condition);
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
    if (item.kind === "word" && ["e", "ed", "o", "oppure", "nonche"].includes(item.key)) break;
    words += 1;
  }
  return words <= FEW_WORDS;
}
