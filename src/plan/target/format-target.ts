// SPDX-License-Identifier: EUPL-1.2
import type { Operator, Scale, Target, TargetUnit } from "./target";

/**
 * The canonical Italian form of a target: `>= 80%`, `<= 3,5 su scala da 1 a 5`, `tra 80 e 90%`, `+5% rispetto
 * all’anno precedente`, `entro il 31/12/2018`. Deliverables and prose are their own words. Reading it gives the
 * same target, flags and text aside.
 */
export function formatTarget(target: Target): string {
  switch (target.kind) {
    case "threshold":
      return `${mark(target)}${target.operator} ${quantity(target.value, target)}`;
    case "range":
      return `${mark(target)}tra ${italianNumber(target.from)} e ${quantity(target.to, target)}`;
    case "change":
      return formatChange(target);
    case "date":
      return `${DATE_WORDS[target.operator]} ${target.date.split("-").reverse().join("/")}`;
    case "yesno":
      return target.value ? "sì" : "no";
    case "missing":
      return "---";
    case "compound":
      return target.parts.map(formatTarget).join(joinerOf(target));
    case "deliverable":
    case "prose":
      return target.text.trim();
  }
}

const DATE_WORDS: Readonly<Record<Operator, string>> = {
  "<=": "entro il",
  "<": "prima del",
  ">=": "a partire dal",
  ">": "dopo il",
  "=": "=",
};

interface Measured {
  unit?: TargetUnit;
  scale?: Scale;
  counted?: string;
}

/** A mark without the ends of its scale is told by the word before it. */
const mark = ({ unit, scale }: Measured): string => (unit === "scala" && !scale ? "punteggio " : "");

function quantity(value: string, { unit, scale, counted }: Measured): string {
  const number = italianNumber(value);
  if (scale) return `${number} su scala da ${italianNumber(scale.min)} a ${italianNumber(scale.max)}`;
  if (unit === "%") return `${number}%`;
  if (unit !== undefined && unit !== "scala") return `${number} ${unit}`;
  return counted === undefined ? number : `${number} ${counted}`;
}

/** `"1234.5"` → `1.234,5`. */
function italianNumber(value: string): string {
  const [whole = "", decimals] = value.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

function formatChange(change: Extract<Target, { kind: "change" }>): string {
  const { direction, value, reference } = change;
  const comparison = reference === undefined ? [] : [comparedWith(reference)];
  if (direction === "maintain" || value === undefined) {
    const noun = {
      increase: "aumento",
      decrease: "riduzione",
      maintain: value === undefined ? "mantenimento del valore" : "mantenimento",
    }[direction];
    return [noun, ...(value === undefined ? [] : ["di", quantity(value, change)]), ...comparison].join(" ");
  }
  const sign = direction === "increase" ? "+" : "-";
  return [sign + quantity(value, change), ...comparison].join(" ");
}

/** First words of terms of comparison, by the form of «a» that they take. */
const PREPOSITIONS: readonly { word: string; before: RegExp }[] = [
  { word: "all’", before: /^(?:anno|esercizio|annualità)\b/iu },
  { word: "alla ", before: /^(?:media|baseline|percentuale|quota|spesa|stagione)\b/iu },
  { word: "ai ", before: /^(?:valori|dati|livelli|risultati|costi|tempi)\b/iu },
  { word: "allo ", before: /^(?:standard|stato|storico)\b/iu },
  {
    word: "al ",
    before:
      /^(?:\d{4}|valore|dato|livello|risultato|triennio|biennio|consuntivo|periodo|costo|tempo|numero)\b/iu,
  },
];

function comparedWith(reference: string): string {
  const preposition = PREPOSITIONS.find(({ before }) => before.test(reference))?.word ?? "a ";
  return `rispetto ${preposition}${reference}`;
}

/** A list binds loosest, then `oppure`, then `e`. */
function joinerOf({ join, parts }: Extract<Target, { kind: "compound" }>): string {
  if (join === "any") return " oppure ";
  const isInside = parts.every(({ kind }) => kind !== "compound");
  return isInside ? " e " : "; ";
}
