// SPDX-License-Identifier: EUPL-1.2
import { rememberedBy } from "../remembered";
import type { Condition } from "./condition";
import { findConditions } from "./conditions";
import { isDeliverable } from "./deliverables";
import type { Item } from "./items";
import { joinConditions } from "./compound";
import { isSeries } from "./join";
import { isPlaceholder } from "./placeholders";
import { readItems } from "./read-items";
import { chosenConditions } from "./selection";
import type { ReadTarget, Span, Target, TargetContext, TargetFlag } from "./target";
import { tokenise } from "./tokens";
import { mayBeNegative, withUnitField } from "./unit-field";
import type { YesNo } from "./yes-no";
import { isUnanswered, readYesNo } from "./yes-no";

/**
 * What a target or baseline cell says (DPCM 18/9/2012 art. 3(3)(e)).
 * @param text the text of the cell; any text is read, what holds no condition as `prose`
 * @param context the unit field beside it, for numbers without a unit, and the exercise year, for dates without one
 */
export const readTarget: (text: string, context?: TargetContext) => ReadTarget = rememberedBy(
  (text, { unit, year }: TargetContext = {}) => `${year ?? ""} ${unit?.length ?? 0} ${unit ?? ""}${text}`,
  readOnce,
);

function readOnce(text: string, context: TargetContext = {}): ReadTarget {
  const none = (target: Target, conditions: Span[] = []): ReadTarget => ({
    target,
    operators: [],
    conditions,
  });
  if (text.trim() === "" || isPlaceholder(text)) return none({ text, kind: "missing" });
  const tokens = tokenise(text);
  const yesNo = readYesNo(tokens);
  const items = readItems(text, tokens, context.year ?? null);
  const found = findConditions(text, items);
  const { conditions: chosen, several } = chosenConditions(items, found);
  const conditions = chosen.map((condition) => withNegativeValue(text, condition, context));
  if (yesNo) return withYesNo(text, yesNo, conditions);
  if (conditions.length === 0) {
    if (holdsNoWords(items) || isUnanswered(tokens)) return none({ text, kind: "missing" });
    const flags = flagsOf(found);
    if (isDeliverable(tokens)) return none({ text, kind: "deliverable", ...flags }, [trimmed(text)]);
    return none({ text, kind: "prose", ...flags });
  }
  const target = joinConditions(text, items, conditions, (reading) => withUnitField(reading, context));
  const isParted = conditions.some((each, index) => {
    const before = conditions[index - 1];
    return before !== undefined && isSeries(items, before, each);
  });
  const flags = several || isParted ? [...(target.flags ?? []), "several-numbers" as const] : target.flags;
  return {
    target: { ...target, ...(flags?.length ? { flags } : {}) },
    operators: conditions.flatMap(({ operators }) => operators),
    conditions: conditions.map(({ start, end }) => ({ start, end })),
  };
}

/** `-14,2` beside the unit «giorni» is a value below zero; beside a percentage, or with a noun, it is a decrease. */
function withNegativeValue(text: string, condition: Condition, { unit }: TargetContext): Condition {
  const { reading, start } = condition;
  const isSigned = /^[-−–—‐‑]/u.test(text.slice(start, start + 1));
  if (reading.kind !== "change" || reading.value === undefined || !isSigned) return condition;
  const isBare = reading.unit === undefined && reading.counted === undefined;
  if (!isBare || reading.reference !== undefined || !unit || !mayBeNegative(unit)) return condition;
  const value = Number(reading.value) === 0 ? reading.value : `-${reading.value}`;
  return { ...condition, reading: { kind: "threshold", operator: "=", value }, strength: "bare" };
}

/** The answer comes first; what follows counts with it only when an operator or a deadline says so. */
function withYesNo(text: string, { value, start, end }: YesNo, conditions: readonly Condition[]): ReadTarget {
  const others = conditions.filter(({ strength }) => strength === "bound");
  const answer: Target = { text, kind: "yesno", value };
  const spans = [{ start, end }, ...others.map((other) => ({ start: other.start, end: other.end }))];
  if (others.length === 0) return { target: answer, operators: [], conditions: spans };
  const parts = others.map(({ reading, flags, ...at }): Target => ({
    text: text.slice(at.start, at.end),
    ...reading,
    ...(flags.length > 0 ? { flags } : {}),
  }));
  return {
    target: {
      text,
      kind: "compound",
      join: "all",
      parts: [{ ...answer, text: text.slice(start, end) }, ...parts],
    },
    operators: others.flatMap(({ operators }) => operators),
    conditions: spans,
  };
}

/** Words that ask for a number and give none: `>=`, `%`, `almeno giorni`, `n.`, `sì/no`. */
const EMPTY_WORDS: ReadonlySet<string> = new Set([
  "n",
  "nr",
  "num",
  "numero",
  "x",
  "xx",
  "si",
  "no",
  "s",
  "on",
  "off",
  "on-off",
  "di",
  "a",
  "o",
]);

const holdsNoWords = (items: readonly Item[]): boolean =>
  items.every(
    (item) =>
      ["operator", "unit", "sign", "plus-minus", "scale"].includes(item.kind) ||
      (item.kind === "word" && EMPTY_WORDS.has(item.key)),
  );

function flagsOf(conditions: readonly Condition[]): { flags?: TargetFlag[] } {
  const flags = [...new Set(conditions.flatMap((condition) => condition.flags))];
  return flags.length > 0 ? { flags } : {};
}

function trimmed(text: string): Span {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length };
}
