// SPDX-License-Identifier: EUPL-1.2
import { isAbsent } from "../absent";
import { indicatorFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { SOURCE_WORDS } from "./words/source-words";
import { tagger } from "./words/tagged-words";

export const ind19: Rule = {
  id: "IND-19",
  severity: "warning",
  title: "Fonte dei dati che si può consultare",
  why:
    "Il decreto chiede una fonte che consenta di verificare la misurazione: un ufficio dice chi fornisce il dato, " +
    "non il registro, il sistema o il documento in cui si trova.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. c)",
  examples: { good: "Registro imprese, elenco delle pratiche evase", bad: "rilevazione ufficio competente" },
  limits:
    "Riconosce le fonti che cominciano con un ufficio o una rilevazione e non nominano registri, sistemi o documenti noti.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 42, of: 42 }, corpus: { right: 20, of: 20 } },
  },
  check: ({ plan }) => {
    const sources = indicatorFields(plan, "dataSource").filter(({ text }) => !isAbsent(text));
    if (sources.length === 0) return "not-applicable";
    return sources
      .filter(({ text }) => namesOnlyAnOffice(text))
      .map(({ at, text }) => ({
        at,
        message:
          `La fonte ${quoted(text)} dice chi fornisce il dato, non dove si trova. ` +
          "Indicare il registro, il sistema, l’archivio o il documento da cui si ricava il valore.",
        seen: text,
      }));
  },
};

const tag = tagger(SOURCE_WORDS);

function namesOnlyAnOffice(text: string): boolean {
  const words = tag(text).filter(({ means }) => means !== "small");
  if (words[0]?.means === "check") {
    return words.every(({ means }) => means === "check" || means === "office");
  }
  return words[0]?.means === "office" && words.every(({ means }) => means !== "named");
}
