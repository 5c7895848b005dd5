// SPDX-License-Identifier: EUPL-1.2
import { formatTarget } from "../../../plan/target/format-target";
import { readTarget } from "../../../plan/target/read-target";
import type {
  Operator,
  ReadTarget,
  Scale,
  Target,
  TargetContext,
  TargetUnit,
} from "../../../plan/target/target";
import { fieldTexts } from "../../../texts/form-fields";

/** A target in pieces, as they are typed one by one. */
export interface TargetParts {
  operator: Operator;
  /** A number in Italian notation, or a date as `31/12/2026`. */
  value: string;
  /** A unit, or the noun of what is counted; `""` for none. */
  unit: string;
  scaleMin: string;
  scaleMax: string;
  /** Words that stand beside the value, in brackets. */
  note: string;
}

/** A target made of its pieces, or why there is none yet. */
export type Composed = { text: string } | { problem: string };

export const MARK_UNIT = "scala";

/** Units that a target may be composed in; anything else is the noun of what is counted. */
export const COMPOSABLE_UNITS: readonly TargetUnit[] = [
  "%",
  "giorni",
  "ore",
  "mesi",
  "anni",
  "euro",
  MARK_UNIT,
];

/**
 * A target's pieces, to go on from: those of the text where it is a plain threshold or a deadline, else none but the
 * unit of the indicator and the given operator.
 */
export function partsOf(text: string, context: TargetContext, usual: Operator): TargetParts {
  const read = readTarget(text, context);
  const { target } = read;
  const none = { value: "", scaleMin: "", scaleMax: "", note: "" };
  const note = notesOf(text, read);
  if (target.kind === "date") {
    return {
      ...none,
      operator: target.operator,
      value: formatTarget({ ...target, operator: "=" }).slice(2),
      unit: "",
      note,
    };
  }
  if (target.kind !== "threshold")
    return { ...none, operator: usual, unit: unitOf(readTarget("1", context).target) };
  const { operator, value, scale } = target;
  const ends = scale ? { scaleMin: italian(scale.min), scaleMax: italian(scale.max) } : {};
  return { ...none, operator, value: italian(value), unit: unitOf(target), note, ...ends };
}

/** The text that says these pieces, as it prints; only when it is read back as the same. */
export function composed(parts: TargetParts, context: TargetContext): Composed {
  const { composer } = fieldTexts;
  if (parts.value.trim() === "") return { problem: composer.noValue };
  const target = targetOf(parts);
  if (target === null) return { problem: composer.notANumber };
  const misfit = target.kind === "threshold" && target.scale ? scaleMisfit(target.value, target.scale) : null;
  if (misfit !== null) return { problem: misfit };
  const note = parts.note.trim();
  const plain = formatTarget(target);
  const text = note === "" ? plain : `${plain} (${note})`;
  const read = readTarget(text, context).target;
  return formatTarget(read) === formatTarget(readTarget(plain, context).target) && says(read, target)
    ? { text }
    : { problem: composer.notRead };
}

function scaleMisfit(value: string, { min, max }: Scale): string | null {
  const { composer } = fieldTexts;
  if (Number(min) >= Number(max)) return composer.badScale;
  return Number(value) < Number(min) || Number(value) > Number(max) ? composer.outOfScale : null;
}

type Composable = Extract<Target, { kind: "threshold" | "date" }>;

function targetOf({ operator, value, unit, scaleMin, scaleMax }: TargetParts): Composable | null {
  const date = isoDate(value.trim());
  if (date !== null) return { text: "", kind: "date", operator, date };
  const number = decimal(value);
  if (number === null) return null;
  const noun = unit.trim();
  const known = COMPOSABLE_UNITS.find((each) => each === noun);
  const scale = known === MARK_UNIT ? scaleOf(scaleMin, scaleMax) : null;
  return {
    ...{ text: "", kind: "threshold", operator, value: number },
    ...(known ? { unit: known } : noun === "" ? {} : { counted: noun }),
    ...(scale ? { scale } : {}),
  };
}

function says(read: Target, wanted: Composable): boolean {
  if (read.kind === "date")
    return wanted.kind === "date" && read.date === wanted.date && read.operator === wanted.operator;
  if (read.kind !== "threshold" || wanted.kind !== "threshold") return false;
  return read.value === wanted.value && read.operator === wanted.operator;
}

function scaleOf(min: string, max: string): Scale | null {
  const ends = { min: decimal(min), max: decimal(max) };
  return ends.min === null || ends.max === null ? null : { min: ends.min, max: ends.max };
}

const unitOf = (target: Target): string =>
  target.kind === "threshold" ? (target.unit ?? target.counted ?? "") : "";

/** `1.234,50` → `"1234.50"`; null for what is no number in Italian notation. */
function decimal(text: string): string | null {
  const [, sign = "", whole, decimals] =
    /^([-−]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/u.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const digits = whole.replaceAll(".", "");
  return `${sign === "" ? "" : "-"}${digits}${decimals === undefined ? "" : `.${decimals}`}`;
}

const italian = (value: string): string =>
  formatTarget({ text: "", kind: "threshold", operator: "=", value }).slice(2);

function isoDate(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text) ?? [];
  if (year === "") return null;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/** The words outside the condition, without the brackets around them. */
function notesOf(text: string, { conditions }: ReadTarget): string {
  const rest = conditions.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  return rest.replace(/^[\s,;:(]+|[\s,;:.)]+$/gu, "");
}
