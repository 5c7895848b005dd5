// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../src/editing/form/element-form";
import { indicatorsOf, objectivesOf } from "../../src/plan/elements";
import type { PlanDocument } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { type Hands, mouseHands } from "./support/hands";
import { type KeyboardHands, keyboardHands } from "./support/keyboard-hands";
import { type CardTexts, CHAMBER, DATED, OBJECTIVES, PREMISE, YEAR } from "./support/new-plan-data";
import { newPlanJourney } from "./support/new-plan-journey";
import { inExcel, onWorkbench, type Surface } from "./support/new-plan-surfaces";
import { type Stage, stageOfFile } from "./support/stage";

jest.setTimeout(300_000);

const stage = stageOfFile();

interface Journey {
  open: (stage: Stage) => Promise<Surface>;
  handsOn: (surface: Surface) => Hands & Partial<Pick<KeyboardHands, "lost">>;
  /** A tenth more than it takes today: what a user does, and the keys they strike. */
  effort: { actions: number; keystrokes: number };
  /** After what the focus may start anew. */
  lost?: readonly string[];
}

const JOURNEYS: readonly (readonly [string, Journey])[] = [
  [
    "in Excel, with the mouse",
    { open: inExcel, handsOn: ({ pane }) => mouseHands(pane), effort: { actions: 106, keystrokes: 0 } },
  ],
  [
    "in Excel, with the keyboard alone",
    {
      open: inExcel,
      handsOn: ({ page, pane }) => keyboardHands(page, pane),
      effort: { actions: 106, keystrokes: 4040 },
      // The pane was loaded again there.
      lost: ["field Portatori di interesse"],
    },
  ],
  [
    "on the workbench, with the mouse",
    { open: onWorkbench, handsOn: ({ pane }) => mouseHands(pane), effort: { actions: 120, keystrokes: 0 } },
  ],
];

describe.each(JOURNEYS)("a plan made from nothing %s", (_where, { open, handsOn, effort, lost = [] }) => {
  let surface: Surface;
  let hands: ReturnType<typeof handsOn>;
  let journey: ReturnType<typeof newPlanJourney>;
  let read: WorkbookSnapshot[];
  beforeAll(async () => {
    surface = await open(stage);
    hands = handsOn(surface);
    journey = newPlanJourney(surface, hands);
  });
  afterAll(() => surface.page.close());

  it("is begun in five steps", () => journey.create());

  it("is filled in through the form alone, which loses nothing when the pane goes away", () =>
    journey.fillIn());

  it("has its premise written", () => journey.writePremise());

  it("becomes an allegato", () => journey.generate());

  it("had no barrier that axe knows at any stage, and fitted the pane", () => {
    expect(journey.barriers).toEqual({});
  });

  it("took no more than it takes", () => {
    expect(hands.actions).toBeLessThanOrEqual(effort.actions);
    expect(hands.keystrokes).toBeLessThanOrEqual(effort.keystrokes);
    expect(lost).toEqual(expect.arrayContaining([...(hands.lost ?? [])]));
  });

  it("is in the workbook as it was typed, without errors or warnings", async () => {
    read = await surface.read(hands);
    for (const snapshot of read) {
      const document = readPlan({ ...snapshot, sheets: snapshot.sheets.filter(isUsers) });
      expect(cardsOf(document)).toEqual(OBJECTIVES.map(asRead));
      expect(document.plan).toMatchObject({ chamber: CHAMBER, year: Number(YEAR), dated: DATED });
      expect(document.plan.premise).toEqual(PREMISE);
      expect(
        document.plan.overview.flatMap(({ objectives }) =>
          objectives.map(({ code, title }) => [code, title]),
        ),
      ).toEqual(OBJECTIVES.map(({ code, card }) => [code, card["Titolo"]]));
      expect(objectivesOf(document.plan).map(({ objective }) => objective.resourcesParsed?.current)).toEqual([
        "120000.00",
        "45000.00",
        "18500.00",
      ]);
      const { findings } = checkPlan(document);
      // Notes alone: what comes with the approval, totals and COFOG groups that not all write, two tipologie of letter e.
      expect(findings.map(({ rule }) => rule).sort()).toEqual([
        "COD-18",
        "DOC-10",
        "IND-11",
        "IND-11",
        "RIS-10",
      ]);
      expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    }
  });

  it("has all its cards on the sheets to print", () => {
    for (const { sheets } of read) {
      const printed = sheets.filter((sheet) => !isUsers(sheet));
      expect(printed.map(({ name }) => name)).toEqual([
        "All. Copertina",
        "All. Premessa",
        "All. Quadro",
        "All. 011-005",
        "All. 032-002",
        "All. Riepilogo",
      ]);
      const texts = printed.map(({ values }) => values.flat().map(String).join("\n"));
      for (const { code, card, indicators } of OBJECTIVES) {
        const sheet = texts[printed.findIndex(({ name }) => name === `All. ${code.slice(0, 7)}`)];
        for (const text of [card, ...indicators].flatMap((each) => Object.values(plain(each))))
          expect(sheet).toContain(text);
      }
    }
  });
});

const isUsers = ({ name }: { name: string }): boolean => !name.startsWith("All. ");

const plain = (card: CardTexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(card).map(([label, text]) => [label, typeof text === "string" ? text : text.chosen]),
  );

const asRead = ({ code, card, indicators }: (typeof OBJECTIVES)[number]) => ({
  objective: { Codice: code, ...plain(card), "Nr indicatori associati": String(indicators.length) },
  indicators: indicators.map(plain),
});

/** The cards of a plan as the form shows them, label by label. */
function cardsOf(document: PlanDocument) {
  const textsOf = (at: string): Record<string, string> =>
    Object.fromEntries((elementForm(document, at)?.fields ?? []).map(({ label, text }) => [label, text]));
  return objectivesOf(document.plan).map(({ at }) => ({
    objective: textsOf(at),
    indicators: indicatorsOf(document.plan)
      .filter((indicator) => indicator.at.startsWith(`${at}/`))
      .map((indicator) => textsOf(indicator.at)),
  }));
}
