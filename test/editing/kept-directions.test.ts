// SPDX-License-Identifier: EUPL-1.2
import type { Correction } from "../../src/rules/correction";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";
import { CHANGES_AND_DATES } from "../plan/target/corpus/changes-and-dates";
import { HELD_BACK } from "../plan/target/corpus/held-back";
import { PUBLIC_BODIES_THRESHOLDS } from "../plan/target/corpus/public-bodies-thresholds";
import { THRESHOLDS } from "../plan/target/corpus/thresholds";
import { POLARITIES } from "../rules/polarity/polarity-labelled";
import { sheetOf } from "../support/fake-workbook";
import { CORPUS } from "../corpus";
import { snapshotOf } from "../corpus/workbook";
import { expectKeptDirections, expectKeptDirectionsTogether } from "./kept-directions";

const NAMES = Object.values(POLARITIES).flatMap((each) => each.map(([name]) => name));
/** Purposes told in passing that speak of something else than what is counted. */
const MEASURES = [
  "capacità di rispettare i termini delle leggi, non creare disservizi es. reclami degli utenti, arretrati...",
  "contenimento dei costi e dei tempi",
  "soddisfazione degli utenti",
  "",
];
const ALGORITHMS = [
  "% realizzazione attività programmate",
  "numero",
  "% di realizzazione delle attività previste",
];
const UNITS = ["percentuale", "numero", "giorni"];

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

/** A plan with an indicator for each text, each beside words of another kind. */
const planOf = (texts: readonly string[]): WorkbookSnapshot => ({
  leftAside: [],
  sheets: [
    sheetOf("Copertina", [
      ["Camera di Commercio di Prova"],
      ["Piano degli indicatori e dei risultati attesi di bilancio 2018"],
    ]),
    sheetOf("011-005", [
      ["Missione", "011 - Competitività e sviluppo delle imprese"],
      ["Programma", "005 - Promozione e attuazione di politiche di sviluppo"],
      ["Obiettivo", "Titolo", "Assistere le imprese del territorio"],
      ["", "Descrizione", "Sportelli e corsi per le imprese che nascono o si rinnovano."],
      [`Nr indicatori associati ${texts.length}`],
      ...texts.flatMap((text, n): CellValue[][] => [
        ["Indicatore", at(NAMES, n)],
        ["Cosa misura", at(MEASURES, n)],
        [
          "Tipologia",
          "Unità di misura",
          "Algoritmo di calcolo",
          "Fonte dei dati",
          "Ultimo valore osservato",
          "Risultato atteso 2018",
        ],
        [
          "efficacia",
          at(UNITS, n + Math.floor(n / 12)),
          at(ALGORITHMS, n),
          "registro",
          "da verificare a fine anno",
          text,
        ],
      ]),
    ]),
  ],
});

const NOTATIONS = [...THRESHOLDS, ...CHANGES_AND_DATES, ...HELD_BACK, ...PUBLIC_BODIES_THRESHOLDS];
const TEXTS = [...new Set(NOTATIONS.map(([text]) => text).filter((text) => text.trim() !== ""))];
/** Plans of this many indicators: a plan is checked anew after each correction. */
const SIZE = 60;
const PARTS = Array.from({ length: Math.ceil(TEXTS.length / SIZE) }, (_, n) =>
  TEXTS.slice(n * SIZE, (n + 1) * SIZE),
);

describe.each(PARTS.map((texts) => [`from «${texts[0] ?? ""}» on`, texts] as const))("%s", (_, texts) => {
  const snapshot = planOf(texts);

  test("no correction turns a target round without saying so", () => {
    const isOfTargets = ({ edits }: Correction): boolean =>
      edits.some(({ expected }) => texts.includes(String(expected)) || UNITS.includes(String(expected)));
    expectKeptDirections(snapshot, isOfTargets);
  });

  test("all corrections one after the other turn only the targets that were reported for it", () => {
    expectKeptDirectionsTogether(snapshot);
  });
});

test.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))("%s", (_, workbook) => {
  expectKeptDirections(snapshotOf(workbook));
});
