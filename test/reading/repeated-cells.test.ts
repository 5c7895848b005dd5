// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/fake-workbook";

const read = (...sheets: SheetSnapshot[]) => readPlan({ sheets, leftAside: [] });
const cellsOf = (document: ReturnType<typeof read>): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(document.repeats).map(([at, cells]) => [at, cells.map(({ cell }) => cell)]),
  );

const MISSION = "012 Regolazione dei mercati";
const PROGRAMME = "004 Vigilanza sui mercati";
const HEADINGS = [
  "Missione",
  "Programma",
  "Codice",
  "Obiettivo",
  "Indicatore",
  "Algoritmo",
  "U.M.",
  "Target 2018",
];

test("a table that repeats missions, programmes, codes and titles on each row", () => {
  const rows = [
    [MISSION, PROGRAMME, "012-004-001", "Tutela", "Controlli", "numero", "numero", ">= 10"],
    [MISSION, PROGRAMME, "012-004-001", "Tutela", "Corsi", "numero", "numero", ">= 10"],
    [MISSION, PROGRAMME, "012-004-002", "Mediazione", "Incontri", "numero", "numero", ">= 10"],
  ];
  expect(cellsOf(read(sheetOf("Piano", [HEADINGS, ...rows])))).toEqual({
    "/programmes/0/missionTitle": ["A3", "A4"],
    "/programmes/0/programmeTitle": ["B3", "B4"],
    "/programmes/0/objectives/0/code": ["C3"],
    "/programmes/0/objectives/0/title": ["D3"],
  });
});

test("an overview as a list: each programme has its own rows", () => {
  const list = sheetOf("Quadro", [
    ["Missione", "Programma", "Obiettivo"],
    ["032 Servizi", "002 Indirizzo politico", "032-002-001 Uno"],
    ["032 Servizi", "002 Indirizzo politico", "032-002-002 Due"],
    ["032 Servizi", "003 Affari generali", "032-003-001 Tre"],
    ["032 Servizi", "003 Affari generali", "032-003-002 Quattro"],
  ]);
  expect(cellsOf(read(list))).toEqual({
    "/overview/0/missionTitle": ["A3"],
    "/overview/0/programmeTitle": ["B3"],
    "/overview/1/missionTitle": ["A5"],
    "/overview/1/programmeTitle": ["B5"],
  });
});

const block = (title: string): string[][] => [
  ["Missione", MISSION],
  ["Programma", PROGRAMME],
  ["Titolo", title],
  ["Descrizione", `Descrizione di ${title}`],
  ["Centro di responsabilità", "Area 1"],
];

test("a heading above each block", () => {
  const { repeats } = read(sheetOf("Schede", [...block("Tutela"), ...block("Mediazione")]));
  expect(repeats["/programmes/0/missionTitle"]).toMatchObject([{ cell: "B6", value: MISSION }]);
  expect(repeats["/programmes/0/programmeTitle"]).toMatchObject([{ cell: "B7" }]);
});

test("the other lines of the cover, and none of what comes below it", () => {
  const { coverLines } = read(
    sheetOf("Piano", [
      ["Camera di Commercio di Lucca"],
      ["Piano degli indicatori e dei risultati attesi di bilancio 2018"],
      ["Allegato F alla delibera n. 15 del 20/12/2017"],
      ...block("Tutela"),
    ]),
  );
  expect(coverLines).toMatchObject([{ sheet: "Piano", cell: "A3" }]);
});

test("a cell for the code that was left blank, though the overview has the code", () => {
  const quadro = sheetOf("Quadro", [
    ["Missione", "Programma", "Obiettivo"],
    [MISSION, PROGRAMME, "012-004-001 Tutela"],
  ]);
  const table = sheetOf("Piano", [
    HEADINGS,
    [MISSION, PROGRAMME, "", "Tutela", "Controlli", "numero", "numero", ">= 10"],
  ]);
  const { plan, places } = read(quadro, table);
  expect(plan.programmes[0]?.objectives[0]?.code).toBe("012-004-001");
  expect(places["/programmes/0/objectives/0/code"]).toMatchObject({ sheet: "Piano", cell: "C2", value: "" });
});
