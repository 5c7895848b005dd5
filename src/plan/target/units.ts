// SPDX-License-Identifier: EUPL-1.2
import { phraseIndex } from "./phrase-index";
import type { TargetUnit } from "./target";

/** Units as they stand beside a number; longer ones win over shorter. Final stops never count. */
// prettier-ignore
const UNIT_PHRASES: Readonly<Record<Exclude<TargetUnit, "scala">, readonly string[]>> = {
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

export const findUnit = phraseIndex(
  Object.entries(UNIT_PHRASES).flatMap(([unit, phrases]) =>
    phrases.map((phrase) => [phrase, unit as TargetUnit] as const),
  ),
);

/** Counted things of two words or of several spellings, and how each is called. */
const COUNTED_PHRASES: Readonly<Record<string, readonly string[]>> = {
  "punti percentuali": ["punti percentuali", "punto percentuale", "p.p.", "p.p", "pp", "punti %"],
  "punti base": ["punti base"],
  minuti: ["minuti", "minuto", "min", "min."],
  "‰": ["‰", "per mille"],
  "open day": ["open day"],
  "info day": ["info day"],
  "career day": ["career day"],
  "start up": ["start up"],
  "project work": ["project work"],
};

/** Counted things that say how much something moves, as a percentage does. */
export const POINTS_OF_CHANGE: ReadonlySet<string> = new Set(["punti percentuali", "punti base", "‰"]);

export const findCounted = phraseIndex(
  Object.entries(COUNTED_PHRASES).flatMap(([name, phrases]) =>
    phrases.map((phrase) => [phrase, name] as const),
  ),
);

/** Measures that may stand before their number: «mq 1.200». */
export const MEASURES_BEFORE: ReadonlySet<string> = new Set(
  "mq mc km kg ha kw kwh mwh gb tb ula fte tep".split(" "),
);

/** Words before a number that make it a mark: «voto medio >= 4». */
export const MARKS: ReadonlySet<string> = new Set(["voto", "voti", "punteggio", "punteggi", "rating"]);

/** Words before the two ends of a scale in brackets: «gradimento (1-5)». */
export const RATED: ReadonlySet<string> = new Set([
  ...MARKS,
  ..."gradimento valutazione giudizio soddisfazione satisfaction likert media medio".split(" "),
]);

/** What a mark counts: «4 punti su 5». */
export const POINTS: ReadonlySet<string> = new Set(["punti", "punto", "stelle"]);

/** Words before the two ends of a scale: «scala di valutazione da 1 a 5». */
export const SCALE_WORDS: ReadonlySet<string> = new Set(["scala", "range", "likert"]);
