// SPDX-License-Identifier: EUPL-1.2
import { GrowthError } from "../../src/editing/growth/growth-error";
import { growthErrorText } from "../../src/texts/growth";

test("a refusal says where it is and what to do", () => {
  const refusal = new GrowthError("last-indicator", "/programmes/0/objectives/0/indicators/0", {
    sheet: "011-005",
    cell: "B10",
  });
  expect(growthErrorText(refusal)).toBe(
    "È l’unico indicatore dell’obiettivo («011-005», cella B10): modificarlo, oppure togliere l’obiettivo intero.",
  );
});

test("a refusal that is about no cell names none", () => {
  expect(growthErrorText(new GrowthError("programme-there", "/programmes/0"))).toBe(
    "Il piano ha già questo programma: aggiungere a quello i nuovi obiettivi.",
  );
});
