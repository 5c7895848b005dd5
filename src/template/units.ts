// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../plan/remembered";
import type { ListedTerm, TermList, TermMatch } from "./lists";
import { matchTerm, termKey } from "./lists";

export interface Unit extends ListedTerm {
  /** True when what is counted or rated may follow: `numero di pratiche`, `scala 1-5`, `giorni lavorativi`. */
  detailFollows: boolean;
}

/** Units of measure (DPCM 18/9/2012 art. 3(3)(b)); the decree names none, these are the ones in use. */
export const UNITS: TermList<Unit> = {
  verified: false,
  source: "prassi delle Camere di commercio",
  terms: [
    {
      term: "%",
      spellings: ["percentuale", "valore percentuale", "in percentuale", "valore %", "per cento"],
      oddSpellings: ["percentuali", "percent", "perc", "p.cento"],
      detailFollows: true,
    },
    {
      term: "numero",
      spellings: ["n.", "nr", "nr.", "n°", "nº", "num.", "valore assoluto", "numero assoluto"],
      oddSpellings: ["numeri", "n.ro", "numerico", "valore numerico", "valori assoluti", "unità"],
      detailFollows: true,
    },
    {
      term: "euro",
      spellings: ["€", "migliaia di euro", "milioni di euro", "euro (€)"],
      oddSpellings: ["eur", "euri", "importo in euro"],
      detailFollows: true,
    },
    {
      term: "giorni",
      spellings: ["gg", "gg.", "giorno"],
      oddSpellings: ["g.g.", "numero giorni", "numero di giorni", "n. giorni", "n. gg."],
      detailFollows: true,
    },
    {
      term: "ore",
      spellings: ["h", "ora"],
      oddSpellings: ["hh", "numero ore", "numero di ore", "n. ore"],
      detailFollows: true,
    },
    {
      term: "mesi",
      spellings: ["mese"],
      oddSpellings: ["numero mesi", "numero di mesi", "n. mesi"],
      detailFollows: false,
    },
    {
      term: "anni",
      spellings: ["anno"],
      oddSpellings: ["numero anni", "numero di anni", "n. anni"],
      detailFollows: false,
    },
    {
      term: "sì/no",
      spellings: ["sì", "s/n", "sì o no", "sì-no"],
      oddSpellings: ["on/off", "vero/falso", "fatto/non fatto", "booleano"],
      detailFollows: false,
    },
    {
      term: "data",
      spellings: ["data (gg/mm/aaaa)", "gg/mm/aaaa", "data di scadenza"],
      oddSpellings: ["date", "scadenza"],
      detailFollows: false,
    },
    {
      term: "scala",
      spellings: ["punteggio", "punti", "voto", "voto medio", "punteggio medio", "giudizio medio"],
      oddSpellings: ["voti", "punteggi"],
      detailFollows: true,
    },
    {
      term: "rapporto",
      spellings: ["indice", "rapporto/indice", "indice/rapporto", "quoziente"],
      oddSpellings: ["ratio"],
      detailFollows: false,
    },
  ],
};

const UNITS_WITH_DETAIL = { ...UNITS, terms: UNITS.terms.filter(({ detailFollows }) => detailFollows) };

/** Looks a unit up, with or without what follows it. */
export const matchUnit = remembered((text): TermMatch<Unit> => {
  const whole = matchTerm(text, UNITS);
  if (whole.kind !== "unknown") return whole;
  return (
    leadingParts(text)
      .map((part) => matchTerm(part, UNITS_WITH_DETAIL))
      .find(({ kind }) => kind === "listed") ?? whole
  );
});

/** The first word, the first two and the first three: no unit is longer. */
function leadingParts(text: string): string[] {
  const words = text.trim().split(/\s+|(?<=[%€.])|(?=[/(])/u);
  return [1, 2, 3].map((count) => words.slice(0, count).join(" "));
}

/** Units of things and times that few indicators are in: accepted as written, never offered in place of others. */
const PHYSICAL_UNITS: readonly string[] = [
  ...["minuti", "min", "giornate", "giornate/uomo", "giorni/uomo", "fte", "unità equivalenti", "anni/uomo"],
  ...["kwh", "chilowattora", "mwh", "tep", "kg", "chilogrammi", "quintali", "tonnellate", "t co2", "tco2"],
  ...["m", "metri", "km", "chilometri", "mq", "m2", "m²", "metri quadrati", "ettari"],
  ...["mc", "m3", "m³", "metri cubi", "smc", "litri", "gb", "gigabyte", "mbit/s"],
];

const physicalUnits: ReadonlySet<string> = new Set(PHYSICAL_UNITS.map(termKey));

/** True for a unit of length, weight, energy, work and the like. */
export const isPhysicalUnit = (text: string): boolean => physicalUnits.has(termKey(text));
