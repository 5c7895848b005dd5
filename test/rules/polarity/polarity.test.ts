// SPDX-License-Identifier: EUPL-1.2
import type { Polarity } from "../../../src/rules/polarity/polarity";
import { polarityOf, polarityWithoutOperators } from "../../../src/rules/polarity/polarity";
import { statedPolarity } from "../../../src/rules/polarity/stated";
import type { IndicatorInput } from "../../support/plan-document";
import { withIndicators, withObjectives } from "../../support/rule-cases";
import { bareIndicator, POLARITIES } from "./polarity-labelled";

const AT = "/programmes/0/objectives/0/indicators/0";
const polarityFor = (indicator: IndicatorInput) => polarityOf(withIndicators(indicator), AT);
const plain = (name: string, target: string, fields: IndicatorInput = {}): IndicatorInput => ({
  ...bareIndicator([name, "numero"]),
  targets: { "2018": target },
  ...fields,
});

describe("a polarity that a row states", () => {
  test.each([
    ["più alto è meglio", "higher"],
    ["Crescente", "higher"],
    ["+", "higher"],
    ["PIU' BASSO", "lower"],
    ["negativa", "lower"],
    ["-", "lower"],
    ["Intervallo", "interval"],
    ["Sì / No", "yes-no"],
    ["dipende", null],
    ["", null],
  ] as [string, Polarity | null][])("«%s» is %s", (text, polarity) => {
    expect(statedPolarity(text)).toBe(polarity);
  });

  test("wins over words and operators", () => {
    expect(polarityFor(plain("Tempo medio", "<= 5 giorni", { polarity: "più alto" }))).toEqual({
      polarity: "higher",
      from: "stated",
      reason: "la polarità dichiarata è «più alto»",
    });
  });

  test("is proposed where the row is blank or cannot be read", () => {
    expect(polarityFor(plain("Tempo medio", "5", { polarity: "" }))).toMatchObject({
      polarity: "lower",
      from: "proposed",
    });
    expect(polarityFor(plain("Tempo medio", "5", { polarity: "dipende" })).from).toBe("proposed");
  });
});

describe("a polarity proposed from words", () => {
  const labelled = (Object.keys(POLARITIES) as Polarity[]).flatMap((polarity) =>
    POLARITIES[polarity].map((given) => ({ polarity, given })),
  );

  test("is right at least nine times in ten, and seldom missing", () => {
    const wrong: string[] = [];
    const missing: string[] = [];
    for (const { polarity, given } of labelled) {
      const proposed = polarityFor(bareIndicator(given)).polarity;
      if (proposed === polarity) continue;
      (proposed === "unknown" ? missing : wrong).push(`${given[0]}: ${proposed}`);
    }
    const certain = labelled.length - POLARITIES.unknown.length;
    expect(labelled.length).toBeGreaterThanOrEqual(60);
    expect(wrong).toEqual([]);
    expect(missing.length / certain).toBeLessThanOrEqual(0.1);
  });

  test("says why, and what the objective wants", () => {
    const document = withObjectives({
      description: "Si vuole ridurre il tempo medio di evasione delle pratiche. Nel tempo, altro.",
      indicators: [plain("Tempo medio di evasione", "> 5 giorni")],
    });
    expect(polarityOf(document, AT).reason).toBe(
      "«Tempo medio» nel nome: meglio se più basso; la descrizione dell’obiettivo dice «ridurre il tempo medio di evasione delle pratiche»",
    );
  });

  test("takes nothing from a wish about something else, or in another sentence", () => {
    const document = withObjectives({
      title: "Sportello",
      description: "Si vogliono ridurre le file. Il tempo medio di evasione si misura.",
      indicators: [plain("Tempo medio di evasione", "5 giorni")],
    });
    expect(polarityOf(document, AT).reason).toBe("«Tempo medio» nel nome: meglio se più basso");
  });
});

describe("a polarity proposed from targets", () => {
  test.each([
    ["operators, where words say nothing", plain("Quota", ">= 20%"), "higher"],
    ["operators the other way", plain("Quota", "<= 20%"), "lower"],
    [
      "operators that disagree",
      plain("Quota", "", { targets: { "2018": ">= 2", "2019": "<= 2" } }),
      "unknown",
    ],
    ["words against an operator", plain("Tempo medio di evasione", "> 5 giorni"), "lower"],
    ["an interval", plain("Indice", "tra 1 e 2"), "interval"],
    ["a document", plain("Studio", "report"), "yes-no"],
    ["a deadline", plain("Bilancio", "entro il 30/06/2018"), "lower"],
    ["what is counted", plain("Promozione", "3 seminari"), "higher"],
    ["nothing", plain("Promozione", ""), "unknown"],
  ] as [string, IndicatorInput, Polarity][])("%s", (_, indicator, polarity) => {
    expect(polarityFor(indicator).polarity).toBe(polarity);
  });

  test("operators can be left aside", () => {
    const document = withIndicators(plain("Quota", ">= 20%"));
    expect(polarityWithoutOperators(document, AT)).toMatchObject({ polarity: "unknown", subject: null });
    expect(polarityOf(document, "/programmes/9/objectives/0/indicators/0").polarity).toBe("unknown");
  });
});
