// SPDX-License-Identifier: EUPL-1.2
import { joinObjectives } from "../../src/reading/join";
import { inOverview, objective, programme } from "../corpus/expected";

type Listed = [mission: string, programme: string, ...titles: string[]];

const join = (sheets: Listed[], overview: Listed[]): string[] =>
  joinObjectives(
    sheets.map(([mission, title, ...titles]) =>
      programme(
        mission,
        title,
        titles.map((one) => objective(one, {})),
      ),
    ),
    overview.map(([mission, title, ...titles]) => inOverview(mission, title, ...titles)),
  ).map((pair) =>
    `${pair.objective} = ${pair.overview}`
      .replaceAll(/\/(?:programmes|overview|objectives)/g, "")
      .replaceAll("/", ""),
  );

it.each<[string, Listed[], Listed[], string[]]>([
  [
    "equal text",
    [["011", "005", "Credito", "Turismo"]],
    [["011", "005", "Turismo", "Credito"]],
    ["00 = 01", "01 = 00"],
  ],
  ["case and final stop", [["011", "005", "CREDITO"]], [["011", "005", "Credito."]], ["00 = 00"]],
  [
    "project codes",
    [["011", "005", "Arte (PROGETTO 1A)"]],
    [["011", "005", "Arte (PROGETTI 2B - 3C)"]],
    ["00 = 00"],
  ],
  [
    "a title cut short",
    [["011", "005", "Gestione del patr"]],
    [["011", "005", "Gestione del patrimonio"]],
    ["00 = 00"],
  ],
  [
    "a title that swallowed its description",
    [["011", "005", "Gestione del patrimonio. Si intende"]],
    [["011", "005", "Gestione del patrimonio"]],
    ["00 = 00"],
  ],
  [
    "a title too short to be a beginning",
    [["011", "005", "Gestione"]],
    [["011", "005", "Gestione del patrimonio"]],
    [],
  ],
  [
    "another programme of the mission",
    [["032", "004", "Riordino"]],
    [["032", "003", "Riordino"]],
    ["00 = 00"],
  ],
  [
    "the same programme before another",
    [["032", "004", "Riordino"]],
    [
      ["032", "003", "Riordino"],
      ["032", "004", "Riordino"],
    ],
    ["00 = 10"],
  ],
  ["never another mission", [["011", "005", "Riordino"]], [["012", "005", "Riordino"]], []],
  ["codes with other zeros", [["32", "004", "Riordino"]], [["032", "004", "Riordino"]], ["00 = 00"]],
  ["a tie on the sheets", [["011", "005", "Arte", "Arte"]], [["011", "005", "Arte"]], []],
  [
    "a tie in the overview",
    [["011", "005", "Arte e cultura"]],
    [["011", "005", "Arte e cultura (PROGETTO 1)", "Arte e cultura (PROGETTO 2)"]],
    [],
  ],
  [
    "equal text before project codes",
    [["011", "005", "Arte (PROGETTO 1)", "Arte (PROGETTO 2)"]],
    [["011", "005", "Arte (PROGETTO 2)", "Arte (PROGETTO 1)"]],
    ["00 = 01", "01 = 00"],
  ],
  ["blank titles", [["011", "005", ""]], [["011", "005", ""]], []],
])("joins by %s", (_case, sheets, overview, expected) => {
  expect(join(sheets, overview)).toEqual(expected);
});

it("compares the beginnings of thousands of titles", () => {
  const titles = Array.from({ length: 4000 }, (_, n) => `Migliorare i servizi della linea ${n}`);
  const cut: Listed = ["011", "005", ...titles.map((title) => `${title} e seguenti`)];
  const joined = join([cut], [["011", "005", ...titles]]);
  expect(joined.length).toBeGreaterThan(0);
});
