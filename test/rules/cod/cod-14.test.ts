// SPDX-License-Identifier: EUPL-1.2
import { cod14 } from "../../../src/rules/cod/cod-14";
import { planDocument } from "../../support/plan-document";
import { testRule } from "../../support/rule-harness";

const funds = { missionCode: "033", programmeCode: "001", programmeTitle: "Fondi da assegnare" };
const NOTE = "Nessun obiettivo: il programma accoglie solo fondi da ripartire";

testRule(cod14, [
  { name: "objectives under each programme", document: planDocument(), reports: [] },
  {
    name: "a note in place of objectives",
    document: planDocument({
      programmes: [],
      overview: [funds],
      contents: { "/overview/0/objectives": { value: NOTE } },
    }),
    reports: [],
  },
  {
    name: "funds without objectives and without the note",
    document: planDocument({ programmes: [], overview: [funds] }),
    reports: [
      {
        at: "Quadro!B4",
        severity: "warning",
        field: "objectives",
        message: `Il programma 033-001 «Fondi da assegnare» è nel quadro senza obiettivi e senza una nota. Se accoglie solo fondi da ripartire, scrivere al posto degli obiettivi la nota «${NOTE}».`,
        expected: NOTE,
        fix: [{ sheet: "Quadro", cell: "B5", expected: "", value: NOTE }],
      },
    ],
  },
  {
    name: "dashes are no note",
    document: planDocument({
      programmes: [],
      overview: [funds],
      contents: { "/overview/0/objectives": { value: "---" } },
    }),
    reports: [{ at: "Quadro!B4", fix: [{ sheet: "Quadro", cell: "B5", expected: "---", value: NOTE }] }],
  },
  {
    name: "a layout without a cell for the note",
    document: { ...planDocument({ programmes: [], overview: [funds] }), places: {} },
    reports: [{ at: null, fix: null }],
  },
  {
    name: "another programme without objectives",
    document: planDocument({
      programmes: [],
      overview: [{ programmeCode: null, programmeTitle: "Vigilanza" }],
    }),
    reports: [
      {
        at: "Quadro!B4",
        message: /^Il programma «Vigilanza» è nel quadro.*Elencare i suoi obiettivi, oppure/,
        expected: null,
        fix: null,
      },
    ],
  },
  {
    name: "a programme whose objectives stand in the sheets only",
    document: planDocument({ overview: [{}] }),
    reports: [{ at: "Quadro!B4", message: /Nelle schede gli obiettivi ci sono: riportarli nel quadro\.$/ }],
  },
  { name: "no overview", document: planDocument({ overview: [] }), reports: "not-applicable" },
]);
