// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../../src/rules/check";
import { readPlan } from "../../../src/reading/read-plan";
import type { Correction } from "../../../src/rules/correction";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { changeCells } from "../../support/change-cells";
import { sheetOf } from "../../support/fake-workbook";

const check = (snapshot: WorkbookSnapshot) => checkPlan(readPlan(snapshot));
const applied = (snapshot: WorkbookSnapshot, { edits }: Correction): WorkbookSnapshot =>
  changeCells(
    snapshot,
    Object.fromEntries(edits.map(({ sheet, cell, value }) => [`${sheet}!${cell}`, value])),
  );

const OLD = "Servizi generali, formativi ed approvvigionamenti per le Amministrazioni pubbliche";
const NEW = "Servizi e affari generali per le amministrazioni di competenza";
const PUBLIC = "Servizi istituzionali e generali delle amministrazioni pubbliche";

const cover = (year: number): SheetSnapshot =>
  sheetOf("Copertina", [
    ["Camera di Commercio di Lucca"],
    [`Piano degli indicatori e dei risultati attesi di bilancio ${year}`],
  ]);
const sheet = (name: string, mission: string, programme: string, ...titles: string[]): SheetSnapshot =>
  sheetOf(name, [
    ["Missione", mission],
    ["Programma", programme],
    ...titles.flatMap((title) => [
      ["Obiettivo", "Titolo", title],
      ["", "Descrizione", `Che cosa si farà: ${title.toLowerCase()}`],
      ["", "Centro di responsabilità", "Area Regolazione"],
    ]),
  ]);
const overview = (mission: string, programme: string, ...lines: string[]): SheetSnapshot =>
  sheetOf("Quadro", [
    ["Missione", mission, ""],
    ["Programma", programme, ""],
    ["Obiettivi", lines.join("\n"), ""],
  ]);
const book = (...sheets: SheetSnapshot[]): WorkbookSnapshot => ({ sheets, leftAside: [] });

/** What is wrong, the rule, the labels of its corrections, the cells that each of them changes. */
const CASES: [string, WorkbookSnapshot, string, Record<string, string[]>][] = [
  [
    "the overview has the programme that took the place of the sheet's",
    book(
      cover(2018),
      overview(`032 ${PUBLIC}`, `003 ${NEW}`, "032-003-001 TRASPARENZA", "032-003-002 ACQUISTI"),
      sheet("Scheda", `032 - ${PUBLIC}`, `004 - ${OLD}`, "TRASPARENZA", "ACQUISTI"),
    ),
    "COD-09",
    {
      "Portare la scheda sotto il programma 032-003": ["Scheda!B2"],
      "Portare i codici sotto il programma 032-004": ["Quadro!B3"],
    },
  ],
  [
    "before the change of programmes the sheet is right",
    book(
      cover(2015),
      overview(`032 ${PUBLIC}`, `003 ${NEW}`, "032-003-001 TRASPARENZA"),
      sheet("Scheda", `032 - ${PUBLIC}`, `004 - ${OLD}`, "TRASPARENZA"),
    ),
    "COD-04",
    { "Portare il quadro sotto il programma 032-004": ["Quadro!B2", "Quadro!B3"] },
  ],
  [
    "a programme no longer in use, everywhere",
    book(
      cover(2018),
      overview(`032 ${PUBLIC}`, `004 ${OLD}`, "032-004-001 TRASPARENZA"),
      sheet("Scheda", `032 - ${PUBLIC}`, `004 - ${OLD}`, "032-004-001 TRASPARENZA"),
    ),
    "COD-03",
    { "Passare al programma 032-003": ["Scheda!B2", "Quadro!B2", "Scheda!C3", "Quadro!B3"] },
  ],
  [
    "codes of another programme, on sheets without an overview",
    book(
      cover(2018),
      sheet("Scheda", `032 - ${PUBLIC}`, "002 - Indirizzo politico", "032-003-001 TRASPARENZA"),
    ),
    "COD-09",
    {
      "Portare i codici sotto il programma 032-002": ["Scheda!C3"],
      "Portare la scheda sotto il programma 032-003": ["Scheda!B2"],
    },
  ],
  [
    "several objectives without a code",
    book(
      cover(2018),
      sheet("Scheda", `032 - ${PUBLIC}`, "002 - Indirizzo politico", "TRASPARENZA", "ACQUISTI"),
    ),
    "COD-08",
    { "Numerare l’obiettivo con il codice 032-002-001": ["Scheda!C3"] },
  ],
  [
    "a cell for the code, left blank, of an objective that the overview does not number either",
    book(
      cover(2018),
      overview(`032 ${PUBLIC}`, "002 Indirizzo politico", "TRASPARENZA"),
      sheetOf("Scheda", [
        ["Missione", `032 - ${PUBLIC}`],
        ["Programma", "002 - Indirizzo politico"],
        ["Obiettivo", "Titolo", "TRASPARENZA"],
        ["", "Codice", " "],
        ["", "Descrizione", "Che cosa si farà"],
      ]),
    ),
    "COD-08",
    { "Numerare l’obiettivo con il codice 032-002-001": ["Scheda!C4", "Quadro!B3"] },
  ],
  [
    "a column for the codes, left blank, of a table with a row for each indicator",
    book(
      cover(2018),
      sheetOf("Tabella", [
        ["Missione", "Programma", "Codice obiettivo", "Obiettivo", "Indicatore", "Target 2018"],
        [`032 - ${PUBLIC}`, "002 - Indirizzo politico", "", "TRASPARENZA", "Dati pubblicati", ">= 90%"],
        [`032 - ${PUBLIC}`, "002 - Indirizzo politico", "", "TRASPARENZA", "Accessi evasi", ">= 80%"],
      ]),
    ),
    "COD-08",
    { "Numerare l’obiettivo con il codice 032-002-001": ["Tabella!C2"] },
  ],
  [
    "the same objective under another title",
    book(
      cover(2018),
      overview(
        `032 ${PUBLIC}`,
        "002 Indirizzo politico",
        "032-002-001 TRASPARENZA DEGLI ATTI",
        "032-002-002 GESTIONE DELLA PERFORMANCE",
      ),
      sheet(
        "Scheda",
        `032 - ${PUBLIC}`,
        "002 - Indirizzo politico",
        "TRASPARENZA DEGLI ATTI",
        "ORIENTARE LA GESTIONE DELLA PERFORMANCE",
      ),
    ),
    "COD-12",
    { "Scrivere nel quadro il titolo della scheda": ["Quadro!B3"] },
  ],
];

