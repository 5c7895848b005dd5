// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { ElementKind } from "../../src/plan/element-pointer";
import type { PastedBlock } from "../../src/reading/pasted-content";
import { readPasted } from "../../src/reading/pasted-fields";

/** Fields as `name year: text`, then what is left over. */
function told(pasted: string | PastedBlock[], kind: ElementKind = "indicator"): string[] {
  const { fields, leftovers } = readPasted(pasted, kind);
  return [
    ...fields.map(({ name, year, text }) => `${name}${year === undefined ? "" : ` ${year}`}: ${text}`),
    ...leftovers.map((text) => `? ${text}`),
  ];
}

const table = (...rows: string[][]): PastedBlock[] => [{ kind: "table", rows }];

describe("lines", () => {
  it.each<[string, ElementKind, string, string[]]>([
    [
      "a label and its value on one line",
      "indicator",
      "Indicatore: Imprese assistite\nUNITA' DI MISURA: numero\nFonte dei dati - Registro imprese",
      ["name: Imprese assistite", "unit: numero", "dataSource: Registro imprese"],
    ],
    [
      "a value below its label",
      "objective",
      "Titolo\nSostegno alle imprese\nCentro di responsabilità:\nArea Promozione",
      ["title: Sostegno alle imprese", "centre: Area Promozione"],
    ],
    [
      "a label over two lines",
      "indicator",
      "Ultimo valore\nosservato\n82% (2016)\nMetodo di\ncalcolo\nConteggio",
      ["lastValue: 82% (2016)", "algorithm: Conteggio"],
    ],
    [
      "targets with their years",
      "indicator",
      "Risultato atteso 2018: >= 90\nTarget 2019\n>= 100",
      ["targets 2018: >= 90", "targets 2019: >= 100"],
    ],
    [
      "headings one below the other, then as many values",
      "indicator",
      "Tipologia\nUnità di misura\n2018\n2019\nefficacia\nnumero\n>= 90\n>= 100",
      ["type: efficacia", "unit: numero", "targets 2018: >= 90", "targets 2019: >= 100"],
    ],
    [
      "headings whose values cannot be told apart",
      "indicator",
      "Tipologia\nUnità di misura\nefficacia",
      ["? efficacia"],
    ],
    [
      "a label without a value, then another",
      "objective",
      "Descrizione:\nCentro di responsabilità: Area Promozione",
      ["centre: Area Promozione"],
    ],
    [
      "a code before a title",
      "programme",
      "Missione 011 - Competitività delle imprese\nProgramma: 005 – Promozione",
      [
        "missionCode: 011",
        "missionTitle: Competitività delle imprese",
        "programmeCode: 005",
        "programmeTitle: Promozione",
      ],
    ],
    [
      "the objective's code and count",
      "objective",
      "Obiettivo 011-005-001 Sostegno\nNr indicatori associati 2\nRisorse finanziarie 2018: € 1.000,00",
      ["code: 011-005-001", "title: Sostegno", "declaredIndicators: 2", "resources 2018: € 1.000,00"],
    ],
    [
      "a label that leads to another",
      "objective",
      "Obiettivo\nTitolo\nSostegno alle imprese",
      ["title: Sostegno alle imprese"],
    ],
    [
      "what is of another element, comes twice or has no label",
      "objective",
      "Scheda del 12/3\nTitolo: Primo\nIndicatore: Imprese\nTitolo: Secondo",
      ["title: Primo", "? Scheda del 12/3", "? Indicatore: Imprese", "? Titolo: Secondo"],
    ],
    ["a year that is a value", "objective", "Arco temporale\n2018", ["timeframe: 2018"]],
    ["a total", "objective", "Totale risorse: € 5,00", ["? Totale risorse: € 5,00"]],
    ["nothing", "objective", " \n\u200b\n", []],
  ])("%s", (_, kind, pasted, expected) => {
    expect(told(pasted, kind)).toEqual(expected);
  });
});

describe("wrapped lines", () => {
  const description = (...lines: string[]): string =>
    readPasted(["Descrizione", ...lines].join("\n"), "objective").fields[0]?.text ?? "";

  it.each([
    [
      "are one sentence",
      ["Sostegno alle imprese del", "territorio lucchese"],
      "Sostegno alle imprese del territorio lucchese",
    ],
    [
      "join a word cut at its hyphen",
      ["Promozione e svilup-", "po del territorio"],
      "Promozione e sviluppo del territorio",
    ],
    [
      "keep the hyphen of a compound",
      ["Contesto socio-", "economico locale"],
      "Contesto socio-economico locale",
    ],
    ["keep a hyphen before a name", ["Area Lucca-", "Pisa"], "Area Lucca- Pisa"],
    ["join a word cut at a soft hyphen", ["Promozione e svilup\u00ad", "po"], "Promozione e sviluppo"],
    [
      "begin a new line at an item",
      ["Attività:", "• incontri con le", "imprese", "\uf0b7 bandi", "o\tfiere", "- corsi", "a) missioni"],
      "Attività:\n• incontri con le imprese\n• bandi\n• fiere\n• corsi\na) missioni",
    ],
    [
      "end a paragraph where a short line ends a sentence",
      ["Primo periodo che arriva fino al margine", "e finisce qui.", "Secondo periodo."],
      "Primo periodo che arriva fino al margine e finisce qui.\nSecondo periodo.",
    ],
    ["have no ligatures", ["e\ufb03cacia, \ufb01nalità, u\ufb03cio"], "efficacia, finalità, ufficio"],
  ])("%s", (_, lines, expected) => {
    expect(description(...lines)).toBe(expected);
  });

  it("stay apart when they are paragraphs", () => {
    const lines = ["Descrizione", "Un paragrafo senza punto", "un altro"];
    const { fields } = readPasted([{ kind: "lines", lines, wrapped: false }], "objective");
    expect(fields).toEqual([{ name: "description", text: "Un paragrafo senza punto\nun altro" }]);
  });
});

