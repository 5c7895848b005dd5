// SPDX-License-Identifier: EUPL-1.2
import { LABELS } from "../../src/template/labels";
import { isKnownLabel, recogniseHeading, recogniseLabel } from "../../src/template/recognise-label";

const read = (text: string) => {
  const found = recogniseLabel(text);
  return (
    found && [
      found.names.map(({ key, year }) => (year === null ? key : `${key} ${year}`)).join(" + "),
      found.value,
    ]
  );
};

it.each([
  ["Missione", "mission"],
  ["UNITA' DI MISURA:", "unit"],
  ["Unità\ndi misura", "unit"],
  ["Unita\u0300  di\u00a0misura.", "unit"],
  ["U.M.", "unit"],
  ["Arco temporale di realizzazione ", "timeframe"],
  ["Risorse finanziarie 2018", "resources 2018"],
  ["Risorse finanziarie per l'anno 2018 (in €)", "resources 2018"],
  ["Risorse finanziarie 2018-2020", "resources 2018"],
  ["Risultato atteso\n2017", "target 2017"],
  ["Target (Risultato atteso) 2019", "target 2019"],
  ["Risultato atteso al 31/12/2018", "target 2018"],
  ["TARGET", "target"],
  ["2018", "target 2018"],
  ["Anno 2018", "target 2018"],
  ["Obiettivo 2018", "target 2018"],
  ["Consuntivo 2016", "lastValue 2016"],
  ["Ultimo valore osservato (2016)", "lastValue 2016"],
  ["Obiettivo n. 3", "objective"],
  ["Indicatore 2", "indicator"],
  ["2) Descrizione", "description"],
  ["N° indicatori associati", "declaredIndicators"],
  ["KPI", "indicator"],
  ["Totale missione 011", "total"],
  ["Totale 011", "total"],
  ["Segue: Obiettivo 011-005-001", "continuation"],
  ["a) Descrizione*", "description"],
  ["• Centro di responsabilità (1)", "centre"],
  ["Risorse finanziarie 2018 (**)", "resources 2018"],
  ["4) Nr indicatori associati", "declaredIndicators"],
])("reads %j as a label", (text, key) => {
  expect(read(text)).toEqual([key, null]);
});

it.each([
  ["Missione: 011 - Competitività", "mission", "011 - Competitività"],
  ["MISSIONE M32", "mission", "M32"],
  ["PROGRAMMA: 002 Indirizzo politico", "programme", "002 Indirizzo politico"],
  ["Obiettivo 011-005-001 Credito", "objective", "011-005-001 Credito"],
  ["Titolo:\nCredito", "title", "Credito"],
  ["Descrizione\nFavorire il credito: come?", "description", "Favorire il credito: come?"],
  ["Nr indicatori associati 2", "declaredIndicators", "2"],
  ["N. indicatori associati: (3)", "declaredIndicators", "3"],
  ["2 indicatori associati", "declaredIndicators", "2"],
  ["4) N° indicatori associati: n. 2", "declaredIndicators", "2"],
  ["N. 3 indicatori associati", "declaredIndicators", "3"],
])("reads the value after the label in %j", (text, key, value) => {
  expect(read(text)).toEqual([key, value]);
});

it.each([
  ["Centro di responsabilità Risorse finanziarie 2018", "centre + resources 2018"],
  ["Unità di misura / Fonte dei dati", "unit + dataSource"],
  ["Tipologia e Algoritmo di calcolo", "type + algorithm"],
])("reads several labels in %j", (text, keys) => {
  expect(read(text)).toEqual([keys, null]);
});

it.each([
  "",
  "   ",
  "efficacia",
  "12",
  "31/12/2018",
  "Indicatore di risultato",
  "Programma per ridurre la morosità",
  "Titolo di studio dei partecipanti",
  "Missione 2018",
  "Totale pratiche evase",
  "Descrizione 2018",
  "Obiettivi di servizio: tempi di evasione",
  "Quadro di raccordo missioni - programmi - obiettivi",
  "Missione ".repeat(30),
])("takes %j for no label", (text) => {
  expect(read(text)).toBeNull();
});

it("recognises the wording of the common layout and every alias", () => {
  for (const { key, text, aliases, year } of LABELS) {
    for (const wording of [text, ...aliases, ...(year ? [`${text} 2018`] : [])]) {
      expect([wording, recogniseLabel(wording)?.names[0].key]).toEqual([wording, key]);
    }
  }
});

it("gives no wording to two labels", () => {
  const wordings = LABELS.flatMap(({ text, aliases }) => [text, ...aliases]).map((one) => one.toLowerCase());
  expect(new Set(wordings).size).toBe(wordings.length);
});

it.each([
  ["Obiettivo", true],
  ["Missione 011 - Competitività", true],
  ["2018", false],
  ["Totale", false],
  ["un testo qualsiasi", false],
])("tells whether %j is a label of the layout", (text, expected) => {
  expect(isKnownLabel(text)).toBe(expected);
});

it("recognises as headings the words that are no labels elsewhere", () => {
  for (const { key, aliasesAmongHeadings } of LABELS) {
    for (const wording of aliasesAmongHeadings ?? []) {
      expect([wording, recogniseHeading(wording)?.names[0].key]).toEqual([wording, key]);
      expect(isKnownLabel(wording)).toBe(false);
    }
  }
});

it.each([
  "Realizzazione",
  "Raggiungimento",
  "% realizzazione attività programmate",
  "Verso 2018",
  "Cause di forza maggiore",
])("does not take %j for a heading", (text) => {
  expect(recogniseHeading(text)).toBeNull();
});
