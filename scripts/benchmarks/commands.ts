// SPDX-License-Identifier: EUPL-1.2
// Messages and milliseconds of the pane's commands on the embedded Excel, alone and with the reading that follows them:
// npx tsx scripts/benchmarks/commands.ts [objectives …]
import { createSession, type Session } from "../../src/taskpane/session/session";
import { createExcelWorkbook } from "../../src/workbook/excel";
import { createExcelHost, type ExcelHost } from "../../test/excel-host/excel-host";
import { bootOffice } from "./boot-office";
import { syntheticWorkbook } from "./synthetic-workbook";

const SIZES = [20, 100, 1000];

/** What the user asks for, one after the other. */
const COMMANDS: readonly (readonly [string, (session: Session) => Promise<unknown>])[] = [
  ["check", (session) => session.check()],
  ["mark the cells", (session) => session.setMarked(true)],
  ["take the marks away", (session) => session.setMarked(false)],
  ["offer lists", (session) => session.setListed(true)],
  ["take the lists away", (session) => session.setListed(false)],
  ["add an objective", (session) => session.grow({ kind: "add", element: "/programmes/0/objectives" })],
  [
    "duplicate an objective",
    (session) => session.grow({ kind: "duplicate", element: "/programmes/0/objectives/0" }),
  ],
  [
    "move an objective",
    (session) =>
      session.grow({
        kind: "move",
        element: "/programmes/0/objectives/0",
        to: "/programmes/0/objectives/5",
      }),
  ],
  [
    "remove an objective",
    (session) => session.grow({ kind: "remove", element: "/programmes/0/objectives/0" }, true),
  ],
  [
    "duplicate a programme",
    (session) =>
      session.grow({
        kind: "duplicate",
        element: "/programmes/0",
        programme: { missionCode: "033", programmeCode: "001" },
      }),
  ],
  ["add a year", (session) => session.grow({ kind: "add-year", year: 2029 })],
  [
    "correct all",
    async (session) => {
      const started = performance.now();
      const change = await session.propose(
        () => true,
        () => true,
      );
      console.log(
        `  (proposed in ${(performance.now() - started).toFixed(0)} ms: ${change?.edits.length} cells)`,
      );
      if (change) await session.correct(change);
    },
  ],
  ["take back", (session) => session.undo()],
  ["list the findings", (session) => session.listInWorkbook()],
  ["silence all", (session) => silenceAll(session)],
  ["generate", (session) => session.generate()],
];

async function silenceAll(session: Session): Promise<void> {
  const { view } = session.getState();
  if (view.kind === "checked") await session.silence(view.plan.result.findings, "Concordato con l’ufficio.");
}

async function main(): Promise<void> {
  const installHost = await bootOffice();
  const sizes = process.argv.slice(2).map(Number);
  console.log(
    "command                  objectives  messages  ms  (with what follows:) messages  ms  largest kB",
  );
  for (const objectives of sizes.length > 0 ? sizes : SIZES) {
    const host = createExcelHost({ requirementSet: "1.20" }).load(syntheticWorkbook(objectives));
    installHost(host);
    const session = createSession(createExcelWorkbook());
    const close = session.open();
    await atRest(session);
    for (const [what, act] of COMMANDS) await report(what, objectives, host, session, act);
    close();
  }
}

/** Waits until nothing is under way and what is shown was checked. */
async function atRest(session: Session): Promise<void> {
  for (let quiet = 0; quiet < 5;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const { task, view, latest } = session.getState();
    const isChecked = view.kind === "checked" && view.plan.document === latest?.document;
    quiet = task === null && isChecked ? quiet + 1 : 0;
  }
}

async function report(
  what: string,
  objectives: number,
  host: ExcelHost,
  session: Session,
  act: (session: Session) => Promise<unknown>,
): Promise<void> {
  host.batches.length = 0;
  const start = performance.now();
  /** Of the command alone, without the reading and the lists that follow it. */
  const own = { milliseconds: 0, messages: 0 };
  const unsubscribe = session.subscribe(() => {
    const { task } = session.getState();
    if (task !== null || own.milliseconds > 0) return;
    Object.assign(own, { milliseconds: performance.now() - start, messages: host.syncs.length });
  });
  await act(session);
  await atRest(session);
  const total = performance.now() - start - 500;
  unsubscribe();
  const sent = host.syncs;
  const largest = Math.max(0, ...sent.map(({ bytes }) => bytes)) / 1000;
  const { notice } = session.getState();
  const outcome =
    notice?.kind === "failed" || notice?.kind === "refused" ? String(notice.error) : notice?.kind;
  const columns = [own.messages, own.milliseconds, sent.length, total, largest].map((figure) =>
    figure.toFixed(0).padStart(9),
  );
  console.log(what.padEnd(24), String(objectives).padStart(9), ...columns, " ", outcome);
}

await main();
process.exit();
