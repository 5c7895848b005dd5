// SPDX-License-Identifier: EUPL-1.2
import type { TargetUnit } from "./target";

/** Units as they stand beside a number; longer ones win over shorter. Final stops never count. */
// prettier-ignore
export const UNIT_PHRASES: Readonly<Record<Exclude<TargetUnit, "scala">, readonly string[]>> = {
  "%": ["%", "per cento", "percento", "in percentuale", "percentuale", "p.cento"],
  giorni: [
    "giorni", "giorno", "gg", "g", "g.g", "giorni lavorativi", "gg lavorativi", "gg. lavorativi", "giorni lav",
    "gg lav", "gg. lav", "giorni solari", "gg solari", "giorni di calendario", "giorni naturali", "giornate",
    "giornata", "giorni naturali e consecutivi",
  ],
  ore: ["ore", "ora", "h", "hh", "ore lavorative", "ore uomo"],
  mesi: ["mesi", "mese"],
  anni: ["anni", "anno"],
  euro: ["euro", "€", "eur", "di euro", "di €", "euro annui"],
};

/** Counted things of two words. */
export const COUNTED_PHRASES: readonly string[] = ["punti percentuali", "punto percentuale", "punti base"];

/** Words before a number that make it a mark: «voto medio >= 4». */
export const MARKS: ReadonlySet<string> = new Set(["voto", "voti", "punteggio", "punteggi", "rating"]);

/** Words before the two ends of a scale: «scala di valutazione da 1 a 5». */
export const SCALE_WORDS: ReadonlySet<string> = new Set(["scala", "range"]);
