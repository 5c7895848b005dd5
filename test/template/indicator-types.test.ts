// SPDX-License-Identifier: EUPL-1.2
import { INDICATOR_TYPES } from "../../src/template/indicator-types";
import { matchTerm } from "../../src/template/lists";

const match = (text: string) => matchTerm(text, INDICATOR_TYPES);

it.each([
  ["realizzazione fisica", "a"],
  ["output", "b"],
  ["Indicatore di risultato", "b"],
  ["risultato / output", "b"],
  ["impatto", "c"],
  ["OUTCOME", "c"],
  ["realizzazione finanziaria", "d"],
  ["efficacia", "e"],
  ["efficienza", "e"],
  ["qualita'", "e"],
  ["Qualità.", "e"],
  ["struttura", "e"],
  ["stato di salute", "e"],
])("puts «%s» under letter %s of art. 6", (text, category) => {
  expect(match(text)).toMatchObject({ kind: "listed", term: { category } });
});

it.each([
  ["efficenza", "efficienza"],
  ["eficacia", "efficacia"],
  ["strutturale", "struttura"],
])("understands «%s» as %s", (text, term) => {
  expect(match(text)).toMatchObject({ kind: "odd", term: { term } });
});

it.each(["buona", "efficacia ed efficienza", "percentuale", ""])("does not know «%s»", (text) => {
  expect(match(text)).toEqual({ kind: "unknown" });
});

it("names all the letters of art. 6, and each form once", () => {
  expect([...new Set(INDICATOR_TYPES.terms.map(({ category }) => category))]).toEqual([
    "a",
    "b",
    "c",
    "d",
    "e",
  ]);
  const forms = INDICATOR_TYPES.terms.flatMap((term) => [term.term, ...term.spellings, ...term.oddSpellings]);
  expect(new Set(forms).size).toBe(forms.length);
});
