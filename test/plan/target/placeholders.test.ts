// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "../../../src/plan/target/placeholders";

it.each([
  "---",
  "-",
  " – ",
  "…",
  "...",
  "?",
  "xx",
  "XX%",
  "x,xx",
  "n.d.",
  "N.D.",
  "nd",
  "n/a",
  "da definire",
  "Da definire.",
  "da definire con il piano della performance",
  "da verificare a fine anno",
  "kpi non definito",
  "dato non disponibile",
])("takes %j for a placeholder", (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  "",
  "  ",
  "0",
  "80%",
  "report",
  "nuovo indicatore",
  "> 5 giorni",
  "si",
  "da verificare entro il 31/12/2018",
  "da definire: almeno 2 eventi",
  "da definirete",
  "nuovo",
  "xylella: 2 controlli",
  "%",
])("takes %j for what it says", (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
