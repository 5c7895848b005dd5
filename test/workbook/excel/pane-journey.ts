// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf } from "../../../src/plan/elements";
import { textAt } from "../../../src/plan/pointer";
import type { PlanAction } from "../../../src/taskpane/core/plan-growth";
import { offersChoices } from "../../../src/taskpane/session/listing";
import { createSession, type Session } from "../../../src/taskpane/session/session";
import type { SessionState } from "../../../src/taskpane/session/state";
import type { Finding } from "../../../src/rules/finding";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { sheetOf } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const OBJECTIVE = "/programmes/0/objectives/0";
const CENTRE = `${OBJECTIVE}/centre`;
const NEW_INDICATOR = `${OBJECTIVE}/indicators/2`;
const NEW_NAME = `${NEW_INDICATOR}/name`;

/** The pane's session on the embedded Excel, through office.js as it is. */
export interface OpenedSession {
  host: ExcelHost;
  session: Session;
}

/** What a user does in a workbook, one deed after the other. */
export interface Journey {
  sheets: () => SheetSnapshot[];
  deeds: readonly Deed[];
}

/** Something the user does, to be done again when it did not succeed. */
export interface Deed {
  name: string;
  act: (opened: OpenedSession) => Promise<void> | void;
  /** Whether the pane shows that it was done. */
  isDone: (state: SessionState) => boolean;
  /** The text that must not be lost. */
  typed?: string;
  /** Nobody asked for it, so nothing is said when it fails. */
  isSilent?: boolean;
  /** Marks and lists in the cells follow it, in messages of their own. */
  isFollowed?: boolean;
}

/** Longer than every pause and every retry of the session together. */
const ALL_RETRIES_MS = 15_000;

export function openSession(sheets: readonly SheetSnapshot[]): OpenedSession {
  const host = createExcelHost().load({ sheets: [...sheets], leftAside: [] });
  installHost(host);
  return { host, session: createSession(createExcelWorkbook()) };
}

/** Does it, and waits until nothing of it is left to come. Time is the test's own. */
export async function perform({ act }: Deed, opened: OpenedSession): Promise<void> {
  const wait = { isOver: false };
  const deed = Promise.resolve(act(opened)).finally(() => {
    wait.isOver = true;
  });
  do await jest.advanceTimersByTimeAsync(50);
  while (!wait.isOver);
  await deed;
  await jest.advanceTimersByTimeAsync(ALL_RETRIES_MS);
}

const findings = ({ view }: SessionState): readonly Finding[] =>
  view.kind === "checked" ? view.plan.result.findings : [];

function theFinding({ session }: OpenedSession, rule: string): Finding {
  const found = findings(session.getState()).find((finding) => finding.rule === rule);
  if (!found) throw new RangeError(`No finding of ${rule}`);
  return found;
}

const hasFinding =
  (rule: string, expected: boolean) =>
  (state: SessionState): boolean =>
    findings(state).some((finding) => finding.rule === rule && finding.silenced === null) === expected;

const says =
  (at: string, text: string) =>
  ({ latest, form }: SessionState): boolean =>
    latest !== null && textAt(latest.document.plan, at) === text && Object.keys(form.drafts).length === 0;

const fill = (at: string, text: string): Deed => ({
  name: `«${text}» is typed`,
  isFollowed: true,
  act: async ({ session }) => {
    session.type(at, text);
    await session.leave(at);
  },
  isDone: says(at, text),
  typed: text,
});

/** Marks and drop-down lists in the cells. */
const switched = (on: boolean): Deed[] => [
  {
    name: `marks are switched ${on ? "on" : "off"}`,
    act: ({ session }) => session.setMarked(on),
    isDone: ({ marked }) => marked === on,
  },
  {
    name: `drop-downs are switched ${on ? "on" : "off"}`,
    act: ({ session }) => session.setListed(on),
    isDone: ({ latest }) => latest !== null && offersChoices(latest.snapshot) === on,
  },
];

const OPENED: Deed = {
  name: "the pane is opened",
  act: ({ session }) => (session.getState().view.kind === "loading" ? void session.open() : session.check()),
  isDone: ({ view }) => view.kind === "checked",
};

