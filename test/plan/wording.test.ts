// SPDX-License-Identifier: EUPL-1.2
import { looseKey, normalisedText, sameWordsKey, withoutProjectCodes } from "../../src/plan/wording";

it("makes white space plain", () => {
  expect(normalisedText(" Arco\u00a0temporale \r\n di  realizzazione ")).toBe(
    "Arco temporale di realizzazione",
  );
});

it("sets case and final stop aside, not the words", () => {
  expect(sameWordsKey("TRASPARENZA.")).toBe(sameWordsKey("Trasparenza"));
  expect(sameWordsKey("delle amministrazioni")).not.toBe(sameWordsKey("delle amministrazioni pubbliche"));
});

it("takes accents, their apostrophes and e/ed as one", () => {
  expect(looseKey("Unita' di misura")).toBe(looseKey("UNITÀ DI MISURA"));
  expect(looseKey("internazionale ed interno")).toBe(looseKey("internazionale e interno"));
  expect(looseKey("l'ente")).toBe(looseKey("L’ENTE"));
});

it.each([
  ["VALORIZZAZIONE (PROGETTI 2E0101 - 2E0103)", "VALORIZZAZIONE"],
  ["GESTIONE (PARTE DEL PROGETTO 3F0101)", "GESTIONE"],
  ["GESTIONE (PARTE DEL", "GESTIONE"],
  ["SERVIZI (arbitrato e mediazione)", "SERVIZI (arbitrato e mediazione)"],
])("drops project codes from %j", (title, expected) => {
  expect(withoutProjectCodes(title)).toBe(expected);
});
