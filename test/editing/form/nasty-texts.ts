// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../src/editing/form/element-form";
import type { FormField } from "../../../src/editing/form/form-field";
import { rehearsedEdits } from "../../../src/editing/form/rehearsed-edits";
import type { ReadPlan } from "../../../src/editing/rehearsal";
import { indicatorsOf, objectivesOf } from "../../../src/plan/elements";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { textAt } from "../../../src/plan/pointer";
import { normalisedText } from "../../../src/plan/wording";
import { applyToSnapshot } from "../../../src/editing/apply-to-snapshot";
import { readPlan } from "../../../src/reading/read-plan";

/** Texts that mean something where plans stand: labels, codes, numbers, whole fields, and what Excel takes for more. */
export const NASTY_TEXTS = [
  ...["Missione 011", "Programma 005 - Regolazione", "OBIETTIVO 2", "Obiettivo", "Titolo", "Descrizione:"],
  ...[
    "Indicatore",
    "Cosa misura",
    "Tipologia",
    "Risultato atteso 2027",
    "Nr indicatori associati 3",
    "Totale",
  ],
  ...["Centro di responsabilità: Area", "Algoritmo di calcolo", "Risorse finanziarie 2019", "2018"],
  ...["011 - Altro", "011-005-001 Altro", "- x", "12", "", "* nota", "=1+1", "#REF!", "almeno 80%"],
  ...[
    "a\nTitolo\nb",
    "a\tb",
    "Obiettivo 2: Titolo: x",
    "Premessa",
    "Quadro",
    `${"parola ".repeat(1400)}fine`,
  ],
] as const;

/** The fields that can be filled in, with the objective's and indicator's of each element. */
export const openFields = (document: PlanDocument): FormField[] =>
  [
    ...document.plan.programmes.map((_, p) => `/programmes/${p}`),
    ...objectivesOf(document.plan).map(({ at }) => at),
    ...indicatorsOf(document.plan).map(({ at }) => at),
  ]
    .flatMap((at) => elementForm(document, at)?.fields ?? [])
    .filter(({ fixed }) => fixed === null);

/** A plan line by line as JSON, a field to a line. */
const linesOf = ({ plan }: PlanDocument): string[] =>
  JSON.stringify(
    plan,
    (key, value: unknown) =>
      key === "resourcesParsed" ? undefined : typeof value === "string" ? normalisedText(value) : value,
    1,
  ).split("\n");

const valueIn = (line: string): string =>
  line
    .trim()
    .replace(/^"\w+": /u, "")
    .replace(/,$/u, "")
    .replace(/^null$|^(\d+)$/u, '"$1"');

/**
 * What comes of a text typed in a field: `refused`; `kept`, when the plan that is read once it is written says it there
 * and nothing else otherwise; else what went wrong.
 */
export function outcome(read: ReadPlan, { at, text, kind }: FormField, typed: string): string {
  const rehearsed = rehearsedEdits(read, [{ at, before: text, after: typed }]);
  if (rehearsed === null) return "no cell";
  if ("misreading" in rehearsed) return "refused";
  const after = readPlan(applyToSnapshot(read.snapshot, rehearsed.edits));
  const said = textAt(after.plan, at);
  const isNumber = rehearsed.edits.some(({ value }) => typeof value === "number") || kind === "count";
  if (normalisedText(said) !== normalisedText(typed) && !isNumber) return `${at} says ${said}`;
  const [was, is] = [linesOf(read.document), linesOf(after)];
  if (was.length !== is.length) return `${at}: ${was.length} lines become ${is.length}`;
  const other = was.findIndex(
    (line, n) =>
      line !== is[n] &&
      // A code that the overview lends an objective goes where the two titles are no longer the same.
      !/^\s*"code": null/u.test(is[n] ?? "") &&
      (valueIn(line) !== JSON.stringify(normalisedText(text)) ||
        valueIn(is[n] ?? "") !== JSON.stringify(normalisedText(said))),
  );
  return other < 0 ? "kept" : `${at}: ${was[other]} becomes ${is[other]}`;
}
