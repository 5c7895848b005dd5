// SPDX-License-Identifier: EUPL-1.2
import type { Target } from "../../plan/target/target";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { resultsOf, type Result } from "./results";

export const cns02: Rule = {
  id: "CNS-02",
  severity: "error",
  title: "Valore a consuntivo presente e nella stessa unità",
  why: "Il rapporto sui risultati riporta per ogni indicatore il valore raggiunto: senza, o in un’altra unità, non si confronta con quello atteso.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. g)",
  examples: { good: "atteso >= 60%, a consuntivo 56%", bad: "atteso >= 60%, a consuntivo 14 giorni" },
  limits:
    "Confronta le unità scritte accanto ai valori; un numero da solo si intende nell’unità dell’indicatore.",
  check: (document) => {
    const { results } = resultsOf(document);
    if (results === null) return "not-applicable";
    return results.flatMap((result) => {
      if (result.isAbsent) return [missing(result)];
      const units = differentUnits(result);
      if (units === null) return [];
      const [expected, seen] = units;
      return [
        {
          at: result.finalAt,
          message:
            `Il valore a consuntivo ${quoted(result.text)} è in ${seen}, il risultato atteso ${quoted(result.target?.text ?? "")} in ${expected}. ` +
            "Riportare il valore nella stessa unità.",
          seen: result.text,
          expected,
          related: placesOf(document, result.target ? [result.target.at] : []),
        },
      ];
    });
  },
};

const missing = ({ finalAt, text }: Result): Report => ({
  at: finalAt,
  message:
    `Manca il valore a consuntivo${isMissing(text) ? "" : `: c’è scritto solo ${quoted(text)}`}. ` +
    "Riportare il valore raggiunto, nella stessa unità del risultato atteso.",
  seen: text,
});

/** The two units when both are known and not the same. */
function differentUnits({ actual, target }: Result): [expected: string, seen: string] | null {
  const [expected, seen] = [target && unitOf(target.read.target), unitOf(actual)];
  return expected && seen && expected !== seen ? [expected, seen] : null;
}

/** The unit in words, as people name it. */
function unitOf(target: Target): string | null {
  const unit = "unit" in target ? target.unit : undefined;
  return unit === undefined ? null : unit === "%" ? "percentuale" : unit;
}
