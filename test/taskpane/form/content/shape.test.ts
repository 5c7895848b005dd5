// SPDX-License-Identifier: EUPL-1.2
import { offersOf } from "../../../../src/taskpane/form/content/offers";
import { proposalOf } from "../../../../src/taskpane/form/content/proposals";
import { isHeld, shapeOf } from "../../../../src/taskpane/form/content/shape";
import { planDocument } from "../../../support/plan-document";
import { about, INDICATOR, OBJECTIVE, PROGRAMME } from "./field-of";

const document = planDocument({
  programmes: [
    {
      objectives: [
        { code: "012-004-001", indicators: [{ polarity: "", baselineYear: "2017", id: "K1" }] },
        { code: "012-004-002", title: "Il secondo" },
      ],
    },
  ],
});

describe("the shape of a text", () => {
  test.each([
    [`${PROGRAMME}/missionCode`, "012"],
    [
      `${PROGRAMME}/missionTitle`,
      "Commercio internazionale ed internazionalizzazione del sistema produttivo",
    ],
    [
      `${PROGRAMME}/missionTitle`,
      "016 - Commercio internazionale ed internazionalizzazione del sistema produttivo",
    ],
    [`${OBJECTIVE}/code`, "012-004-001"],
    [`${OBJECTIVE}/code`, "012-004-009"],
    [`${OBJECTIVE}/timeframe`, "Triennale"],
    [`${OBJECTIVE}/resources`, "€ 12.500,00 + € 1.000,00 di investimenti"],
    [`${OBJECTIVE}/declaredIndicators`, " 12 "],
    [`${INDICATOR}/id`, "quel che si vuole"],
    [`${INDICATOR}/type`, "Efficacia"],
    [`${INDICATOR}/unit`, "numero di pratiche"],
    [`${INDICATOR}/unit`, "kWh"],
    [`${INDICATOR}/polarity`, "crescente"],
    [`${INDICATOR}/baselineYear`, "2018"],
    [`${INDICATOR}/targets/2018`, "almeno l’80%"],
    [`${INDICATOR}/targets/2018`, ""],
    [`${OBJECTIVE}/title`, "qualunque testo"],
  ])("%s may be %j", (at, text) => {
    expect(shapeOf(about(document, at, text))).toBeNull();
  });

  test.each([
    [`${PROGRAMME}/missionCode`, "dodici", "warning", /tre cifre/],
    [`${PROGRAMME}/missionTitle`, "Regolazione", "warning", /elenco ufficiale/],
    [`${PROGRAMME}/missionTitle`, "016 - Regolazione dei mercati", "warning", /elenco ufficiale/],
    [`${OBJECTIVE}/code`, "012-004-002", "error", /«Il secondo»/],
    [`${OBJECTIVE}/code`, "12.4.2", "warning", /missione-programma-numero/],
    [`${OBJECTIVE}/timeframe`, "presto", "warning", /durata/],
    [`${OBJECTIVE}/resources`, "da definire", "warning", /importo/],
    [`${OBJECTIVE}/declaredIndicators`, "tre", "error", /numero intero/],
    [`${INDICATOR}/type`, "efficace", "warning", /«efficacia»/],
    [`${INDICATOR}/type`, "simpatia", "warning", /resta come è scritta/],
    [`${INDICATOR}/unit`, "percent", "warning", /«%»/],
    [`${INDICATOR}/unit`, "boh", "warning", /resta come è scritta/],
    [`${INDICATOR}/polarity`, "boh", "warning", /quali valori/],
    [`${INDICATOR}/baselineYear`, "17", "warning", /quattro cifre/],
    [`${INDICATOR}/baselineYear`, "2019", "warning", /dopo il 2018/],
    [`${INDICATOR}/targets/2018`, ">= 12.5", "warning", /virgola/],
    [`${INDICATOR}/lastValue`, "31/02/2017", "warning", /data non esiste/],
    [`${OBJECTIVE}/centre`, "Descrizione", "error", /etichetta/],
  ])("%s as %j: %s", (at, text, severity, message) => {
    expect(shapeOf(about(document, at, text))).toEqual({
      severity,
      message: expect.stringMatching(message) as unknown,
    });
  });

  test("a code that another objective has is kept in the form, and a free one is proposed", () => {
    const taken = about(document, `${OBJECTIVE}/code`, " 012-004-002");
    expect(isHeld(taken)).toBe(false);
    expect(shapeOf(taken)).toEqual({
      severity: "error",
      message:
        "Il codice è già dell’obiettivo «Il secondo»: non è scritto nella cella finché non è un altro.",
    });
    const free = proposalOf(taken) ?? "";
    expect(free).toBe("012-004-003");
    expect(isHeld(about(document, `${OBJECTIVE}/code`, free))).toBe(true);
    expect(isHeld(about(document, `${OBJECTIVE}/code`, "012-004-001"))).toBe(true);
  });

  test("nothing that is offered is odd, or taken for a label", () => {
    const fields = [
      ...["missionTitle", "programmeTitle"].map((name) => `${PROGRAMME}/${name}`),
      ...["timeframe", "centre"].map((name) => `${OBJECTIVE}/${name}`),
      ...["type", "unit", "polarity"].map((name) => `${INDICATOR}/${name}`),
    ];
    for (const at of fields) {
      const offers = offersOf(about(document, at));
      expect(offers.length).toBeGreaterThan(0);
      for (const { text } of offers) {
        expect([text, shapeOf(about(document, at, text)), isHeld(about(document, at, text))]).toEqual([
          text,
          null,
          true,
        ]);
      }
    }
  });
});