const GROWN: Deed = {
  name: "an indicator is added",
  isFollowed: true,
  act: ({ session }) => session.grow({ kind: "add", element: `${OBJECTIVE}/indicators` }),
  isDone: ({ form, latest }) =>
    form.element === NEW_INDICATOR && latest !== null && NEW_NAME in latest.document.places,
};

/** What a user does from opening the pane to the allegato, each deed once. */
const TO_THE_ALLEGATO: readonly Deed[] = [
  OPENED,
  {
    name: "a cell is selected",
    act: ({ host }) => {
      host.user.select("011-005", "B1");
      host.user.select("011-005", "C6");
    },
    isDone: ({ form }) => form.field === CENTRE,
    isSilent: true,
  },
  fill(CENTRE, "Area servizi"),
  GROWN,
  fill(NEW_NAME, "Imprese formate"),
  {
    name: "a finding is corrected",
    act: async (opened) => {
      const [correction] = theFinding(opened, "IND-10").corrections;
      if (correction) await opened.session.correct(correction);
    },
    isDone: hasFinding("IND-10", false),
  },
  {
    name: "a finding is silenced",
    act: (opened) => opened.session.silence([theFinding(opened, "COD-07")], "Verificato con gli uffici"),
    isDone: hasFinding("COD-07", false),
  },
  {
    name: "the correction is taken back",
    act: ({ session }) => session.undo(),
    isDone: hasFinding("IND-10", true),
  },
  {
    name: "the allegato is generated",
    act: ({ session }) => session.generate(),
    isDone: ({ notice }) => notice?.kind === "generated",
  },
];

/** Marks and lists in the cells, kept in step with what is done. */
const WITH_MARKS_AND_LISTS: readonly Deed[] = [
  OPENED,
  ...switched(true),
  fill(`${OBJECTIVE}/indicators/0/type`, "efficacia"),
  GROWN,
  ...switched(false),
];

const namesOf = ({ latest }: SessionState): string[] =>
  latest ? indicatorsOf(latest.document.plan).map(({ indicator }) => indicator.name) : [];

const hasIndicators =
  (...names: readonly string[]) =>
  (state: SessionState): boolean =>
    namesOf(state).join("\n") === names.join("\n");

const grow = (name: string, action: PlanAction, isDone: Deed["isDone"]): Deed => ({
  name,
  act: ({ session }) => session.grow(action, true),
  isDone,
});

/** Rows come, move and go, and are put back. */
const WITH_ROWS: readonly Deed[] = [
  OPENED,
  grow(
    "an indicator is moved up",
    { kind: "move", element: `${OBJECTIVE}/indicators/1`, to: `${OBJECTIVE}/indicators/0` },
    hasIndicators("Corsi tenuti", "Imprese assistite"),
  ),
  grow(
    "an indicator is removed",
    { kind: "remove", element: `${OBJECTIVE}/indicators/1` },
    hasIndicators("Corsi tenuti"),
  ),
  {
    name: "the removal is taken back",
    act: ({ session }) => session.undo(),
    isDone: hasIndicators("Corsi tenuti", "Imprese assistite"),
  },
];

/** A plan where there is none. */
const FROM_NOTHING: readonly Deed[] = [
  {
    name: "the pane is opened",
    act: ({ session }) =>
      session.getState().view.kind === "loading" ? void session.open() : session.check(),
    isDone: ({ view }) => view.kind === "no-plan" || view.kind === "checked",
  },
  {
    name: "a plan is begun",
    act: ({ session }) =>
      session.createPlan({
        chamber: "Camera di commercio di Lucca",
        year: 2027,
        programmes: [{ missionCode: "011", programmeCode: "005" }],
      }),
    isDone: ({ view, form }) => view.kind === "checked" && form.element === OBJECTIVE,
  },
  fill(`${OBJECTIVE}/title`, "Assistere le imprese del territorio"),
];

export const JOURNEYS: readonly (readonly [string, Journey])[] = [
  ["from the form to the allegato", { sheets: smallPlan, deeds: TO_THE_ALLEGATO }],
  ["with marks and lists in the cells", { sheets: smallPlan, deeds: WITH_MARKS_AND_LISTS }],
  ["with rows that come and go", { sheets: smallPlan, deeds: WITH_ROWS }],
  ["from an empty workbook", { sheets: () => [sheetOf("Foglio1", [])], deeds: FROM_NOTHING }],
];
