// SPDX-License-Identifier: EUPL-1.2
import { matchUnit, UNITS } from "../../src/template/units";

const unitOf = (text: string) => {
  const match = matchUnit(text);
  return match.kind === "unknown" ? "unknown" : `${match.kind} ${match.term.term}`;
};

describe("matchUnit", () => {
  it.each([
    ["percentuale", "%"],
    ["%", "%"],
    ["Percentuale", "%"],
    [" valore  assoluto ", "numero"],
    ["numero", "numero"],
    ["n.", "numero"],
    ["N°", "numero"],
    ["nr", "numero"],
    ["gg.", "giorni"],
    ["giorni", "giorni"],
    ["€", "euro"],
    ["EURO", "euro"],
    ["si/no", "sì/no"],
    ["Sì / No", "sì/no"],
    ["SI'", "sì/no"],
    ["data", "data"],
    ["mesi", "mesi"],
    ["indice", "rapporto"],
  ])("accepts %s as %s, left as written", (text, unit) => {
    expect(unitOf(text)).toBe(`listed ${unit}`);
  });

  it.each([
    ["Numero pratiche", "numero"],
    ["numero di annullamenti", "numero"],
    ["n.eventi", "numero"],
    ["percentuale di pratiche evase", "%"],
    ["% pratiche", "%"],
    ["scala 1-5", "scala"],
    ["scala di valutazione da 1 a 5", "scala"],
    ["giorni lavorativi", "giorni"],
    ["gg. medi", "giorni"],
    ["euro/pratica", "euro"],
    ["voto medio (da 1 a 5)", "scala"],
  ])("accepts %s: what is counted may follow %s", (text, unit) => {
    expect(unitOf(text)).toBe(`listed ${unit}`);
  });

  it.each([
    ["percentuali", "%"],
    ["percentale", "%"],
    ["precentuale", "%"],
    ["percentualle", "%"],
    ["numeri", "numero"],
    ["n.ro", "numero"],
    ["numero di giorni", "giorni"],
    ["eur", "euro"],
    ["valroe assoluto", "numero"],
  ])("understands %s and proposes %s", (text, unit) => {
    expect(unitOf(text)).toBe(`odd ${unit}`);
  });

  it.each([
    "realizzazione attività programmate",
    "realizzazione attività",
    "indagine di customer satisfaction",
    "mesi di attesa",
    "rapporto annuale",
    "numerosi eventi",
    "orecchie",
    "",
  ])("does not know %j", (text) => {
    expect(unitOf(text)).toBe("unknown");
  });
});

it("lists every form once", () => {
  const forms = UNITS.terms.flatMap(({ term, spellings, oddSpellings }) => [
    term,
    ...spellings,
    ...oddSpellings,
  ]);
  expect(new Set(forms).size).toBe(forms.length);
});
