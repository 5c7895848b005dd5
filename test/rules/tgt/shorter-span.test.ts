// SPDX-License-Identifier: EUPL-1.2
import { declaredYears } from "../../../src/rules/tgt/shorter-span";

it.each([
  ["Annuale: il mandato del Consiglio scade nel 2018", 1],
  ["annuale (accorpamento dal 2019)", 1],
  ["Un anno - fine del mandato", 1],
  ["6 mesi, per la chiusura della sede", 1],
  ["Biennale in attesa dell'accorpamento", 2],
  ["Biennio 2018-2019: riorganizzazione", 2],
])("«%s» gives its reason for %i years", (timeframe, years) => {
  expect(declaredYears(timeframe)).toBe(years);
});

it.each([
  null,
  "",
  "Annuale",
  "Anno 2018",
  "annuale 2018",
  "Annuale (gennaio - dicembre)",
  "Annuale, esercizio finanziario 2018",
  "Biennale",
  "Biennio 2018-2019",
  "Triennale: riorganizzazione dell'ente",
  "Triennio 2018-2020",
])("%j asks for the three years", (timeframe) => {
  expect(declaredYears(timeframe)).toBe(3);
});
