// SPDX-License-Identifier: EUPL-1.2

/** Words that say that a value moves or stays. */
interface ChangeRow {
  means: "increase" | "decrease" | "maintain";
  words: readonly string[];
  /**
   * Without a size or a term of comparison, where the word still is a target: `first` at the beginning of a
   * sentence («riduzione delle spese»), `measure` there too but of a measure («miglioramento del punteggio»: a
   * «miglioramento dei servizi» is an activity) or with nothing else.
   */
  enough: "first" | "measure";
  /** How much the word itself says, in per cent: «raddoppio». */
  size?: string;
  example: string;
}

// prettier-ignore
export const CHANGES: readonly ChangeRow[] = [
  {
    means: "increase",
    words: ["incremento", "aumento", "in aumento", "in incremento", "tendenza a aumento", "tendenza a crescita", "innalzamento", "maggiorazione", "accrescimento"],
    enough: "first",
    example: "incremento del numero di iscritti",
  },
  {
    means: "increase",
    words: [
      "miglioramento", "in miglioramento", "crescita", "in crescita", "incrementare", "aumentare", "migliorare",
      "migliorato", "aumentato", "aumentati", "incrementato", "incrementati", "migliore", "migliorativo", "crescente",
      "trend positivo", "andamento positivo", "in rialzo", "in salita",
    ],
    enough: "measure",
    example: "miglioramento rispetto all’anno precedente",
  },
  {
    means: "decrease",
    words: [
      "riduzione", "in riduzione", "diminuzione", "in diminuzione", "calo", "in calo", "decremento", "abbattimento",
      "contenimento", "contrazione", "tendenza a riduzione", "tendenza a diminuzione",
    ],
    enough: "first",
    example: "riduzione delle spese",
  },
  {
    means: "decrease",
    words: [
      "ridurre", "diminuire", "abbattere", "ridotto", "ridotti", "ridotta", "ridotte", "diminuito", "taglio",
      "risparmio", "decrescente", "flessione", "in decremento", "in flessione", "in contrazione", "in ribasso",
      "trend negativo", "andamento negativo",
    ],
    enough: "measure",
    example: "ridurre i tempi del 10%",
  },
  {
    means: "maintain",
    words: [
      "mantenimento", "mantenere", "conferma", "confermare", "invarianza", "stabile", "stabili", "stabilità",
      "invariato", "invariata", "invariati", "invariate", "inalterato", "conservazione", "+/-", "±",
      "in linea", "in linea con", "in linea a", "almeno in linea con", "stazionario", "stazionaria", "stazionari",
      "immutato", "immutata", "costante nel tempo",
    ],
    enough: "measure",
    example: "mantenimento del valore 2017",
  },
  {
    means: "increase",
    words: ["raddoppio", "raddoppiare", "raddoppiato", "raddoppiati"],
    enough: "first",
    size: "100",
    example: "raddoppio degli utenti",
  },
  {
    means: "increase",
    words: ["triplicazione", "triplicare", "triplicato", "triplicati"],
    enough: "first",
    size: "200",
    example: "triplicare gli accessi",
  },
  {
    means: "decrease",
    words: ["azzeramento", "azzerare", "azzerato", "azzerata", "azzerati", "azzerate"],
    enough: "first",
    size: "100",
    example: "azzeramento dell’arretrato",
  },
  {
    means: "decrease",
    words: ["dimezzamento", "dimezzare", "dimezzato", "dimezzati"],
    enough: "first",
    size: "50",
    example: "dimezzamento dei tempi",
  },
];

/** What is measured, after a change: «mantenimento dei livelli raggiunti». */
export const MEASURES: ReadonlySet<string> = new Set(
  `standard livello livelli valore valori risultato risultati percentuale percentuali dato dati punteggio voto numero
  tempo tempi indice indici tasso quota incidenza media costo costi spesa spese importo rapporto`.split(
    /\s+/u,
  ),
);

/** May stand before the word that begins a sentence: «prevista diminuzione dei tempi». */
export const BEFORE_A_CHANGE: ReadonlySet<string> = new Set(
  `prevista previsto prevedibile verifica verificare ulteriore progressiva progressivo tendenziale costante significativa
  significativo sensibile graduale percentuale media medio target obiettivo attesa atteso e una un
  trend andamento tendenza`.split(/\s+/u),
);

/**
 * What opens a term of comparison: `sure` of anything, `time` only of a past value or period («sul 2017»).
 */
// prettier-ignore
export const REFERENCE_OPENERS: Readonly<Record<"sure" | "time", readonly string[]>> = {
  sure: ["rispetto a", "rispetto", "in confronto a", "in raffronto a", "paragonato a", "vs", "su base"],
  time: ["su", "a fronte di", "contro", "in relazione a", "in rapporto a", "nei confronti di", "verso", "a confronto con"],
};

/** Nouns that a term of comparison without an opener begins with. */
export const REFERENCE_NOUNS: ReadonlySet<string> = new Set(
  `anno esercizio valore valori dato dati livello livelli risultato risultati media triennio biennio standard
  consuntivo baseline`.split(/\s+/u),
);

/** Words that a term of comparison ends with, besides a year. */
export const REFERENCE_ANCHORS: ReadonlySet<string> = new Set(
  `precedente precedenti scorso scorsa passato passata storico storici iniziale iniziali prec`.split(/\s+/u),
);

/** Terms of comparison that are whole without a year: «non inferiore alla media nazionale». */
export const WHOLE_TERMS: readonly string[] = [
  ...[
    "nazionale",
    "regionale",
    "provinciale",
    "italiana",
    "europea",
    "di ateneo",
    "aziendale",
    "camerale",
  ].map((whose) => `media ${whose}`),
  "baseline",
  "valore di partenza",
  "dato di partenza",
  "valore base",
  "valore di base",
];

/** Words after the number: «3 in più rispetto al 2017». */
export const CHANGES_AFTER: Readonly<Record<"increase" | "decrease", readonly string[]>> = {
  increase: ["in più", "di incremento", "di aumento", "in aumento", "di crescita", "in crescita"],
  decrease: ["in meno", "di riduzione", "di diminuzione", "in diminuzione", "di risparmio"],
};
