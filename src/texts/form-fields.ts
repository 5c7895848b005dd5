// SPDX-License-Identifier: EUPL-1.2
import type { Operator, TargetFlag } from "../plan/target/target";

/** What the user reads of single fields of the form. */
export const fieldTexts = {
  use: (text: string) => `Usa ${text}`,
  /** The same value in every objective that has none. */
  alike: {
    use: (n: number) => `Usa per tutti gli obiettivi che non lo hanno (${n})…`,
    title: "Usare lo stesso valore",
    what: (text: string, n: number) =>
      n === 1
        ? `Scrivere «${text}» nell’unico obiettivo che non lo dice`
        : `Scrivere «${text}» nei ${n} obiettivi che non lo dicono`,
  },

  official: (title: string) => `Nell’elenco ufficiale: «${title}»`,
  unlisted: "Non è nell’elenco ufficiale per questo esercizio.",
  missionFirst: "Scegliere prima la missione: l’elenco dei programmi dipende da quella.",
  codeShape: "Il codice ha tre cifre, per esempio 011.",

  takenCode: (title: string) =>
    `Il codice è già dell’obiettivo «${title}»: non è scritto nella cella finché non è un altro.`,
  objectiveCodeShape: "Il codice ha la forma missione-programma-numero, per esempio 011-005-001.",

  /** @param letter of art. 6(1) of the DPCM 18/9/2012 */
  category: (letter: string) =>
    letter === "e" ? "art. 6, lettera e: altri indicatori" : `art. 6, lettera ${letter}`,
  /** By term of the list of tipologie. */
  types: {
    "realizzazione fisica": "Quantità di prodotti o servizi erogati, o stato di avanzamento.",
    risultato: "L’esito più immediato del programma di spesa.",
    impatto: "L’effetto sulla collettività e sull’ambiente, anche per il concorso di altri fattori.",
    "realizzazione finanziaria": "Avanzamento della spesa prevista per l’obiettivo.",
    efficacia: "Quanto si raggiunge di ciò che si voleva ottenere.",
    efficienza: "Quanto si ottiene con le risorse impiegate, in tempo o in denaro.",
    qualità: "Livello del servizio, anche secondo chi lo usa.",
    struttura: "Risorse e organizzazione di cui si dispone.",
    "economico-finanziario": "Equilibrio dei conti: costi, ricavi, patrimonio.",
  } as Readonly<Record<string, string>>,
  unlistedType: "La tipologia non è fra quelle in uso: resta come è scritta.",
  unlistedUnit: "L’unità di misura non è fra quelle in uso: resta come è scritta.",
  oddTerm: (term: string) => `Si scrive di solito «${term}».`,
  unknownTimeframe: "Il testo non dice una durata: sceglierne una dall’elenco.",
  timeframe: (years: number | null) =>
    years === null ? "più anni" : years === 1 ? "1 anno" : `${years} anni`,
  centreUse: (n: number) =>
    n === 0 ? "dalle impostazioni" : n === 1 ? "in 1 obiettivo" : `in ${n} obiettivi`,

  polarityReason: (reason: string) => `Dall’indicatore: ${reason}.`,
  unknownPolarity: "Il testo non dice quali valori sono migliori: sceglierlo dall’elenco.",

  counted: (n: number) =>
    n === 1
      ? "Nel foglio c’è 1 indicatore."
      : n === 0
        ? "Nel foglio non c’è nessun indicatore."
        : `Nel foglio ci sono ${n} indicatori.`,
  countShape: "Scrivere un numero intero: altro non entra in questo campo.",
  yearShape: "Scrivere un anno di quattro cifre.",
  yearToCome: (year: number) => `L’ultimo valore non può essere di dopo il ${year}.`,
  labelInside:
    "Il testo è uguale a un’etichetta del foglio: scritto nella cella, il piano non si leggerebbe più.",

  readAs: (words: string) => `Letto come: ${words}`,
  ofYear: (words: string, year: number) => `${words}, anno ${year}`,
  targetExample: "Per esempio: >= 80%, entro il 31/12/2026, +5% rispetto al 2025.",
  unreadable: "solo parole: nessun valore da misurare",
  nothing: "nessun valore",
  deliverable: "un atto o un prodotto da realizzare",
  yes: "sì",
  no: "no",
  all: " e ",
  any: " oppure ",
  operators: {
    ">=": "almeno",
    "<=": "al massimo",
    ">": "più di",
    "<": "meno di",
    "=": "",
  } satisfies Record<Operator, string>,
  flags: {
    "decimal-point": "I decimali si scrivono con la virgola.",
    "ambiguous-number": "Non è chiaro se il punto separa le migliaia o i decimali.",
    fraction: "Una frazione può essere un voto, una quota o una data: scriverla per esteso.",
    "doubtful-date": "La data non esiste o ha l’anno di due cifre.",
    "several-numbers": "Ci sono più numeri senza un operatore: è letto il primo.",
  } satisfies Record<TargetFlag, string>,

  amountWith: (current: string, investments: string) => `${current} più ${investments} di investimenti`,
  amountExample: "Per esempio: € 12.500,00.",
  amountUnread: "Il testo non si legge come un importo in euro.",

  size: (characters: string, lines: string) => `${characters} · in stampa ${lines}`,
  lines: (lines: number, millimetres: number) =>
    `${lines === 1 ? "1 riga" : `${lines} righe`}, circa ${millimetres} mm`,

  compose: "Componi",
  composer: {
    title: (label: string) => `Componi: ${label}`,
    operator: "Operatore",
    operators: {
      ">=": "almeno (>=)",
      "<=": "al massimo (<=)",
      ">": "più di (>)",
      "<": "meno di (<)",
      "=": "esattamente (=)",
    } satisfies Record<Operator, string>,
    value: "Valore",
    unit: "Unità",
    noUnit: "nessuna",
    scaleMin: "Scala da",
    scaleMax: "a",
    note: "Nota",
    printed: (text: string) => `Come si stampa: ${text}`,
    insert: "Inserisci",
    close: "Chiudi",
    noValue: "Scrivere il valore.",
    notANumber: "Il valore è un numero, per esempio 80 o 3,5, oppure una data, per esempio 31/12/2026.",
    badScale: "La scala va da un numero più piccolo a uno più grande.",
    outOfScale: "Il valore è fuori dalla scala.",
    notRead:
      "Composto così il risultato non si rileggerebbe allo stesso modo: togliere la nota o scriverlo come testo.",
  },

  summary: (n: number) => `Problemi in questa scheda (${n})`,
  noProblems: "Nessun problema in questa scheda",
  conflictProblem: "la cella è cambiata nel frattempo",
  pendingProblem: "testo non ancora nella cella",
} as const;