describe("tables", () => {
  it.each<[string, ElementKind, string[][], string[]]>([
    [
      "headings and a row of values",
      "indicator",
      [
        ["Tipologia", "Unità di misura", "Algoritmo di calcolo", "2018", "2019"],
        ["efficacia", "%", "A/B", ">= 80%", ""],
      ],
      ["type: efficacia", "unit: %", "algorithm: A/B", "targets 2018: >= 80%"],
    ],
    [
      "headings of which one is unknown",
      "indicator",
      [
        ["Indicatore", "Unità di misura", "Fonte dei dati", "Peso"],
        ["Imprese", "numero", "Registro", "10"],
      ],
      ["name: Imprese", "unit: numero", "dataSource: Registro", "? Peso: 10"],
    ],
    [
      "a second row of values",
      "indicator",
      [
        ["Indicatore", "Unità di misura"],
        ["Imprese", "numero"],
        ["Bandi", "numero"],
      ],
      ["name: Imprese", "unit: numero", "? Bandi numero"],
    ],
    [
      "labels with their values beside them",
      "objective",
      [
        ["Obiettivo", "Titolo", "Sostegno"],
        ["", "Descrizione", "Che cosa"],
        ["Centro di responsabilità", "Area", "Risorse finanziarie 2018", "€ 5,00"],
        ["Nr indicatori associati 2", "", ""],
      ],
      [
        "title: Sostegno",
        "description: Che cosa",
        "centre: Area",
        "resources 2018: € 5,00",
        "declaredIndicators: 2",
      ],
    ],
    [
      "a whole block of an indicator",
      "indicator",
      [
        ["Indicatore", "Imprese assistite"],
        ["Cosa misura", "Quante imprese"],
        ["Tipologia", "Unità di misura", "Ultimo valore osservato", "Risultato atteso 2018"],
        ["efficacia", "numero", "80", "90"],
      ],
      [
        "name: Imprese assistite",
        "measures: Quante imprese",
        "type: efficacia",
        "unit: numero",
        "lastValue: 80",
        "targets 2018: 90",
      ],
    ],
    [
      "one column",
      "objective",
      [["Titolo"], ["Sostegno"], [""], ["Centro di responsabilità"], ["Area"]],
      ["title: Sostegno", "centre: Area"],
    ],
    ["a value that is a label's word", "indicator", [["Indicatore", "Risorse"]], ["name: Risorse"]],
    ["no label at all", "indicator", [["12", "Lucca"]], ["? 12 Lucca"]],
  ])("%s", (_, kind, rows, expected) => {
    expect(told(table(...rows), kind)).toEqual(expected);
  });

  it("are read in a plain text too, by their tabs", () => {
    const pasted = "Scheda\nTipologia\tUnità di misura\nefficacia\tnumero\nFonte dei dati:\tRegistro";
    expect(told(pasted)).toEqual(["type: efficacia", "unit: numero", "dataSource: Registro", "? Scheda"]);
  });

  it("keep the lines of a cell", () => {
    expect(told(table(["Cosa misura", "Prima\r\nSeconda\u00a0riga"]))).toEqual([
      "measures: Prima\nSeconda riga",
    ]);
  });
});

it("loses no word, and never fails", () => {
  const word = fc.constantFrom(
    "Titolo",
    "Descrizione:",
    "2018",
    "zeta",
    "• voce",
    "Unità di misura: n",
    "Target 2018",
    "\t",
    "\n",
    "Fine.",
  );
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 14 }),
      fc.constantFrom<ElementKind>("objective", "indicator"),
      (words, kind) => {
        const pasted = words.join(" ").replaceAll(" \n ", "\n").replaceAll(" \t ", "\t");
        const { fields, leftovers } = readPasted(pasted, kind);
        const all = [...fields.map(({ text }) => text), ...leftovers].join(" ");
        const count = (text: string, part: string): number => text.split(part).length - 1;
        for (const part of ["zeta", "voce", "Fine"]) expect(count(all, part)).toBe(count(pasted, part));
      },
    ),
  );
});
