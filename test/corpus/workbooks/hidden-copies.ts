// SPDX-License-Identifier: EUPL-1.2
import { formatMark } from "../../../src/workbook/sheet-mark";
import { indicator, objective, plan, programme } from "../expected";
import { sheet, type CorpusWorkbook, type GridCell } from "../workbook";

const block = (title: string, target: string): GridCell[][] => [
  ["Missione", "012 Regolazione dei mercati"],
  ["Programma", "004 Vigilanza"],
  ["Obiettivo", "Titolo", title],
  ["Indicatore", "Controlli"],
  ["Tipologia", "Risultato atteso 2025"],
  ["output", target],
];

const read = (...found: [title: string, target: string][]) =>
  programme(
    "012 Regolazione dei mercati",
    "004 Vigilanza",
    found.map(([title, target]) =>
      objective(title, {
        indicators: [indicator("Controlli", { type: "output", targets: { "2025": target } })],
      }),
    ),
  );

export const hiddenCopies: CorpusWorkbook = {
  about: "a visible plan beside hidden copies of older ones and sheets that carry our mark",
  sheets: [
    sheet("2024 (vecchio)", "A1", block("Vigilare nel 2024", "10"), { visibility: "hidden" }),
    sheet("2025", "A1", block("Vigilare", "12")),
    sheet("archivio", "A1", block("Vigilare nel 2023", "9"), { visibility: "veryHidden" }),
    sheet("All. 012-004", "A1", block("Vigilare", "12"), {
      mark: formatMark({ set: "allegato", state: "final", hash: "0123456789abcd" }),
    }),
    sheet("All. 012-004 (2)", "A1", block("Vigilare ancora", "13"), { mark: "un altro nome nascosto" }),
  ],
  plan: plan({
    year: 2025,
    yearFrom: "targets",
    programmes: [read(["Vigilare", "12"], ["Vigilare ancora", "13"])],
  }),
  places: { "/programmes/0": "2025!B1", "/programmes/0/objectives/1": "All. 012-004 (2)!C3" },
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "IND-06": 1,
    "TGT-02": 2,
    "WBK-01": 21,
  },
  holds: ["2025: blocks", "All. 012-004 (2): blocks"],
};

export const onlyHidden: CorpusWorkbook = {
  about: "a plan that stands on hidden sheets only",
  sheets: [
    sheet("Istruzioni", "A1", [["Compilare i fogli nascosti."], ["PIRA 2025"]]),
    sheet("dati", "A1", block("Vigilare", "12"), { visibility: "hidden" }),
    sheet("dati 2", "A1", block("Formare", "3"), { visibility: "veryHidden" }),
  ],
  plan: plan({
    title: "PIRA 2025",
    year: 2025,
    yearFrom: "title",
    programmes: [read(["Vigilare", "12"], ["Formare", "3"])],
  }),
  expectedFindings: {
    "DOC-02": 1,
    "DOC-10": 1,
    "COD-07": 1,
    "COD-08": 2,
    "COD-18": 1,
    "OBJ-09": 2,
    "IND-06": 1,
    "TGT-02": 2,
    "WBK-01": 21,
  },
  holds: ["Istruzioni: cover", "dati: blocks", "dati 2: blocks"],
};
