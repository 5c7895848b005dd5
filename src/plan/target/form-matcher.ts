// SPDX-License-Identifier: EUPL-1.2
import type { Form } from "./grammar";
import { FORMS } from "./grammar";
import type { Item } from "./items";

/** Items that a form fits, the words of a `…` left out. */
export interface FormMatch {
  form: Form;
  parts: Item[];
  /** Past its last item. */
  end: number;
}

type Test = (item: Item, next: Item | undefined) => boolean;

/** Most items that `…` stands for. */
const LONGEST_GAP = 20;
const GAP = "…";
/** Words that `…` does not go past. */
const ENDS_OF_GAP: ReadonlySet<string> = new Set(["o", "oppure", "ovvero", "nonche", "tra", "fra"]);

const SLOTS: Readonly<Record<string, Test>> = {
  VALORE: ({ kind }) => kind === "value",
  PERCENTUALE: (item) => item.kind === "value" && item.unit === "%",
  OPERATORE: (item) => item.kind === "operator" && item.side !== "after",
  SEGUITO: (item, next) =>
    item.kind === "operator" && (item.side === "after" || (item.side === "both" && next?.kind !== "value")),
  SEGNO: ({ kind }) => kind === "plus-minus",
  DATA: ({ kind }) => kind === "date",
  VARIAZIONE: ({ kind }) => kind === "change",
  NOME: ({ kind }) => kind === "word",
  "PIU-MENO": ({ kind }) => kind === "more-less",
  CONFRONTO: ({ kind }) => kind === "comparison",
  ANNO: ({ kind }) => kind === "year",
  TERMINE: ({ kind }) => kind === "term",
};

const compiled = FORMS.map((form) => ({
  form,
  steps: form.form
    .split(" ")
    .map((step) => (step === GAP ? GAP : (SLOTS[step] ?? ((item: Item) => isWord(item, step))))),
}));

/** Forms that fit from an item on, the likeliest first. The work is bounded whatever the text. */
export function* matchForms(items: readonly Item[], at: number): Generator<FormMatch> {
  for (const { form, steps } of compiled) {
    const match = matchSteps(items, at, steps, 0);
    if (match) yield { form, ...match };
  }
}

/** @param done how many of the steps are matched already */
function matchSteps(
  items: readonly Item[],
  at: number,
  steps: readonly (Test | typeof GAP)[],
  done: number,
): { parts: Item[]; end: number } | null {
  const step = steps[done];
  if (step === undefined) return { parts: [], end: at };
  if (step === GAP) return matchAfterGap(items, at, steps, done + 1);
  const item = items[at];
  if (!item || !step(item, items[at + 1])) return null;
  const others = matchSteps(items, at + 1, steps, done + 1);
  others?.parts.unshift(item);
  return others;
}

function matchAfterGap(
  items: readonly Item[],
  at: number,
  steps: readonly (Test | typeof GAP)[],
  done: number,
): { parts: Item[]; end: number } | null {
  for (let index = at; index <= at + LONGEST_GAP; index += 1) {
    // «aumento e 5%» are two things, «aumento di costi e oneri del 5%» is one.
    const match = isWord(items[index - 1], "e") ? null : matchSteps(items, index, steps, done);
    if (match) return match;
    const item = items[index];
    if (!item || !isFiller(item)) return null;
  }
  return null;
}

/** What `…` may stand for: no other condition, no end of a sentence. */
function isFiller(item: Item): boolean {
  if (item.kind === "sign") return !isStop(item.key);
  if (item.kind === "word") return !ENDS_OF_GAP.has(item.key);
  return ["unit", "term", "year"].includes(item.kind);
}

/** Signs that end a sentence or a part of one. */
export const isStop = (key: string): boolean => ["\n", ";", ".", "(", ")"].includes(key);

const isWord = (item: Item | undefined, key: string): boolean =>
  (item?.kind === "word" || item?.kind === "sign") &&
  (item.key === key || (key === "tra" && item.key === "fra"));
