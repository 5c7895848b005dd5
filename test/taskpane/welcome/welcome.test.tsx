// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor, within } from "@testing-library/react";
import { newPlan } from "../../../src/new-plan/new-plan";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { fakeWorkbook } from "../../support/fake-workbook";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { writePreviewed } from "../../support/write-allegato";
import { button, openedPane } from "../opened-pane";

beforeEach(() => {
  preparePaneEnvironment();
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

const card = () => screen.queryByRole("region", { name: "Come funziona" });

it("explains itself in three lines at the first start, and leads to what is to be done", async () => {
  const { user, container, unmount } = await openedPane();
  const first = card();
  if (!first) throw new Error("no card");
  expect(within(first).getAllByRole("listitem")).toHaveLength(3);
  expect(await axeViolations(container)).toEqual([]);
  await user.click(button("Comincia"));
  expect(card()).toBeNull();
  // The small plan has errors: they come first.
  expect(screen.getByRole("tab", { name: /Segnalazioni/ }).getAttribute("aria-selected")).toBe("true");

  unmount();
  await openedPane();
  expect(card()).toBeNull();
});

it("leads to the first thing to fill in on a plan that was just created", async () => {
  const { sheets } = newPlan({
    chamber: "Camera di commercio di Lucca",
    year: 2027,
    programmes: [{ missionCode: "011", programmeCode: "005" }],
  });
  const workbook = fakeWorkbook(snapshotOf(sheets).sheets);
  const { user } = await openedPane({}, workbook);
  await user.click(button("Comincia"));
  expect(screen.getByRole("tab", { name: "Scheda" }).getAttribute("aria-selected")).toBe("true");
  await waitFor(() => {
    expect(workbook.calls.at(-1)).toBe("reveal 011-005!C4");
  });
});

it("a browser that keeps nothing is no obstacle", async () => {
  const refuse = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  const { user } = await openedPane();
  await user.click(button("Comincia"));
  expect(card()).toBeNull();
});

describe("a button of the ribbon", () => {
  it("«Verifica» opens the pane at the findings", async () => {
    const { workbook } = await openedPane({ command: "check" });
    expect(screen.getByRole("tab", { name: /Segnalazioni/ }).getAttribute("aria-selected")).toBe("true");
    expect(card()).toBeNull();
    expect(workbook.calls.filter((call) => call === "read")).toHaveLength(1);
  });

  it("«Genera allegato» opens the pane at the preview, once", async () => {
    const { workbook, user } = await openedPane({ command: "generate" });
    await writePreviewed(user);
    await screen.findByText(/^Allegato pronto/);
    const written = () => workbook.calls.filter((call) => call.startsWith("writeSheets")).length;
    expect(written()).toBe(1);
    await user.click(await screen.findByRole("button", { name: "Verifica" }));
    await screen.findByText(/^Verifica completata/);
    expect(written()).toBe(1);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
