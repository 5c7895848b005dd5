// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./condition";
import type { Item } from "./items";
import type { Bond } from "./join";
import { bondBetween } from "./join";
import type { Target, TargetReading } from "./target";

/** How tightly conditions are bound, the loosest first: a list of alternatives of things that go together. */
const LEVELS: readonly { bonds: readonly (Bond | null)[]; join: "all" | "any" }[] = [
  { bonds: ["list"], join: "all" },
  { bonds: ["or"], join: "any" },
  { bonds: ["and", null], join: "all" },
];

/**
 * One target of one or more conditions, in the order of the text.
 * @param finish completes each reading
 */
export function joinConditions(
  text: string,
  items: readonly Item[],
  conditions: readonly Condition[],
  finish: (reading: TargetReading) => TargetReading,
): Target {
  return { ...joined(text, items, conditions, finish, 0), text };
}

function joined(
  text: string,
  items: readonly Item[],
  conditions: readonly Condition[],
  finish: (reading: TargetReading) => TargetReading,
  level: number,
): Target {
  const [first] = conditions;
  const rule = LEVELS[level];
  if (!first) return { text, kind: "prose" };
  if (!rule) return { ...partOf(text, first, finish), text: text.slice(first.start, first.end) };
  const last = conditions.at(-1) ?? first;
  const groups: Condition[][] = [];
  conditions.forEach((condition, index) => {
    const before = conditions[index - 1];
    const isNew = !before || rule.bonds.includes(bondBetween(items, before, condition));
    if (isNew) groups.push([condition]);
    else groups.at(-1)?.push(condition);
  });
  const parts = groups.map((group) => joined(text, items, group, finish, level + 1));
  const [single] = parts;
  if (single && parts.length === 1) return single;
  return {
    text: text.slice(first.start, last.end),
    kind: "compound",
    join: rule.join,
    parts: parts.flatMap((part) =>
      part.kind === "compound" && part.join === rule.join ? part.parts : [part],
    ),
  };
}

function partOf(
  text: string,
  { reading, flags }: Condition,
  finish: (reading: TargetReading) => TargetReading,
): Target {
  const finished = finish(reading);
  const doubts = [
    ...new Set([...flags, ...(isShare(reading, finished) ? ["ambiguous-number" as const] : [])]),
  ];
  return { text, ...finished, ...(doubts.length > 0 ? { flags: doubts } : {}) };
}

/** `0,8` beside the unit «percentuale»: 0,8% or 80% that lost its format. */
const isShare = (reading: TargetReading, finished: TargetReading): boolean =>
  reading.kind === "threshold" &&
  reading.unit === undefined &&
  finished.kind === "threshold" &&
  finished.unit === "%" &&
  Number(finished.value) > 0 &&
  Number(finished.value) < 1;
