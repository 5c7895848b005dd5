// SPDX-License-Identifier: EUPL-1.2
import type { Operator } from "./target";

/** How an operator is written. Articles never count: «non inferiore a» is also «non inferiore all’». */
interface OperatorRow {
  means: Operator;
  /** Signs and words before the number. Blanks between signs never count. */
  before: readonly string[];
  /** Words before the number that also begin a time limit: «entro giugno». */
  time: readonly string[];
  /** Words after the number: «80% e oltre». */
  after: readonly string[];
  example: string;
}

// prettier-ignore
export const OPERATORS: readonly OperatorRow[] = [
  {
    means: ">=",
    before: [
      ">=", "=>", "≥", "≥=", "=≥", ">==", "=>=", ">/=", "=/>", ">o=", ">ouguale", "> o uguale a", "> uguale",
      "maggiore uguale", "maggiore uguale a", "maggiore/uguale", "maggiore/uguale a", "magg. uguale", "maggiore =",
      "maggiore o uguale", "maggiore o uguale a", "maggiori o uguali a", "maggiore e uguale a",
      "uguale o maggiore", "uguale o maggiore di", "uguale o maggiore a", "uguale o superiore a", "uguale/maggiore",
      "pari o superiore", "pari o superiore a", "pari o superiori a", "pari o maggiore di", "pari o maggiore a",
      "superiore o uguale a", "superiore o pari a", "superiori o uguali a", "superiore/uguale a", "superiore uguale a",
      "maggiore o pari a", "pari ad almeno", "pari almeno a", "uguale almeno a",
      "almeno", "almeno pari a", "per almeno", "minimo", "minima", "minimo di", "min", "min.", "come minimo",
      "un minimo di", "valore minimo", "soglia minima", "soglia minima di",
      "non inferiore", "non inferiore a", "non inferiori a", "non inferiori", "non minore di", "non minore a",
      "non minori di", "non meno di", "non al di sotto di", "non sotto", "quantomeno", "perlomeno", "quanto meno",
      "mai inferiore a", "mai meno di", "da almeno", "non peggiore di", "eguale o maggiore di", "eguale o maggiore a",
      "eguale o superiore a", "non scendere sotto", "non scenda sotto",
    ],
    time: ["a partire da", "non prima di"],
    after: [
      "e oltre", "o oltre", "o più", "e più", "o superiore", "e superiore", "o maggiore",
      "o superiori", "in su", "in poi", "minimo", "minimi", "minime", "min", "min.", "almeno", "come minimo",
    ],
    example: "non inferiore all’80%",
  },
  {
    means: "<=",
    before: [
      "<=", "=<", "≤", "≤=", "=≤", "<==", "=<=", "</=", "=/<", "<o=", "<ouguale", "< o uguale a", "< uguale",
      "minore uguale", "minore uguale a", "minore/uguale", "minore/uguale a", "minore =",
      "minore o uguale", "minore o uguale a", "minori o uguali a", "minore e uguale a",
      "uguale o minore", "uguale o minore di", "uguale o minore a", "uguale o inferiore a", "uguale/minore",
      "pari o inferiore", "pari o inferiore a", "pari o inferiori a", "pari o minore di", "pari o minore a",
      "inferiore o uguale a", "inferiore o pari a", "inferiori o uguali a", "inferiore/uguale a", "minore o pari a",
      "entro un massimo di", "entro massimo", "entro un limite di", "entro limite di",
      "massimo", "massima", "massimo di", "max", "max.", "a massimo", "un massimo di", "valore massimo", "a più",
      "soglia massima", "soglia massima di", "nel limite di", "nei limiti di",
      "fino a un massimo di", "fino ad un massimo di", "non oltre a",
      "non superiore", "non superiore a", "non superiori a", "non superiori", "non maggiore di", "non maggiore a",
      "non maggiori di", "non più di", "non al di sopra di", "non sopra", "mai superiore a", "mai più di",
      "non eccedente", "non eccedente a", "non eccedenti", "non ecceda", "non eccedere", "non superi", "non superino",
      "non supera", "non superare", "non deve superare", "senza superare", "limite massimo di", "tetto di",
      "tetto massimo di", "eguale o minore di", "eguale o minore a", "eguale o inferiore a",
    ],
    time: ["entro", "entro e non oltre", "entro termine di", "fino a", "sino a", "non oltre", "nel termine di", "nei termini di"],
    after: [
      "o meno", "e meno", "o inferiore", "e inferiore", "o minore", "o inferiori", "in giù", "max", "max.", "massimo",
      "massimi", "massime", "a massimo", "a più",
    ],
    example: "non oltre 30 giorni",
  },
  {
    means: ">",
    before: [
      ">", "maggiore", "maggiore di", "maggiore a", "maggiori di", "superiore", "superiore a", "superiori a",
      "superiore di", "superiori", "più di", "oltre", "oltre a", "al di sopra di", "di sopra di", "sopra", "sopra a",
      "strettamente maggiore di", "strettamente superiore a", "più alto di", "più elevato di",
      "+ di", "superare",
    ],
    time: ["dopo", "successivo a", "successiva a"],
    after: [],
    example: "superiore al 70%",
  },
  {
    means: "<",
    before: [
      "<", "minore", "minore di", "minore a", "minori di", "inferiore", "inferiore a", "inferiori a", "inferiore di",
      "inferiori", "meno di", "sotto", "sotto a", "al di sotto di", "di sotto di", "strettamente minore di",
      "strettamente inferiore a", "più basso di",
    ],
    time: ["prima di", "antecedente a", "precedente a", "anteriore a"],
    after: [],
    example: "inferiore al 5%",
  },
  {
    means: "=",
    before: [
      "=", "==", "uguale", "uguale a", "eguale a", "uguali a", "pari", "pari a", "pari a circa", "corrispondente a",
      "equivalente a", "esattamente",
    ],
    time: [],
    after: [],
    example: "pari a 45.000",
  },
];
