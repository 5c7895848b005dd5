// SPDX-License-Identifier: EUPL-1.2
import type { Plan } from "../../../src/plan/plan";
import { mergeWith } from "../../../src/taskpane/core/plan-merge";
import { createSession } from "../../../src/taskpane/session/session";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { returnedWith } from "../../exchange/returned";
import { fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

async function opened(returned: WorkbookSnapshot) {
  const workbook = fakeWorkbook(smallPlan());
  const session = createSession(workbook);
  session.open();
  await session.check();
  const { latest: read } = session.getState();
  if (!read) throw new Error("No plan");
  const objective = () => session.getState().latest?.document.plan.programmes[0]?.objectives[0];
  const before = JSON.stringify(workbook.snapshot);
  return { workbook, session, read, offer: mergeWith(read, returned), objective, before };
}

const names = (objective: Plan["programmes"][number]["objectives"][number] | undefined) =>
  objective?.indicators.map(({ name }) => name);

it("takes texts, what is new and what goes as one step, and takes it all back as one", async () => {
  const { workbook, session, read, offer, objective, before } = await opened(
    returnedWith({
      texts: { centre: "Area nuova" },
      indicators: [{ name: "Fiere", unit: "ore" }, { name: "Bandi" }],
      without: "Corsi tenuti",
    }),
  );
  await session.merge(read, offer);
  expect(objective()).toMatchObject({ centre: "Area nuova", declaredIndicators: 3 });
  expect(names(objective())).toEqual(["Imprese assistite", "Fiere", "Bandi"]);
  expect(objective()?.indicators[1]?.unit).toBe("ore");
  expect(session.getState()).toMatchObject({ notice: { kind: "merged", differences: 4 }, undoable: true });
  await session.undo();
  expect(JSON.parse(JSON.stringify(workbook.snapshot))).toEqual(JSON.parse(before));
  expect(session.getState().undoable).toBe(false);
});

it("writes cells only where no row comes or goes", async () => {
  const { workbook, session, read, offer, objective, before } = await opened(
    returnedWith({ texts: { centre: "Area nuova", description: "" } }),
  );
  workbook.fail("restructure", new WorkbookError("protected"));
  await session.merge(read, offer);
  expect(objective()).toMatchObject({ centre: "Area nuova", description: "" });
  await session.undo();
  expect(JSON.parse(JSON.stringify(workbook.snapshot))).toEqual(JSON.parse(before));
});

it("writes nothing when a cell has changed since the plan was compared", async () => {
  const { workbook, session, read, offer, objective } = await opened(
    returnedWith({ texts: { centre: "Area nuova" }, indicators: [{ name: "Fiere" }] }),
  );
  await workbook.apply([{ sheet: "011-005", cell: "C6", expected: "Area promozione", value: "Altra area" }]);
  await session.merge(read, offer);
  expect(session.getState()).toMatchObject({
    notice: { kind: "failed", attempt: "merge", error: { code: "changed-meanwhile" } },
    undoable: false,
  });
  expect(objective()?.centre).toBe("Altra area");
  expect(names(objective())).toEqual(["Imprese assistite", "Corsi tenuti"]);
});

it("says why what was chosen cannot be, and writes nothing", async () => {
  const { workbook, session, read, offer, before } = await opened(returnedWith({ without: "Corsi tenuti" }));
  const all = [...offer.removed, { at: "/programmes/0/objectives/0/indicators/0", element: "Indicatore" }];
  await session.merge(read, { ...offer, removed: all });
  expect(session.getState().notice).toMatchObject({ kind: "refused", error: { code: "last-indicator" } });
  expect(JSON.stringify(workbook.snapshot)).toBe(before);
});
