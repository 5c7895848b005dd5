// SPDX-License-Identifier: EUPL-1.2
import { documentTitle, sections } from "../../../src/allegato/sections/sections";
import { newPlanTexts } from "../../../src/texts/new-plan";
import { documentOf, indicator, objective, programme } from "../../support/plan-without-places";

const kinds = (...given: Parameters<typeof documentOf>): string[] =>
  sections(documentOf(...given)).map(({ kind, sheet }) => `${kind} ${sheet}`);

test("cover, premise, overview and programmes follow each other", () => {
  expect(
    kinds({ premise: ["Premessa"], programmes: [programme(), programme({ programmeCode: "006" })] }),
  ).toEqual([
    "cover All. Copertina",
    "premise All. Premessa",
    "overview All. Quadro",
    "programme All. 011-005",
    "programme All. 011-006",
    "summary All. Riepilogo",
  ]);
});

test("a plan without a narrative has no premise", () => {
  expect(kinds({})).toEqual(["cover All. Copertina", "overview All. Quadro"]);
});

test("titles of the outline with nothing under them are no part of the narrative", () => {
  const [scenario, constraints, measures] = newPlanTexts.premiseSections;
  const premise = ["Introduzione", scenario, constraints.toUpperCase(), "Testo", measures];
  const [, section] = sections(documentOf({ premise }));
  expect(section).toMatchObject({
    paragraphs: [
      { at: "/premise/0", text: "Introduzione", isHeading: false },
      { at: "/premise/2", text: constraints.toUpperCase(), isHeading: true },
      { at: "/premise/3", text: "Testo", isHeading: false },
    ],
  });
  expect(kinds({ premise: [...newPlanTexts.premiseSections] })).not.toContain("premise All. Premessa");
});

test("the cover says what the plan says, and the law's title when it has none", () => {
  const [cover] = sections(documentOf({ chamber: null, year: 2026, dated: "marzo 2026" }));
  expect(cover).toMatchObject({
    chamber: "",
    title: "Piano degli indicatori e dei risultati attesi di bilancio 2026",
    exercise: "Esercizio 2026",
    dated: "marzo 2026",
  });
  expect(documentTitle(documentOf({ title: "P.I.R.A. & altro", year: null }).plan)).toBe("P.I.R.A. & altro");
  expect(documentTitle(documentOf({ year: null }).plan)).not.toMatch(/null|\d/u);
});

test.each([
  [["2026"], ""],
  [["2026", "2027"], "Risultati attesi 2026–2027"],
  [["2026", "2027", "2028"], "Triennio 2026–2028"],
  [["2026", "2027", "2028", "2029", "2030"], "Risultati attesi 2026–2030"],
])("targets of %j give the cover «%s»", (years, span) => {
  const targets = Object.fromEntries(years.map((year) => [year, "1"]));
  const programmes = [programme({ objectives: [objective({ indicators: [indicator({ targets })] })] })];
  const [cover] = sections(documentOf({ year: 2026, programmes }));
  expect(cover).toMatchObject({ span });
});

test("a programme has the target years of all its indicators, in order", () => {
  const withTargets = (targets: Record<string, string>) =>
    objective({ indicators: [indicator({ targets })] });
  const [, , section] = sections(
    documentOf({
      programmes: [programme({ objectives: [withTargets({ "2027": "" }), withTargets({ "2026": "1" })] })],
    }),
  );
  expect(section).toMatchObject({ targetYears: ["2026", "2027"] });
});

test.each<[string | null, string]>([
  ["011", "011 – Competitività e sviluppo delle imprese"],
  [null, "Competitività e sviluppo delle imprese"],
])("a mission with the code %s is named %s", (missionCode, mission) => {
  const [, , section] = sections(documentOf({ programmes: [programme({ missionCode })] }));
  expect(section).toMatchObject({ mission });
});
