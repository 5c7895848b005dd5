// SPDX-License-Identifier: EUPL-1.2
import { readTarget } from "../../../../src/plan/target/read-target";
import { hintOf } from "../../../../src/taskpane/form/content/hint";
import { proposalOf } from "../../../../src/taskpane/form/content/proposals";
import { targetInWords } from "../../../../src/taskpane/form/content/target-words";
import { planDocument } from "../../../support/plan-document";
import { about, INDICATOR, OBJECTIVE, PROGRAMME } from "./field-of";

const document = planDocument({
  overview: [],
  programmes: [
    {
      missionTitle: "Regolazione del mercato",
      objectives: [
        {
          code: "012-004-001",
          declaredIndicators: 3,
          indicators: [
            { polarity: "", name: "Tempo medio di risposta", unit: "giorni", targets: { "2018": "<= 5" } },
          ],
        },
        { code: null },
      ],
    },
  ],
});

describe("a target in words", () => {
  test.each([
    [">= 80%", "almeno 80\u00a0%"],
    ["non più di 5 giorni", "al massimo 5 giorni"],
    ["> 10 eventi", "più di 10 eventi"],
    ["< 2", "meno di 2"],
    ["190", "190"],
    ["voto medio >= 4", "punteggio almeno 4"],
    [">= 3,5 su scala da 1 a 5", "almeno 3,5 su scala da 1 a 5"],
    ["tra 80 e 90%", "tra 80 e 90\u00a0%"],
    ["+5% rispetto all’anno precedente", "+5\u00a0% rispetto all’anno precedente"],
    ["entro il 31/12/2018", "entro il 31/12/2018"],
    ["sì", "sì"],
    ["no", "no"],
    ["n.d.", "nessun valore"],
    ["report", "un atto o un prodotto da realizzare"],
    ["Proseguimento del progetto", "solo parole: nessun valore da misurare"],
    [">= 80% e entro il 30/06/2018", "almeno 80\u00a0% e entro il 30/06/2018"],
  ])("%s is read as «%s»", (text, words) => {
    expect(targetInWords(readTarget(text).target)).toBe(words);
  });
});

describe("what is said beneath a field", () => {
  test.each([
    [`${INDICATOR}/targets/2018`, "almeno 5", "Letto come: almeno 5 giorni"],
    [`${INDICATOR}/targets/2018`, "", expect.stringMatching(/^Per esempio: >= 80%/)],
    [`${INDICATOR}/lastValue`, "12,5", "Letto come: 12,5 giorni"],
    [`${INDICATOR}/lastValue`, "180 (2025)", "Letto come: 180 giorni, anno 2025"],
    [`${INDICATOR}/lastValue`, "31/12/2025", "Letto come: entro il 31/12/2025"],
    [`${INDICATOR}/targets/2018`, ">= 180 (2025)", "Letto come: almeno 180 giorni"],
    [
      `${OBJECTIVE}/resources`,
      "20000 di cui investimenti 5000",
      "Letto come: € 15.000,00 più € 5.000,00 di investimenti",
    ],
    [`${OBJECTIVE}/resources`, "da definire", "Per esempio: € 12.500,00."],
    [`${OBJECTIVE}/declaredIndicators`, "3", "Nel foglio c’è 1 indicatore."],
    [`${OBJECTIVE}/description`, "Due parole", "10 caratteri · in stampa 1 riga, circa 6 mm"],
    [`${OBJECTIVE}/description`, "", "0 caratteri"],
    [`${INDICATOR}/type`, "Impatto", expect.stringMatching(/collettività.*lettera c\)$/)],
    [`${INDICATOR}/type`, "simpatia", null],
    [`${INDICATOR}/polarity`, "", expect.stringMatching(/^Dall’indicatore: .*meglio se più basso\.$/)],
    [`${PROGRAMME}/missionTitle`, undefined, "Nell’elenco ufficiale: «Regolazione dei mercati»"],
    [`${PROGRAMME}/programmeTitle`, undefined, null],
    [`${INDICATOR}/name`, undefined, null],
  ])("%s, %j", (at, text, hint) => {
    expect(hintOf(about(document, at, text))).toEqual(hint);
  });

  test("a programme waits for its mission", () => {
    const unknown = planDocument({ programmes: [{ missionCode: "099", missionTitle: "Altra" }] });
    expect(hintOf(about(unknown, `${PROGRAMME}/programmeTitle`))).toMatch(/prima la missione/);
  });

  test("a formula is left to the sheet", () => {
    const at = `${OBJECTIVE}/resources`;
    const formula = planDocument({ contents: { [at]: { formula: "=A1" } } });
    expect(hintOf(about(formula, at))).toMatch(/formula/);
    expect(proposalOf(about(formula, at, "100"))).toBeNull();
  });
});

describe("the text that a field could have", () => {
  test.each([
    [`${OBJECTIVE}/code`, "", "012-004-002"],
    [`${OBJECTIVE}/code`, "12-4", "012-004-002"],
    [`${OBJECTIVE}/code`, "012-004-001", null],
    [`${OBJECTIVE}/declaredIndicators`, "3", "1"],
    [`${OBJECTIVE}/declaredIndicators`, "1", null],
    [`${OBJECTIVE}/resources`, "12500", "€ 12.500,00"],
    [`${OBJECTIVE}/resources`, "€ 12.500,00", null],
    [`${OBJECTIVE}/resources`, "12500 (fondo perequativo)", null],
    [`${OBJECTIVE}/resources`, "100 + 200 di investimenti", null],
    [`${INDICATOR}/type`, "efficace", "efficacia"],
    [`${INDICATOR}/unit`, "percent", "%"],
    [`${INDICATOR}/unit`, "numero", null],
    [`${INDICATOR}/polarity`, "", "più basso è meglio"],
    [`${INDICATOR}/polarity`, "crescente", null],
    [`${OBJECTIVE}/title`, "", null],
  ])("%s, %j: %j", (at, text, proposal) => {
    expect(proposalOf(about(document, at, text))).toBe(proposal);
  });
});