/** The first finding of a rule with what it offers, among all that there is. */
function firstOf(rule: string, snapshot: WorkbookSnapshot) {
  const before = check(snapshot);
  const finding = before.findings.find((one) => one.rule === rule);
  return { before, finding, corrections: finding?.corrections ?? [] };
}

describe.each(CASES)("%s", (_about, snapshot, rule, expected) => {
  test("offers its corrections, in order", () => {
    const { corrections } = firstOf(rule, snapshot);
    expect(corrections.map(({ label }) => label)).toEqual(Object.keys(expected));
    for (const { label, edits } of corrections) {
      expect(edits.map((edit) => `${edit.sheet}!${edit.cell}`)).toEqual(expected[label]);
    }
  });

  test("each removes its finding, adds none, and leaves nothing to do over", () => {
    const { before, finding, corrections } = firstOf(rule, snapshot);
    for (const correction of corrections) {
      const after = check(applied(snapshot, correction));
      const isSame = (one: (typeof after.findings)[number]): boolean =>
        one.rule === rule &&
        one.sheet === finding?.sheet &&
        one.cell === finding.cell &&
        one.message === finding.message;
      expect(after.findings.filter(isSame)).toEqual([]);
      const grown = Object.entries(after.counts.byRule).filter(
        ([id, count]) => count > (before.counts.byRule[id] ?? 0),
      );
      expect(grown).toEqual([]);
    }
  });
});

test("objectives without a code are numbered apart, whichever comes first", () => {
  const snapshot = CASES[4]?.[1] ?? book();
  const labels = (book: WorkbookSnapshot): string[] =>
    check(book).findings.flatMap(({ rule, corrections: [first] }) =>
      rule === "COD-08" && first ? [first.label] : [],
    );
  expect(labels(snapshot)).toEqual([
    "Numerare l’obiettivo con il codice 032-002-001",
    "Numerare l’obiettivo con il codice 032-002-002",
  ]);
  const second = check(snapshot).findings.filter(({ rule }) => rule === "COD-08")[1]?.corrections[0];
  expect(second && labels(applied(snapshot, second))).toEqual([
    "Numerare l’obiettivo con il codice 032-002-001",
  ]);
});
