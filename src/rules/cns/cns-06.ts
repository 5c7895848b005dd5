// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import { isAbsent } from "../absent";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { resultsOf, type Result } from "./results";

/** What a management system prints in place of an indicator that nobody has defined. */
const UNDEFINED = "kpi non definito";

export const cns06: Rule = {
  id: "CNS-06",
  severity: "warning",
  title: "A ogni consuntivo un indicatore e un risultato atteso",
  why: "Un valore raggiunto senza un valore atteso non dice se è buono o cattivo; uno senza indicatore non dice che cosa misura.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. f) e g)",
  examples: {
    good: "N. contatti andati a buon fine: atteso >= 8%, a consuntivo 35,16%",
    bad: "Kpi non definito: a consuntivo 95,03%",
  },
  check: (document) => {
    const { results } = resultsOf(document);
    if (results === null) return "not-applicable";
    return results
      .filter((result) => !result.isAbsent)
      .flatMap((result): Report[] => {
        const { at, indicator, finalAt, text, target } = result;
        const value = `C’è un valore a consuntivo, ${quoted(text)}, `;
        if (looseKey(indicator.name).includes(UNDEFINED)) {
          return [
            {
              at: `${at}/name`,
              message: `${value}ma l’indicatore è ${quoted(indicator.name)}. Scrivere il nome di ciò che è stato misurato.`,
              seen: indicator.name,
              related: placesOf(document, [finalAt]),
            },
          ];
        }
        if (target !== null && !isAbsent(target.text)) return [];
        return [
          {
            at: finalAt,
            message: `${value}${targetLacks(result)}. Riportare il risultato atteso del piano approvato, oppure dire che l’indicatore è nuovo.`,
            seen: text,
            related: placesOf(document, target ? [target.at] : []),
          },
        ];
      });
  },
};

function targetLacks({ target }: Result): string {
  if (target === null) return "ma nessuna colonna con il risultato atteso dello stesso anno";
  return isMissing(target.text)
    ? `ma il risultato atteso del ${target.year} è vuoto`
    : `ma come risultato atteso c’è scritto solo ${quoted(target.text)}`;
}
