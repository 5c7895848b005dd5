// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { planDocument } from "../../support/plan-document";

const PROGRAMMES = ["002", "003", "004"];

/** Texts beside the charts of a plan with a programme for each amount, and an indicator of each of these types in the first. */
function sentences(amounts: readonly string[], types: readonly string[]): string[] {
  const document = planDocument({
    programmes: amounts.map((resources, n) => ({
      missionCode: "032",
      programmeCode: PROGRAMMES[n] ?? null,
      programmeTitle: "Servizi",
      objectives: [{ resources, indicators: n === 0 ? types.map((type) => ({ type })) : [] }],
    })),
  });
  const sheet = buildAllegato(document).find(({ name }) => name === "All. Riepilogo");
  return (sheet?.cells ?? [])
    .map(({ value }) => String(value))
    .filter((text) => text.endsWith("."))
    .map((text) => text.replaceAll("\u00a0", " "));
}

test.each([
  [["€ 30,00", "€ 70,00"], "Il programma con più risorse è 032-003 Servizi: 70,0 % del totale."],
  [["€ 50,00", "€ 50,00"], "Tutti i programmi hanno le stesse risorse: 50,0 % del totale ciascuno."],
  [
    ["€ 40,00", "€ 20,00", "€ 40,00"],
    "I programmi con più risorse sono 032-002 e 032-004: 40,0 % del totale ciascuno.",
  ],
])("of resources of %j it is said who has the most", (amounts, sentence) => {
  expect(sentences(amounts, ["efficacia"])).toEqual([sentence]);
});

test.each([
  [["efficacia", "qualità", "efficacia"], "La tipologia più frequente è «efficacia»: 2 indicatori su 3."],
  [
    ["efficacia", "qualità"],
    "Le tipologie più frequenti sono «efficacia» e «qualità»: un indicatore ciascuna, su 2.",
  ],
  [
    ["efficacia", "qualità", "efficacia", "qualità", "efficienza"],
    "Le tipologie più frequenti sono «efficacia» e «qualità»: 2 indicatori ciascuna, su 5.",
  ],
  [["efficacia", ""], "La tipologia più frequente è «efficacia»: un indicatore su 2."],
])("of types %j it is said which is the most frequent", (types, sentence) => {
  expect(sentences(["€ 1,00"], types)).toEqual([sentence]);
});
