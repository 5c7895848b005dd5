// SPDX-License-Identifier: EUPL-1.2
import { objectiveText, programmeText } from "../../src/reading/coded-text";
import { countIn } from "../../src/reading/count-text";
import { isIsolatedDate } from "../../src/reading/cover-date";
import { overviewObjectives } from "../../src/reading/overview-objectives";
import { splitShared } from "../../src/reading/shared-value";
import { targetsByYear } from "../../src/reading/target-lines";
import type { LabelKey } from "../../src/template/layout-label";

it.each([
  ["011 - Competitività", "011", "Competitività"],
  ["011_Competitività", "011", "Competitività"],
  ["M32 Servizi", "32", "Servizi"],
  ["Missione 011 – Competitività", "011", "Competitività"],
  ["011-005 Promozione", "005", "Promozione"],
  ["005", "005", ""],
  ["Competitività", null, "Competitività"],
  ["2018 e oltre", null, "2018 e oltre"],
])("splits %j into the code and the title of a programme", (text, code, title) => {
  expect(programmeText(text)).toEqual({ code, title });
});

it.each([
  ["011-005-001 Credito", "011-005-001", "Credito"],
  ["011.005.001: Credito", "011.005.001", "Credito"],
  ["011-005-001", "011-005-001", ""],
  ["Credito (v. 011-005-001)", null, "Credito (v. 011-005-001)"],
  ["2 eventi", null, "2 eventi"],
])("splits %j into the code and the title of an objective", (text, code, title) => {
  expect(objectiveText(text)).toEqual({ code, title });
});

it.each<[string, string[]]>([
  ["011-005-001 Credito\n011-005-002 Turismo", ["011-005-001 Credito", "011-005-002 Turismo"]],
  ["011-005-001 Credito\ne garanzie\nSenza codice", ["011-005-001 Credito\ne garanzie", "null Senza codice"]],
  ["• 011-005-001 Credito\n- arte", ["011-005-001 Credito", "null arte"]],
  ["011-005-001 Credito; 011-005-002 Turismo", ["011-005-001 Credito;", "011-005-002 Turismo"]],
  ["011-005-001 Il credito. 011-005-002 Turismo", ["011-005-001 Il credito.", "011-005-002 Turismo"]],
  ["011-005-001 Credito (v. 011-005-002)", ["011-005-001 Credito (v. 011-005-002)"]],
  ["Nessun obiettivo", []],
  ["Nessun obiettivo: il programma accoglie solo fondi", []],
  ["(Senza obiettivi)", []],
  ["Non sono previsti obiettivi per il 2018", []],
  ["Nessuno", []],
  ["Nessuno escluso: servizi a domicilio", ["null Nessuno escluso: servizi a domicilio"]],
  ["Senza barriere", ["null Senza barriere"]],
  ["---", []],
  ["", []],
])("lists the objectives of %j", (text, expected) => {
  expect(overviewObjectives(text).map(({ code, title }) => `${code} ${title}`)).toEqual(expected);
});

it.each<[string, Record<number, string> | null]>([
  ["Anno 2015: >= 90%\nAnno 2016: >= 95%", { 2015: ">= 90%", 2016: ">= 95%" }],
  ["2015 >= 90%; 2016: 95%", { 2015: ">= 90%", 2016: "95%" }],
  ["Anno 2015: progetto; avvio\n(se finanziato)", { 2015: "progetto; avvio\n(se finanziato)" }],
  [">= 90%", null],
  ["2000", null],
  ["", null],
])("parts the targets of %j by year", (text, expected) => {
  const targets = targetsByYear(text);
  expect(targets && Object.fromEntries(targets.map((one) => [one.year, one.text]))).toEqual(expected);
});

const named = (...keys: LabelKey[]) => keys.map((key) => ({ key, level: "objective" as const, year: null }));

it.each<[LabelKey[], string, string[]]>([
  [["centre", "resources"], "Area Mercato € 350,00", ["Area Mercato", "€ 350,00"]],
  [["resources", "centre"], "Area Mercato 1.000,00 €", ["1.000,00 €", "Area Mercato"]],
  [
    ["centre", "resources"],
    "Area 2 € 1.000,00 + € 50,00 di investimenti",
    ["Area 2", "€ 1.000,00 + € 50,00 di investimenti"],
  ],
  [["centre", "resources"], "€ 350,00", ["", "€ 350,00"]],
  [["centre", "resources"], "Area Mercato\n350", ["Area Mercato", "350"]],
  [["centre", "resources"], "Area 2", ["Area 2", ""]],
  [["timeframe", "centre"], "Annuale Area 1", ["Annuale Area 1", ""]],
])("shares out a value among %j: %j", (keys, text, expected) => {
  expect(splitShared(named(...keys), text)).toEqual(expected);
});

it.each([
  ["dicembre 2017", true],
  ["Lucca, 12 dicembre 2017", true],
  ["Lucca, lì 12/12/2017", true],
  ["Data: 1° marzo 2018", true],
  ["in conformità al D.P.C.M. 18 settembre 2012", false],
  ["2017", false],
])("knows whether %j is a date by itself", (text, expected) => {
  expect(isIsolatedDate(text)).toBe(expected);
});

it.each([
  ["2", 2],
  ["(2)", 2],
  ["n. 2", 2],
  ["2 indicatori associati", 2],
  ["due", null],
  ["2018", null],
  ["2 e 3", null],
  ["", null],
])("reads the count in %j", (text, expected) => {
  expect(countIn(text)).toBe(expected);
});
