// SPDX-License-Identifier: EUPL-1.2
import { LABELS } from "./labels";
import type { LabelKey, LayoutLabel } from "./layout-label";
import { labelWords, plainTokens, withoutNumbering } from "./label-text";

/** A label of the layout as one cell names it. */
export interface NamedLabel {
  key: LabelKey;
  level: LayoutLabel["level"];
  /** The year that stands in the label; null when there is none. */
  year: number | null;
}

/** What a cell says when it holds a label. */
export interface FoundLabel {
  /** One label; more when a cell holds several (`Centro di responsabilità Risorse finanziarie 2018`). */
  names: readonly [NamedLabel, ...NamedLabel[]];
  /** Plain words of the label; `""` for a year alone. */
  words: string;
  /** The value that follows the label in the same cell (`Missione: 011`); null when there is none. */
  value: string | null;
}

/** Longer texts are no label, though they may begin with one. */
const LONGEST_LABEL = 120;
/** A label that shares its cell with the value ends within these characters. */
const LONGEST_LEAD = 60;
/** The first word of a text, and the number before it, end within these characters. */
const LONGEST_WORD = 40;

const COUNTED = /^\s*(\d{1,3})?(\D+)(\d{1,3})?\D*$/u;

const byWords = new Map<string, LayoutLabel>();
const byWordsWithYear = new Map<string, LayoutLabel>();
const byHeading = new Map<string, LayoutLabel>();
for (const label of LABELS) {
  for (const alias of [label.text, ...label.aliases]) byWords.set(labelWords(alias).words, label);
  for (const alias of label.aliasesWithYear ?? []) byWordsWithYear.set(labelWords(alias).words, label);
  for (const alias of label.aliasesAmongHeadings ?? []) byHeading.set(headingWords(alias), label);
}

/** The first words of the labels: a text that begins with another is none, as nearly all texts of a plan. */
const firstWords = new Set(
  [...byWords.keys(), ...byWordsWithYear.keys()].map((words) => words.split(" ")[0]),
);

/** True when a text is, or begins with, a label of the layout; years alone and totals are found in any workbook. */
export function isKnownLabel(text: string): boolean {
  const found = recogniseLabel(text);
  return found !== null && found.words !== "" && found.names[0].level !== "aside";
}

/** The label that a cell's text is or begins with; null for any other text. */
export function recogniseLabel(text: string): FoundLabel | null {
  if (!beginsLikeALabel(text)) return null;
  if (text.length > LONGEST_LABEL) return labelThenValue(text);
  return count(text) ?? labelAlone(text) ?? aside(text) ?? severalLabels(text) ?? labelThenValue(text);
}

/** The label that a text is when it stands in a row of headings; null for any other text. */
export function recogniseHeading(text: string): FoundLabel | null {
  if (text.length > LONGEST_LABEL) return null;
  const label = byHeading.get(headingWords(text));
  const [year = null] = labelWords(text).years;
  if (!label || (year !== null && !label.year)) return null;
  return { names: [named(label, year)], words: labelWords(text).words, value: null };
}

/** A heading may begin with a percent sign, and means something else without it. */
function headingWords(text: string): string {
  return `${/^\s*%/u.test(text) ? "% " : ""}${labelWords(text).words}`;
}

/** What a formula or a target begins with, and a label never does. */
const OPERATOR = /^\s*[%<>=≤≥+±]/u;

function beginsLikeALabel(text: string): boolean {
  if (OPERATOR.test(text)) return false;
  const [first] = plainTokens(withoutNumbering(text.slice(0, LONGEST_WORD)));
  return first !== undefined && (firstWords.has(first) || /^\d/u.test(first));
}

/** A year by itself is a label only among other labels. */
export const isYearAlone = (found: FoundLabel): boolean => found.words === "";

function labelAlone(text: string): FoundLabel | null {
  const { words, years } = labelWords(text);
  const [year = null] = years;
  const label = lookUp(words, year) ?? numbered(words);
  return label ? { names: [named(label, year)], words, value: null } : null;
}

