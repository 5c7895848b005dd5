// SPDX-License-Identifier: EUPL-1.2
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import type { CellValue } from "../../src/workbook/snapshot";
import { axeViolations } from "./support/accessibility";
import { type Hands, mouseHands } from "./support/hands";
import { keyboardHands } from "./support/keyboard-hands";
import { EDITS, EXCUSED, PAST_YEARS, REASONS, TIMEFRAME } from "./support/lucca-edits";
import {
  correctInBulk,
  fillIn,
  giveReasons,
  type Journey,
  type Named,
  takeYearsAway,
} from "./support/lucca-to-zero";
import { changes, luccaInExcel, luccaOnWorkbench, type LuccaWork, workbookOf } from "./support/lucca-work";
import { stageOfFile } from "./support/stage";

// The keyboard walks to every control, and every letter is struck.
jest.setTimeout(900_000);

const stage = stageOfFile();

/** Hands, and after what they found the focus on nothing. */
type Working = Hands & { readonly lost?: readonly string[] };

const withMouse = ({ pane }: LuccaWork): Working => mouseHands(pane);
const withKeyboard = ({ page, pane }: LuccaWork): Working => keyboardHands(page, pane);

describe.each([
  ["in Excel, with the mouse", luccaInExcel, withMouse],
  ["on the workbench, with the keyboard", luccaOnWorkbench, withKeyboard],
])("Lucca's plan comes to no open error %s", (_where, open, handsOf) => {
  let work: LuccaWork;
  let journey: Journey & { hands: Working };
  let before: Map<string, CellValue>;
  let named: Named;
  beforeAll(async () => {
    work = await open(stage);
    before = await work.cells();
    const seen = new Set<string>();
    const look = async (state: string): Promise<void> => {
      if (!seen.has(state)) expect([state, ...(await axeViolations(work.pane))]).toEqual([state]);
      seen.add(state);
    };
    journey = { pane: work.pane, hands: handsOf(work), look };
    await work.pane.getByText("142 errori", { exact: true }).first().waitFor();
  });
  afterAll(() => work.page.close());

  /** What a part of the journey took of the user. */
  async function actionsFor(part: () => Promise<void>): Promise<number> {
    const { actions } = journey.hands;
    await part();
    return journey.hands.actions - actions;
  }

  it("by corrections made together, half of the errors in some thirty presses", async () => {
    const actions = await actionsFor(async () => {
      named = await correctInBulk(journey);
    });
    await work.pane.getByText("71 errori", { exact: true }).first().waitFor();
    expect(actions).toBeLessThanOrEqual(32);
  });

  it("by reasons for the few that may stay, four times in all", async () => {
    expect(await actionsFor(() => giveReasons(journey))).toBeLessThanOrEqual(16);
    await work.pane.getByText("66 errori", { exact: true }).first().waitFor();
  });

  it("by the years that the plan does not go to", async () => {
    expect(await actionsFor(() => takeYearsAway(journey, [2020, 2019]))).toBeLessThanOrEqual(6);
  });

  it("by fields filled in, wherever the next thing to do is", async () => {
    let filled = 0;
    const actions = await actionsFor(async () => {
      filled = await fillIn(journey);
    });
    expect(filled).toBeLessThanOrEqual(50);
    // To the field, perhaps up to its objective, and the text.
    expect(actions).toBeLessThanOrEqual(2.5 * filled);
  });

  it("and says so; what it then holds has no error but those with a reason", async () => {
    await work.pane.getByText(/^\d+ errori?$/).waitFor({ state: "detached" });
    await journey.hands.press("tab", /^Segnalazioni/);
    await work.pane.getByText("Nessun errore da correggere prima del Consiglio.").waitFor();
    await journey.look("no error");
    const after = await work.cells();
    const { findings } = checkPlan(readPlan(workbookOf(new Map([...after].filter(isPlan)))));
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`).sort()).toEqual(EXCUSED);
    const listed = [...after].flatMap(([place, value]) => (isPlan([place]) ? [] : [value]));
    for (const [, , reason] of REASONS) expect(listed).toContain(reason);
  });

  it("with no cell changed but those that the pane named or the user filled in", async () => {
    const after = await work.cells();
    const typed = new Set<CellValue>([TIMEFRAME, ...EDITS.map(({ text }) => text)]);
    const changed = Object.entries(changes(before, after)).filter(isPlan);
    expect(changed.filter(([place, [, now]]) => !named.has(place) && !typed.has(now))).toEqual([]);
    // What was expected of 2018 stands where that of 2017 stood, unless it was corrected or written anew.
    const moved = [...before].filter(([place]) => /^\d{3}-\d{3}!G/.test(place)).filter(isPlan);
    const lost = moved.filter(([place, value]) => {
      const to = place.replace("!G", "!F");
      const now = after.get(to) ?? "";
      return now !== value && !typed.has(now) && named.get(to)?.every((rule) => rule === PAST_YEARS);
    });
    expect(lost).toEqual([]);
    expect([...after.keys()].filter((place) => /^\d{3}-\d{3}![GH]/.test(place))).toEqual([]);
  });

  it("and its allegato is written", async () => {
    await journey.hands.press("button", "Genera allegato");
    await journey.hands.press("button", "Scrivi nella cartella di lavoro");
    await work.pane.getByText(/^Allegato pronto/).waitFor();
    await journey.look("allegato");
    expect(journey.hands.lost ?? []).toEqual([]);
    expect(await work.sheets()).toEqual(
      expect.arrayContaining(["Verifica", "All. Copertina", "All. 032-003"]),
    );
  });
});

const isPlan = ([place]: readonly [place: string, ...unknown[]]): boolean => !/^Verifica!/.test(place);
