// SPDX-License-Identifier: EUPL-1.2
import { chamberName, namesThePlan, partTitle } from "../../src/template/sections";

it.each([
  ["PREMESSA", "premise"],
  ["1. Premessa", "premise"],
  ["Premessa e quadro normativo", "premise"],
  ["Premessa: il contesto", "premise"],
  ["Premessa la normativa, si procede", null],
  ["Premesso che", null],
  ["Contesto economico", "premise-section"],
  ["Quadro di raccordo missioni – programmi – obiettivi", "other"],
  ["Schede obiettivi", "other"],
  ["Schede obiettivi del personale non dirigente", null],
  ["Missioni e programmi sono individuati dal Ministero", null],
  ["Premessa la normativa vigente, si osserva quanto segue", null],
])("says which part %j begins", (text, part) => {
  expect(partTitle(text)).toBe(part);
});

it.each([
  ["Piano degli indicatori e dei risultati attesi di bilancio 2018", true],
  ["Allegato F - P.I.R.A. 2017", true],
  ["PIRA 2015 REV 1", true],
  ["Relazione al preventivo", false],
  ["Aspirapolvere", false],
])("knows whether %j names the document", (text, expected) => {
  expect(namesThePlan(text)).toBe(expected);
});

it.each([
  ["Camera di Commercio di Lucca", "Camera di Commercio di Lucca"],
  ["PIRA 2018 della Camera di commercio di Como", "Camera di commercio di Como"],
  ["CAMERA DI COMMERCIO CHIETI PESCARA PIANO DEGLI INDICATORI", "CAMERA DI COMMERCIO CHIETI PESCARA"],
  ["C.C.I.A.A. di Udine - P.I.R.A. 2016", "C.C.I.A.A. di Udine"],
  ["CCIAA MOLISE", "CCIAA MOLISE"],
  ["Comune di Lucca", null],
])("finds the chamber in %j", (text, name) => {
  expect(chamberName(text)).toBe(name);
});
