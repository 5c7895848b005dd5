// SPDX-License-Identifier: EUPL-1.2
import { durationOf, givesReason } from "../../src/template/timeframes";

test.each([
  ["Annuale", 1],
  ["ANNUALE.", 1],
  ["Annuale (2018)", 1],
  ["12 mesi", 1],
  ["Anno 2018", 1],
  ["2018", 1],
  ["31/12/2018", 1],
  ["Biennio 2018/2019", 2],
  ["Triennale", 3],
  ["triennio 2018-2020", 3],
  ["2018 – 2020", 3],
  ["dal 2018 al 2020", 3],
  ["quinquennale", 5],
  ["Pluriennale", "several"],
  ["Annuale: il mandato del Consiglio scade nel 2019", 1],
  ["Biennale, in attesa dell'accorpamento previsto nel 2019", 2],
  ["Biennio 2018-2019 per la riorganizzazione", 2],
  ["Annuale (accorpamento)", 1],
  ["Alto", "unknown"],
  ["", "unknown"],
])("%j lasts %j", (text, duration) => {
  expect(durationOf(text)).toBe(duration);
});

test.each([
  "Annuale: il mandato del Consiglio scade nel 2018",
  "Biennale in attesa dell'accorpamento",
  "Annuale (accorpamento)",
  "2018 - fine mandato",
])("%j gives its reason", (text) => {
  expect(givesReason(text)).toBe(true);
});

test.each([
  "",
  "Triennale",
  "Annuale (2018)",
  "Annuale, esercizio finanziario 2018",
  "Annuale (gennaio - dicembre)",
  "2018 – 2020",
  "Biennio 2018 - 2019",
])("%j gives none", (text) => {
  expect(givesReason(text)).toBe(false);
});
