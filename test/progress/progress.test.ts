// SPDX-License-Identifier: EUPL-1.2
import { progressOf } from "../../src/progress/progress";
import { planDocument } from "../support/plan-document";

const only = { objectives: [{ indicators: [{}] }] };
const objective = "/programmes/0/objectives/0";
const indicator = `${objective}/indicators/0`;

describe("what is filled in", () => {
  it("is everything in a plan that lacks nothing", () => {
    const progress = progressOf(planDocument({ programmes: [only] }));
    expect(progress.overall).toEqual({ filled: 20, wanted: 20 });
    expect(progress.next).toBeNull();
    expect(progress.programmes).toMatchObject([
      {
        at: "/programmes/0",
        wanted: 20,
        objectives: [{ at: objective, wanted: 17, indicators: [{ wanted: 10 }] }],
      },
    ]);
  });

  it.each([
    ["a blank", { measures: "" }],
    ["a row that the workbook does not have", { measures: null }],
    ["a text that only holds the place", { measures: "da definire" }],
    ["blanks alone", { measures: " \n" }],
  ])("counts %s as missing", (_, given) => {
    const progress = progressOf(planDocument({ programmes: [{ objectives: [{ indicators: [given] }] }] }));
    expect(progress.overall).toEqual({ filled: 19, wanted: 20 });
    expect(progress.next).toEqual({
      at: `${indicator}/measures`,
      label: "Cosa misura",
      reason: { kind: "missing", article: "art. 3, c. 3, lett. b)" },
    });
  });

  it("counts a name that the product wrote as missing", () => {
    const document = planDocument({
      programmes: [{ objectives: [{ title: "Nuovo obiettivo 2", indicators: [{ name: "(copia)" }] }] }],
    });
    expect(progressOf(document)).toMatchObject({
      overall: { filled: 18, wanted: 20 },
      next: { at: `${objective}/title`, reason: { kind: "missing" } },
    });
    expect(progressOf(document, { from: `${objective}/title` }).next?.at).toBe(`${indicator}/name`);
  });

  it("asks for the stakeholders and the contribution only where the workbook has a row", () => {
    const document = planDocument({
      programmes: [{ objectives: [{ stakeholders: "", contribution: "Tutela" }] }],
    });
    expect(progressOf(document).overall).toEqual({ filled: 21, wanted: 22 });
    expect(progressOf(document).next?.at).toBe(`${objective}/stakeholders`);
  });

  it("asks for a first objective, unless the mission is one of funds, and for a first indicator", () => {
    const document = planDocument({
      programmes: [
        { objectives: [] },
        { missionCode: "033", missionTitle: "Fondi da ripartire", objectives: [] },
        { objectives: [{ indicators: [] }] },
      ],
      join: [],
    });
    expect(progressOf(document).next).toMatchObject({ at: "/programmes/0", label: "Obiettivo" });
    expect(progressOf(document).programmes).toMatchObject([
      { filled: 2, wanted: 3 },
      { filled: 2, wanted: 2 },
      {},
    ]);
    const last = progressOf(document, { from: "/programmes/0" }).next;
    expect(last).toMatchObject({ at: "/programmes/2/objectives/0", label: "Indicatore" });
  });
});

describe("the targets wanted", () => {
  const missing = (timeframe: string, targets: Record<string, string>, year: number | null = 2018) =>
    progressOf(
      planDocument({ year, programmes: [{ objectives: [{ timeframe, indicators: [{ targets }] }] }] }),
    );

  it.each([
    ["Triennale", { "2018": "1", "2019": "2", "2020": "3" }, 0],
    ["Triennale", { "2018": "1" }, 2],
    ["Annuale", { "2018": "1" }, 2],
    ["Annuale: il mandato scade nel 2018", { "2018": "1" }, 0],
    ["Biennale: il bando dura due anni", { "2018": "1" }, 1],
    ["Quinquennale", { "2018": "1", "2019": "2", "2020": "3" }, 0],
    ["Triennale", { "2017": "", "2018": "1", "2019": "2", "2020": "3" }, 0],
    ["Triennale", { "2018": "1", "2019": "2", "2020": "3", "2021": "" }, 1],
  ])("of an objective «%s» with %j: %d missing", (timeframe, targets, count) => {
    const { overall } = missing(timeframe, targets);
    expect(overall.wanted - overall.filled).toBe(count);
  });

  it("are those of the columns in a plan without a year", () => {
    expect(missing("Triennale", { "2018": "", "2017": "1" }, null).next?.label).toBe("Risultato atteso 2018");
  });
});

describe("the next thing", () => {
  const document = planDocument({
    programmes: [{ objectives: [{ centre: "", indicators: [{ unit: "" }] }, { title: "" }] }],
    join: [],
  });
  const titleAt = "/programmes/0/objectives/1/title";

  it.each([
    [null, `${objective}/centre`],
    [objective, `${objective}/centre`],
    [`${objective}/title`, `${objective}/centre`],
    [`${objective}/centre`, `${indicator}/unit`],
    [indicator, `${indicator}/unit`],
    [`${indicator}/unit`, titleAt],
    [titleAt, `${objective}/centre`],
  ])("after %s is %s", (from, at) => {
    expect(progressOf(document, { from }).next?.at).toBe(at);
  });

  it("is a field with an error only once nothing is missing", () => {
    const complete = planDocument({ programmes: [only] });
    const place = (at: string, of = complete) => {
      const { sheet = "", cell = "" } = of.places[at] ?? {};
      return { sheet, cell };
    };
    const errors = [place(`${indicator}/targets/2019`), place(`${objective}/title`)];
    expect(progressOf(complete, { errors }).next).toEqual({
      at: `${objective}/title`,
      label: "Titolo",
      reason: { kind: "error" },
    });
    const { next } = progressOf(complete, { errors, from: `${objective}/title` });
    expect(next).toMatchObject({ at: `${indicator}/targets/2019`, label: "Risultato atteso 2019" });
    expect(progressOf(document, { errors: [place(`${objective}/title`, document)] }).next?.at).toBe(
      `${objective}/centre`,
    );
  });

  it("is nothing where all open errors are in no field of it, and they are counted", () => {
    const complete = planDocument({ programmes: [only] });
    const { sheet = "", cell = "" } = complete.places["/chamber"] ?? {};
    const nowhere = { sheet: null, cell: null };
    const elsewhere = [{ sheet, cell }, nowhere, nowhere];
    expect(progressOf(complete, { errors: elsewhere })).toMatchObject({ next: null, elsewhere: 3 });
    const title = complete.places[`${objective}/title`];
    const errors = [...elsewhere, { sheet: title?.sheet ?? "", cell: title?.cell ?? "" }];
    expect(progressOf(complete, { errors })).toMatchObject({
      next: { at: `${objective}/title` },
      elsewhere: 3,
    });
  });
});
