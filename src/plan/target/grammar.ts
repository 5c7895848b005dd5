// SPDX-License-Identifier: EUPL-1.2

/**
 * What a condition may look like. In capitals stands what is recognised before, in lower case the words themselves,
 * without articles and with plain prepositions («dal 5% al 10%» is `da VALORE a VALORE`); `…` are a few other words
 * of the same sentence. The first form that fits is taken.
 *
 * | in capitals | is |
 * |---|---|
 * | VALORE | a number, with its unit, its scale or what it counts: `80%`, `30 giorni`, `2 eventi` |
 * | PERCENTUALE | a value in per cent |
 * | OPERATORE | `>=`, `almeno`, `non oltre` … (see the table of operators) |
 * | SEGUITO | an operator after its number: `e oltre`, `o più`, `max` |
 * | SEGNO | `+` or `-` on its number |
 * | DATA | a day, a month, a quarter, the end of a year |
 * | VARIAZIONE | `riduzione`, `incremento`, `mantenimento` … (see the table of changes) |
 * | PIU-MENO | `in più`, `in meno` |
 * | CONFRONTO | `rispetto all'anno precedente` |
 * | NOME | a word: the `x` of `80% < x < 90%` |
 * | ANNO | `2017` |
 * | TERMINE | `anno precedente`, `valore 2017` |
 */
export interface Form {
  form: string;
  means: Meaning;
  example: string;
}

export type Meaning = "range" | "change" | "move" | "threshold" | "date" | "value";

export const FORMS: readonly Form[] = [
  { form: "tra VALORE e VALORE", means: "range", example: "tra l’80 e il 90%" },
  { form: "tra VALORE a VALORE", means: "range", example: "tra 80 a 90%" },
  { form: "tra SEGNO VALORE e VALORE", means: "range", example: "tra -5% e 5%" },
  { form: "tra SEGNO VALORE e SEGNO VALORE", means: "range", example: "tra -5% e +5%" },
  {
    form: "tra OPERATORE VALORE e OPERATORE VALORE",
    means: "range",
    example: "tra un minimo di 3 e un massimo di 5",
  },
  {
    form: "da OPERATORE VALORE a OPERATORE VALORE",
    means: "range",
    example: "da un minimo di 3 a un massimo di 5",
  },
  { form: "da VALORE a VALORE", means: "range", example: "da 3 a 5 eventi" },
  { form: "VALORE - VALORE", means: "range", example: "80-90%" },
  { form: "VALORE ÷ VALORE", means: "range", example: "80 ÷ 90%" },
  { form: "VALORE OPERATORE NOME OPERATORE VALORE", means: "range", example: "80% < x < 90%" },
  { form: "VARIAZIONE … da VALORE a VALORE", means: "move", example: "riduzione dei tempi da 10 a 8 giorni" },
  { form: "VARIAZIONE … OPERATORE VALORE", means: "change", example: "incremento di almeno 3 unità" },
  { form: "VARIAZIONE … di VALORE", means: "change", example: "riduzione delle spese del 5%" },
  { form: "VARIAZIONE VALORE", means: "change", example: "incremento 5%" },
  { form: "VARIAZIONE … SEGNO VALORE", means: "change", example: "incremento visitatori: +5%" },
  { form: "VARIAZIONE … PERCENTUALE", means: "change", example: "riduzione spese 5%" },
  { form: "VARIAZIONE … ( SEGNO VALORE", means: "change", example: "incremento degli utenti (+500)" },
  { form: "VARIAZIONE … ( PERCENTUALE", means: "change", example: "riduzione spese (5%)" },
  { form: "VARIAZIONE … a VALORE", means: "move", example: "riduzione dei tempi a 30 giorni" },
  { form: "VARIAZIONE … CONFRONTO", means: "change", example: "riduzione delle spese rispetto al 2017" },
  { form: "VARIAZIONE … TERMINE", means: "change", example: "mantenimento del valore 2017" },
  { form: "VARIAZIONE … ANNO", means: "change", example: "mantenimento del numero di utenti 2017" },
  { form: "VARIAZIONE", means: "change", example: "riduzione delle spese" },
  { form: "OPERATORE SEGNO VALORE", means: "threshold", example: ">= -5" },
  { form: "OPERATORE VALORE PIU-MENO", means: "change", example: "almeno 3 in più rispetto al 2017" },
  { form: "VALORE PIU-MENO", means: "change", example: "il 5% in meno" },
  { form: "TERMINE SEGNO VALORE", means: "change", example: "valore 2017 + 10%" },
  { form: "ANNO SEGNO VALORE", means: "change", example: "2017 +10%" },
  { form: "SEGNO VALORE", means: "change", example: "+5% rispetto all’anno precedente" },
  { form: "OPERATORE OPERATORE VALORE", means: "threshold", example: "almeno >= 80%" },
  { form: "OPERATORE VARIAZIONE VALORE", means: "threshold", example: "scostamento non superiore a +/- 5%" },
  { form: "OPERATORE VALORE", means: "threshold", example: "non inferiore all’80%" },
  { form: "VALORE SEGUITO", means: "threshold", example: "80% e oltre" },
  { form: "OPERATORE DATA", means: "date", example: "entro il 31 dicembre 2018" },
  { form: "DATA", means: "date", example: "31/12/2018" },
  { form: "OPERATORE CONFRONTO", means: "change", example: "superiore rispetto al 2017" },
  { form: "OPERATORE TERMINE", means: "change", example: "superiore all’anno precedente" },
  { form: "OPERATORE … TERMINE", means: "change", example: "superiore ai visitatori dell’anno precedente" },
  { form: "OPERATORE … ANNO", means: "change", example: "non superiore alla spesa 2017" },
  { form: "VALORE", means: "value", example: "3 seminari" },
];
