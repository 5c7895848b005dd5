// SPDX-License-Identifier: EUPL-1.2
import { becameDate } from "../became-date";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import type { Shift } from "./target-shift";
import { shiftBetween } from "./target-shift";

const SHIFTS: Record<Shift, string> = {
  units: "I due valori sono in unità diverse.",
  words: "In un anno c’è un valore, nell’altro un’attività.",
  objects: "Sono due cose diverse.",
};

export const ind27: Rule = {
  id: "IND-27",
  severity: "warning",
  title: "Stessa misura in tutti gli anni",
  why:
    "I risultati attesi di un indicatore sono il suo valore anno per anno: se da un anno all’altro cambia " +
    "ciò che si misura, l’andamento non si può leggere.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: {
    good: "2018: >= 50 imprese; 2019: >= 60 imprese",
    bad: "2018: Revisione della carta dei servizi; 2019: >= 60 imprese",
  },
  limits:
    "Confronta le unità e le parole dei risultati attesi di anni consecutivi; due fasi dello stesso lavoro scritte con " +
    "parole molto diverse possono sembrare due misure.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 7, of: 7 }, corpus: { right: 19, of: 19 } },
  },
  check: (document) => {
    const indicators = indicatorReadings(document)
      .map((located) => ({
        ...located,
        targets: located.targets.filter((cell) => !becameDate(document, cell)),
      }))
      .filter(({ targets }) => targets.length > 1);
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((indicator): Report[] => {
      const change = firstShift(indicator);
      if (!change) return [];
      const { before, after, shift } = change;
      return [
        {
          at: after.at,
          message:
            `Ciò che si misura cambia dal ${before.year}, ${quoted(before.text)}, al ${after.year}, ${quoted(after.text)}. ` +
            `${SHIFTS[shift]} Tenere la stessa misura in tutti gli anni, oppure fare un indicatore per ciascuna.`,
          seen: after.text,
          expected: before.text,
          related: placesOf(document, [before.at]),
        },
      ];
    });
  },
};

interface YearChange {
  before: TargetCell;
  after: TargetCell;
  shift: Shift;
}

function firstShift({ targets }: IndicatorReadings): YearChange | null {
  for (const [index, after] of targets.entries()) {
    const before = targets[index - 1];
    const shift = before ? shiftBetween(before, after) : null;
    if (before && shift) return { before, after, shift };
  }
  return null;
}
