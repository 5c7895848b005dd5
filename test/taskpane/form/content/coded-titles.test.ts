// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../../src/editing/form/element-form";
import { fieldEdits } from "../../../../src/editing/form/field-edits";
import type { PlanDocument } from "../../../../src/plan/plan-document";
import { textAt } from "../../../../src/plan/pointer";
import { readPlan } from "../../../../src/reading/read-plan";
import {
  choiceChanges,
  officialTitle,
  officialTitles,
  shownFields,
  typedChanges,
  wholeText,
} from "../../../../src/taskpane/form/content/coded-titles";
import { planDocument } from "../../../support/plan-document";
import { smallPlan } from "../../../support/small-plan";
import { fieldOf, PROGRAMME } from "./field-of";

/** The small plan with another text in the cell of its mission. */
function withMission(text: string): PlanDocument {
  const sheets = smallPlan();
  const row = sheets[1]?.values[0];
  if (row) row[1] = text;
  return readPlan({ sheets, leftAside: [] });
}

const missionOf = (document: PlanDocument) => {
  const shown = shownFields(elementForm(document, PROGRAMME)?.fields ?? []);
  const mission = shown.find(({ field }) => field.name === "missionTitle");
  if (!mission) throw new Error("No mission");
  return { shown, mission };
};

/** What the mission's cell holds once these changes are written. */
const written = (document: PlanDocument, changes: ReturnType<typeof choiceChanges>) =>
  fieldEdits(
    document,
    changes.map(({ at, text }) => ({ at, before: textAt(document.plan, at), after: text })),
  )?.map(({ value }) => value);

const MARKETS = { code: "012", title: "Regolazione dei mercati" };

describe("a code and a title in one cell", () => {
  test("are one control, which says the whole cell", () => {
    const { shown, mission } = missionOf(withMission("011 – Competitività e sviluppo delle imprese"));
    expect(shown.map(({ field }) => field.name)).toEqual(["missionTitle", "programmeTitle"]);
    expect(wholeText(mission, { code: undefined, title: undefined })).toBe(
      "011 – Competitività e sviluppo delle imprese",
    );
    expect(wholeText(mission, { code: "012", title: "Mercati" })).toBe("012 – Mercati");
  });

  test.each([
    ["011 – Competitività", "012 – Regolazione dei mercati"],
    ["Competitività", "012 - Regolazione dei mercati"],
    ["011", "012 - Regolazione dei mercati"],
    ["", "012 - Regolazione dei mercati"],
    ["M011_Competitività", "M012_Regolazione dei mercati"],
    ["Missione M11 - Competitività", "Missione M012 - Regolazione dei mercati"],
  ])("%j: a choice keeps the cell's manner", (text, expected) => {
    const document = withMission(text);
    expect(written(document, choiceChanges(missionOf(document).mission, MARKETS))).toEqual([expected]);
  });

  test("are left to the sheet when the code cannot be told from what stands beside it", () => {
    expect(missionOf(withMission("M011_Competitività A011")).mission.field.fixed).toBe("entangled");
  });

  test.each([
    ["011 – Competitività", "012 – Altro", "012 – Altro"],
    ["011 – Competitività", "Altro", "011 – Altro"],
    ["M011_Competitività", "M012_Altro", "M012_Altro"],
    ["Competitività", "Altro", "Altro"],
    ["011", "Altro", "Altro"],
    ["", "Altro", "Altro"],
  ])("%j: typed %j", (text, typed, expected) => {
    const document = withMission(text);
    expect(written(document, typedChanges(missionOf(document).mission, typed))).toEqual([expected]);
  });
});

test("a code in a cell of its own has its own control, and follows the choice", () => {
  const document = planDocument({
    contents: { [`${PROGRAMME}/missionCode`]: { cell: "A1", value: "011" } },
    overview: [],
  });
  const { shown, mission } = missionOf(document);
  expect(shown.map(({ field }) => field.name)).toContain("missionCode");
  expect(choiceChanges(mission, MARKETS).map(({ text }) => text)).toEqual(["012", MARKETS.title]);
});

describe("the official list", () => {
  const codes = (year: number | null, name: string, input = {}) => {
    const document = planDocument({ year, programmes: [{ missionCode: "032", ...input }] });
    return officialTitles(document, fieldOf(document, `${PROGRAMME}/${name}`)).map(({ code }) => code);
  };

  test("is that of the exercise year", () => {
    expect(codes(2015, "missionTitle")).toEqual(["011", "012", "016", "032", "033"]);
    expect(codes(2018, "missionTitle")).toEqual(["011", "012", "016", "032", "033", "090", "091"]);
    expect(codes(2015, "programmeTitle")).toEqual(["002", "004"]);
    expect(codes(2018, "programmeTitle")).toEqual(["002", "003"]);
    expect(codes(null, "programmeTitle")).toEqual(["002", "003"]);
  });

  test("offers the programmes of the mission, by its wording when it has no code", () => {
    expect(codes(2018, "programmeTitle", { missionCode: null, missionTitle: "Fondi da ripartire" })).toEqual([
      "001",
      "002",
    ]);
    expect(codes(2018, "programmeTitle", { missionCode: "099", missionTitle: "Altra" })).toEqual([]);
  });

  test("tells the wording of a programme", () => {
    const document = planDocument({ programmes: [{ programmeTitle: "Altre parole" }] });
    expect(officialTitle(document, fieldOf(document, `${PROGRAMME}/programmeTitle`))?.title).toMatch(
      /^Vigilanza/,
    );
  });
});
