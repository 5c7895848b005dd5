// SPDX-License-Identifier: EUPL-1.2
import { objectiveFields } from "../fields";
import { isAbsent } from "../absent";
import { contentOf } from "../places";
import { type Offer, replaceText } from "../replacements";
import type { Rule } from "../rule";
import { UNFINISHED_SIGNS, UNFINISHED_WORDS } from "./unfinished-endings";

export const obj08: Rule = {
  id: "OBJ-08",
  severity: "warning",
  title: "Descrizione dell’obiettivo finita",
  why:
    "Una descrizione che si ferma a metà di solito è stata tagliata copiandola: " +
    "mancano attività che il Consiglio dovrebbe conoscere.",
  source: "prassi",
  examples: {
    good: "…per il governo del territorio di riferimento.",
    bad: "…per il governo del territorio di riferimento;",
  },
  correction:
    "Chiude la descrizione con il punto al posto del punto e virgola o della virgola: da scegliere solo se il testo è completo.",
  limits: "Una descrizione tagliata alla fine di una frase sembra intera.",
  check: (document) => {
    const descriptions = objectiveFields(document.plan, "description").filter(({ text }) => !isAbsent(text));
    if (descriptions.length === 0) return "not-applicable";
    return descriptions.flatMap(({ at, text }) => {
      const plain = text.trimEnd();
      const sign = UNFINISHED_SIGNS.find((each) => plain.endsWith(each.sign));
      if (sign) {
        const message = `La descrizione finisce con ${sign.name}: forse il testo è stato tagliato. Completarlo, oppure chiuderlo con il punto.`;
        const close: Offer = sign.mayClose
          ? replaceText(contentOf(document, at), text, `${plain.slice(0, -sign.sign.length).trimEnd()}.`, {
              label: "Chiudere con il punto",
              kind: "asked",
            })
          : {};
        return [{ at, message, seen: ending(plain), ...close }];
      }
      const last = /(?:^|\s)(\S+)$/u.exec(plain.slice(-LONGEST_WORD))?.[1] ?? "";
      if (!UNFINISHED_WORDS.has(last)) return [];
      const message = `La descrizione finisce con la parola «${last}»: forse il testo è stato tagliato. Completarlo.`;
      return [{ at, message, seen: ending(plain) }];
    });
  },
};

/** No word that leaves a sentence open is longer; the rest of a long text need not be looked at. */
const LONGEST_WORD = 20;

/** The last words of a text. */
const ending = (text: string): string => (text.length <= 40 ? text : `…${text.slice(-40)}`);
