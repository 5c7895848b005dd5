// SPDX-License-Identifier: EUPL-1.2
import { targetFields } from "../fields";
import { firstOfEach } from "../groups";
import { placeKey } from "../places";
import type { Rule } from "../rule";
import { yearsToCome } from "./years-to-come";

export const tgt03: Rule = {
  id: "TGT-03",
  severity: "error",
  title: "Nessun risultato atteso per anni trascorsi",
  why:
    "Un anno che precede l’esercizio non si può più programmare: " +
    "di solito la colonna è rimasta dal piano dell’anno prima.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: {
    good: "Risultato atteso 2018, 2019 e 2020 (esercizio 2018)",
    bad: "Risultato atteso 2017 (esercizio 2018)",
  },
  correction:
    "Toglie le colonne degli anni trascorsi e aggiunge quelle fino al secondo anno dopo l’esercizio, in tutti gli indicatori: " +
    "i valori restano al loro anno, quelli degli anni trascorsi vanno persi, i nuovi sono da scrivere.",
  limits:
    "La correzione è proposta dove ogni indicatore ha le sue intestazioni con i valori sotto, in fondo al blocco, e senza formule; non nelle tabelle.",
  check: (document) => {
    const { plan, labels, places } = document;
    const { year: exercise } = plan;
    const targets = targetFields(plan);
    if (exercise === null || targets.length === 0) return "not-applicable";
    const past = targets
      .filter(({ year }) => year < exercise)
      .map(({ at, year }) => ({ at, year, heading: labels[at] ?? places[at] }));
    const correction = past.length > 0 ? yearsToCome(document).correction : null;
    return firstOfEach(past, ({ at, year, heading }) => `${year} ${heading ? placeKey(heading) : at}`).map(
      ({ at, year, heading }) => ({
        at,
        ...(heading && { place: { sheet: heading.sheet, cell: heading.cell } }),
        message:
          `Il ${year} precede l’esercizio ${exercise}. ` +
          "Togliere i risultati attesi di quell’anno, o aggiornare l’anno dopo averli rivisti; ciò che si è ottenuto va nell’ultimo valore osservato.",
        ...(heading && { seen: String(heading.value) }),
        expected: `anni dal ${exercise} in poi`,
        ...(correction && { corrections: [correction] }),
      }),
    );
  },
};
