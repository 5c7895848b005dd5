// SPDX-License-Identifier: EUPL-1.2
import type { StatedYear } from "../../src/plan/plan-document";
import { exerciseYear, yearInTitle } from "../../src/reading/exercise-year";

const years = (source: StatedYear["source"], ...found: number[]): StatedYear[] =>
  found.map((year, n) => ({ source, year, sheet: "Foglio1", cell: `A${n + 1}` }));

it.each<[string, StatedYear[], number | undefined, number | null, string | null]>([
  ["the user's own year first", years("title", 2018), 2020, 2020, "override"],
  [
    "the title before all",
    [...years("targets", 2016), ...years("resources", 2017), ...years("title", 2018)],
    undefined,
    2018,
    "title",
  ],
  [
    "most of the resources",
    [...years("resources", 2017, 2018, 2018), ...years("targets", 2016)],
    undefined,
    2018,
    "resources",
  ],
  ["the earliest of several targets", years("targets", 2019, 2018, 2020), undefined, 2018, "targets"],
  ["the only target", years("targets", 2020), undefined, 2020, "targets"],
  ["nothing at all", [], undefined, null, null],
])("takes %s", (_case, stated, override, year, yearFrom) => {
  expect(exerciseYear(stated, override)).toEqual({ year, yearFrom });
});

it.each([
  ["Piano degli indicatori e dei risultati attesi di bilancio 2018", 2018],
  ["P.I.R.A. 2018-2020", 2018],
  ["PIANO DEGLI INDICATORI - ANNO 2014", 2014],
  ["PIRA (D.M. 27/03/2013)", null],
  ["PIRA ai sensi del D.P.C.M. 18 settembre 2012 - esercizio 2019", 2019],
  ["PIRA 2016 approvato con delibera n. 12 del 2015", 2016],
  ["PIRA (D.Lgs. n. 91/2011)", null],
  ["PIRA (D.Lgs. 91/2011) per il 2020", 2020],
  ["PIRA, dicembre 2017", null],
])("finds the exercise in the title %j", (title, year) => {
  expect(yearInTitle(title)).toBe(year);
});