function lookUp(words: string, year: number | null): LayoutLabel | null {
  const label = byWords.get(words);
  if (label && (year === null || label.year)) return label;
  return year === null ? null : (byWordsWithYear.get(words) ?? null);
}

/** `Obiettivo 1`, `Indicatore n. 2`. */
function numbered(words: string): LayoutLabel | null {
  const bare = /^(.+?)(?: n| nr| numero)? \d{1,2}$/u.exec(words)?.[1];
  const label = bare === undefined ? undefined : byWords.get(bare);
  return label?.key === "objective" || label?.key === "indicator" ? label : null;
}

/** `Nr indicatori associati 2`, `Numero indicatori: n. 2`, `2 indicatori associati`. */
function count(text: string): FoundLabel | null {
  const [, before, lead = "", after] = COUNTED.exec(withoutNumbering(text)) ?? [];
  const value = before ?? after;
  const { words } = labelWords(before === undefined ? text.replace(/\d/gu, "") : lead);
  const label = byWords.get(words) ?? byWords.get(words.replace(/ n(?:r|um)?$/u, ""));
  if (label?.key !== "declaredIndicators" || value === undefined) return null;
  return { names: [named(label, null)], words, value };
}

/** `Totale missione 011`, `Segue: Obiettivo 011-005-001`: whatever follows, it is no part of the plan. */
function aside(text: string): FoundLabel | null {
  const { words } = labelWords(text);
  const [first = "", second = ""] = words.split(" ");
  const whole = byWords.get(/^\d/u.test(second) ? first : `${first} ${second}`);
  const label = whole ?? byWords.get(first);
  const isAside = label?.level === "aside" && (whole !== undefined || label.key === "continuation");
  return isAside ? { names: [named(label, null)], words, value: null } : null;
}

/** Two or more labels one after the other, joined by nothing, punctuation or «e»; a year belongs to the label before it. */
function severalLabels(text: string): FoundLabel | null {
  const names = splitLabels(plainTokens(text));
  const [first, ...others] = names ?? [];
  return first && others.length > 0
    ? { names: [first, ...others], words: labelWords(text).words, value: null }
    : null;
}

function splitLabels(tokens: readonly string[]): NamedLabel[] | null {
  if (tokens.length === 0) return [];
  for (let end = tokens.length; end > 0; end--) {
    const { words, years } = labelWords(tokens.slice(0, end).join(" "));
    const [year = null] = years;
    const label = words === "" ? null : lookUp(words, year);
    if (!label) continue;
    const rest = tokens.slice(end);
    const others = splitLabels(rest[0] === "e" || rest[0] === "ed" ? rest.slice(1) : rest);
    if (others) return [named(label, year), ...others];
  }
  return null;
}

/** `Missione: 011 - …`, `Titolo\nSostegno …`, `PROGRAMMA 002 Indirizzo politico`. */
function labelThenValue(text: string): FoundLabel | null {
  for (const separator of [/\s*:\s*/u, /\s*\r?\n\s*/u, /\s+[-–—]\s+/u]) {
    const match = separator.exec(text.slice(0, LONGEST_LEAD));
    if (!match) continue;
    const value = text.slice(match.index + match[0].length);
    const lead = value.trim() === "" ? null : labelAlone(text.slice(0, match.index));
    if (lead && !isYearAlone(lead)) return { ...lead, value };
  }
  return labelThenCode(text);
}

/** A mission or programme followed by its code, an objective followed by its whole code. */
function labelThenCode(text: string): FoundLabel | null {
  const [, word = "", value = ""] = /^\s*(\p{L}+)\s+(?:n\.\s*)?(M?\d{2,3}(?!\d).*)$/isu.exec(text) ?? [];
  const label = byWords.get(labelWords(word).words);
  const takesCode =
    label?.key === "mission" ||
    label?.key === "programme" ||
    (label?.key === "objective" && /^\d{2,3}[-.]\d{2,3}[-.]\d/u.test(value));
  return label && takesCode ? { names: [named(label, null)], words: labelWords(word).words, value } : null;
}

const named = ({ key, level }: LayoutLabel, year: number | null): NamedLabel => ({ key, level, year });
