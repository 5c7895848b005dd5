// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { handOut } from "../../../src/exchange/hand-out";
import { MergeDialog } from "../../../src/taskpane/exchange/merge-dialog";
import { PlaceContext } from "../../../src/taskpane/frame/use-place";
import type { Session } from "../../../src/taskpane/session/session";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { type ObjectiveInput, planDocument } from "../../support/plan-document";

beforeEach(preparePaneEnvironment);

const AT = "/programmes/0/objectives/0";
const plan = (objective: ObjectiveInput = {}) => planDocument({ programmes: [{ objectives: [objective] }] });
const handedOut = (objective: ObjectiveInput) => snapshotOf(handOut(plan(objective), AT).sheets);

async function opened(take: () => Promise<WorkbookSnapshot>) {
  const session = { fill: jest.fn(() => Promise.resolve()) };
  const onClose = jest.fn();
  render(
    <PlaceContext value={{ exchange: { give: () => Promise.resolve(), take } }}>
      <MergeDialog session={session as Partial<Session> as Session} document={plan()} onClose={onClose} />
    </PlaceContext>,
  );
  const user = userEvent.setup();
  await user.upload(screen.getByLabelText("File restituito (.xlsx)"), new File(["x"], "scheda.xlsx"));
  return { ...session, onClose, user };
}

it("shows every difference under its element, and writes those kept as one step", async () => {
  const changed = { centre: "Area nuova", description: "", stakeholders: "Imprese" };
  const { fill, onClose, user } = await opened(() => Promise.resolve(handedOut(changed)));
  expect((await screen.findByText("2 differenze")).getAttribute("role")).toBe("status");
  expect(screen.getByRole("heading", { name: "Obiettivo 012-004-001 – Obiettivo 1.1" })).toBeTruthy();
  expect(screen.getByText(/nel piano manca una riga per «Portatori di interesse» \(Imprese\)/)).toBeTruthy();
  expect(await axeViolations(screen.getByRole("dialog"))).toEqual([]);
  await user.click(screen.getByRole("checkbox", { name: "Descrizione" }));
  await user.click(screen.getByRole("button", { name: "Scrivi 1 campo" }));
  expect(fill).toHaveBeenCalledWith([{ at: `${AT}/centre`, text: "Area nuova" }]);
  expect(onClose).toHaveBeenCalled();
});

it("says when there is no difference", async () => {
  const { fill, user } = await opened(() => Promise.resolve(handedOut({})));
  expect(await screen.findByText("Nessuna differenza con il piano.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Scrivi" }));
  expect(fill).not.toHaveBeenCalled();
});

it.each<[string, () => Promise<WorkbookSnapshot>, RegExp]>([
  ["cannot be read", () => Promise.reject(new WorkbookError("not-a-workbook")), /\.xlsx|Excel/],
  ["holds no plan", () => Promise.resolve({ sheets: [], leftAside: [] }), /sceglierne un altro/],
])("says what to do about a file that %s", async (_, take, reason) => {
  await opened(take);
  expect((await screen.findByRole("alert")).textContent).toMatch(reason);
  expect(screen.getByRole("button", { name: "Scrivi" }).getAttribute("aria-disabled")).toBe("true");
});
