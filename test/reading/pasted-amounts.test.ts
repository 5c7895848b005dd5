// SPDX-License-Identifier: EUPL-1.2
import { parsePastedAmounts } from "../../src/reading/pasted-amounts";

const PROGRAMMES = [
  {
    missionCode: "011",
    programmeCode: "005",
    programmeTitle: "Promozione e attuazione di politiche di sviluppo",
  },
  { missionCode: "032", programmeCode: "002", programmeTitle: "Indirizzo politico" },
  { missionCode: "032", programmeCode: "003", programmeTitle: "Servizi e affari generali" },
];

const read = (text: string) => {
  const { amounts, notUnderstood } = parsePastedAmounts(text, PROGRAMMES);
  return [
    ...amounts.map(
      ({ missionCode, programmeCode, interventions, investments }) =>
        `${missionCode}-${programmeCode}: ${interventions} | ${investments}`,
    ),
    ...notUnderstood.map((line) => `? ${line}`),
  ];
};

it.each([
  ["tabs", "011-005\tPromozione\t1.234,50\t500,00", "011-005: 1234.50 | 500.00"],
  ["codes in columns of their own", "011\t005\tPromozione\t1.234,50\t500,00", "011-005: 1234.50 | 500.00"],
  ["codes alone", "011;005;1234,5;0", "011-005: 1234.50 | 0.00"],
  ["codes without their zeros", "11;5;Promozione;€ 2.000;", "011-005: 2000.00 | null"],
  ["semicolons and a blank amount", "011-005;;500,00", "011-005: null | 500.00"],
  ["several blanks", "011 005  Promozione   10.000,00   € 3.000,00", "011-005: 10000.00 | 3000.00"],
  ["single blanks", "011 005 Promozione e attuazione 10.000,00 3.000,00", "011-005: 10000.00 | 3000.00"],
  ["single blanks and codes alone", "011-005 10.000,00", "011-005: 10000.00 | null"],
  ["codes and currency on the right", "032.003 Servizi\t12.500 €", "032-003: 12500.00 | null"],
  ["letters before the codes", "M032 - P002\t12", "032-002: 12.00 | null"],
  ["the word before each code", "Missione 032 programma 003\t5,00", "032-003: 5.00 | null"],
  ["a wording", "INDIRIZZO POLITICO\t7.000,00", "032-002: 7000.00 | null"],
  ["a part of a wording", "Programma: servizi e affari generali.\t7.000,00", "032-003: 7000.00 | null"],
  [
    "a programme that the plan does not have",
    "033-001 Fondi da assegnare\t90.000,00",
    "033-001: 90000.00 | null",
  ],
  ["a dash for nothing", "032-002\t-\t4,00", "032-002: null | 4.00"],
  ["a negative amount", "032-002\t-4,00", "032-002: -4.00 | null"],
])("reads a line with %s", (_how, line, expected) => {
  expect(read(line)).toEqual([expected]);
});

it("sums the rows of a programme and passes over headings and totals", () => {
  const text = [
    "Missione\tProgramma\tInterventi economici\tInvestimenti",
    "011-005 Promozione\t1.000,00\t",
    "011-005 Promozione\t500,50\t20,00",
    "",
    "Totale\t1.500,50\t20,00",
  ].join("\r\n");
  expect(read(text)).toEqual(["011-005: 1500.50 | 20.00"]);
});

it.each([
  "buongiorno",
  "011-005",
  "011-005\tda definire",
  "Altro programma\t1.000,00",
  "011-005\t1,00\t2,00\t3,00",
  "servizi\t1,00",
])("gives back %j as not understood", (line) => {
  expect(read(line)).toEqual([`? ${line}`]);
});

it("reads a long text without numbers in no time", () => {
  const long = "a ".repeat(5000);
  expect(parsePastedAmounts(long, PROGRAMMES).notUnderstood).toEqual([long.trim()]);
});
