// SPDX-License-Identifier: EUPL-1.2
import { cod01 } from "../../../src/rules/cod/cod-01";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const markets = "Regolazione dei mercati";
const mission = (missionCode: string | null, missionTitle: string, year: number | null = 2018) =>
  planDocument({ programmes: [{ missionCode, missionTitle }], overview: [], year });

testRule(cod01, [
  { name: "a listed mission", document: mission("012", markets), reports: [] },
  { name: "a listed mission in another form of the code", document: mission("M32", "Servizi"), reports: [] },
  {
    name: "an unknown code with a known wording",
    document: mission("013", markets),
    reports: [
      {
        at: "013-004!B1",
        severity: "warning",
        field: "missionCode",
        message: "Il codice di missione «013» non è nell’elenco",
        seen: "013",
        expected: "012",
        fix: [{ sheet: "013-004", cell: "B1", expected: `013 - ${markets}`, value: `012 - ${markets}` }],
      },
    ],
  },
  {
    name: "an unknown code and wording",
    document: mission("013", "Turismo"),
    reports: [
      {
        at: "013-004!B1",
        message: "I codici in elenco sono 011, 012, 016, 032, 033, 090 e 091:",
        expected: "011, 012, 016, 032, 033, 090, 091",
        fix: null,
      },
    ],
  },
  {
    name: "the codes offered are those of the year",
    document: mission("013", "Turismo", 2014),
    reports: [{ at: "013-004!B1", expected: "011, 012, 016, 032, 033" }],
  },
  {
    name: "the codes offered without a year are all",
    document: mission("013", "Turismo", null),
    reports: [{ at: "013-004!B1", expected: "011, 012, 016, 032, 033, 090, 091" }],
  },
  {
    name: "a mission without its code",
    document: mission(null, markets),
    reports: [
      {
        at: "null-004!B1",
        message:
          "La missione «Regolazione dei mercati» è senza codice. In elenco questa missione ha il codice 012:",
        seen: markets,
        fix: [{ sheet: "null-004", cell: "B1", expected: markets, value: `012 - ${markets}` }],
      },
    ],
  },
  {
    name: "no mission at all",
    document: mission(null, ""),
    reports: [{ at: "null-004!B1", message: "Manca la missione.", seen: "" }],
  },
  {
    name: "one cell for two programmes is one finding",
    document: planDocument({
      programmes: [],
      overview: [{ missionCode: "099" }, { missionCode: "099", programmeCode: "005" }],
      contents: {
        "/overview/1/missionCode": { cell: "B3" },
        "/overview/1/missionTitle": { cell: "B3" },
      },
    }),
    reports: [{ at: "Quadro!B3" }],
  },
  {
    name: "a mission without a cell",
    document: { ...mission("013", markets), places: {} },
    reports: [{ at: null, field: "missionCode", fix: null }],
  },
  {
    name: "a cell that holds less than the wording",
    document: {
      ...mission("013", markets),
      places: {
        "/programmes/0/missionTitle": {
          sheet: "Piano",
          cell: "B1",
          value: "mercati",
          formula: null,
          numberFormat: null,
        },
        "/programmes/0/programmeTitle": {
          sheet: "Piano",
          cell: "B2",
          value: "",
          formula: null,
          numberFormat: null,
        },
      },
    },
    reports: [{ at: null, fix: null }],
  },
  { name: "no missions", document: planDocument({ programmes: [] }), reports: "not-applicable" },
]);
