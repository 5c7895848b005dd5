// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import type { Field } from "../fields";
import { indicatorFields } from "../fields";
import { listed } from "../phrases";
import { contentOf } from "../places";
import { replaceText } from "../replacements";
import type { Rule } from "../rule";

export const ind23: Rule = {
  id: "IND-23",
  severity: "info",
  title: "Iniziale maiuscola e nessun segno in fondo",
  why: "Nomi e definizioni scritti tutti nello stesso modo si leggono meglio e si confrontano senza errori.",
  source: "prassi",
  examples: {
    good: "Monitoraggi sulla soddisfazione dell’utenza",
    bad: "monitoraggi sulla soddisfazione dell’utenza;",
  },
  correction: "Scrive maiuscola l’iniziale e toglie il segno finale.",
  limits: "In «Cosa misura», che può essere una frase, il punto finale è ammesso.",
  check: (document) => {
    const fields = [
      ...indicatorFields(document.plan, "name").map((field) => tidied(field, /[;,.:]/u)),
      ...indicatorFields(document.plan, "measures").map((field) => tidied(field, /[;,:]/u)),
    ].filter(({ text }) => !isAbsent(text));
    if (fields.length === 0) return "not-applicable";
    return fields
      .filter(({ faults }) => faults.length > 0)
      .map(({ at, text, faults, expected }) => ({
        at,
        message: `Il testo ${listed(faults)}. Scriverlo con l’iniziale maiuscola e senza segni in fondo, come gli altri.`,
        seen: text,
        expected,
        ...replaceText(contentOf(document, at), text, expected),
      }));
  },
};

/** A final stop belongs to these words. */
const ABBREVIATION =
  /(?:^|[\s(])(?:ecc|etc|art|artt|n|nn|nr|pag|pagg|es|gg|dott|dr|sig|spa|srl|\p{L}(?:\.\p{L})+)\.$/iu;

interface Tidied extends Field {
  faults: string[];
  expected: string;
}

function tidied({ at, text }: Field, signs: RegExp): Tidied {
  const trimmed = text.trim();
  const unmarked = withoutFinalSigns(trimmed, signs);
  const expected = capitalised(unmarked);
  const faults = [
    ...(expected === unmarked ? [] : ["comincia con una minuscola"]),
    ...(unmarked === trimmed ? [] : [`finisce con «${trimmed.slice(unmarked.length).trim()}»`]),
  ];
  return { at, text, faults, expected };
}

/** Ellipses and abbreviations keep their stops. */
function withoutFinalSigns(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 1 && signs.test(text[end - 1] ?? "") && !keepsItsStop(text.slice(Math.max(0, end - 12), end)))
    end -= 1;
  return text.slice(0, end).trimEnd();
}

const keepsItsStop = (ending: string): boolean => ending.endsWith("..") || ABBREVIATION.test(ending);

/** The first letter in capitals, but in a word that has capitals further on (`eBay`) or is an address. */
function capitalised(text: string): string {
  const [, before = "", word = ""] = /^([«"'“(\s]*)([\p{L}\p{M}]+(?:[.:]\S)?)/u.exec(text) ?? [];
  const [initial = ""] = word;
  if (/\p{Lu}/u.test(word.slice(1)) || /[.:]\S$/u.test(word)) return text;
  return before + initial.toLocaleUpperCase("it") + text.slice(before.length + initial.length);
}
