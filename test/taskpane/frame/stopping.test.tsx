// SPDX-License-Identifier: EUPL-1.2
import { act, screen, waitFor } from "@testing-library/react";
import { fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { smallPlan } from "../../support/small-plan";
import { writeAllegato } from "../../support/write-allegato";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

const STOPPED = "Interrotto: la cartella di lavoro è com’era.";
const stopButton = () => screen.queryByRole("button", { name: "Interrompi" });

/** The pane while the allegato is being written, and what lets Excel go on. */
async function writing() {
  const workbook = fakeWorkbook(smallPlan());
  const pane = await openedPane({}, workbook);
  expect(stopButton()).toBeNull();
  const release = workbook.hold("writeSheets");
  await writeAllegato(pane.user);
  await screen.findByRole("button", { name: "Interrompi" });
  await waitFor(() => {
    expect(workbook.calls).toContain("writeSheets");
  });
  return { ...pane, release };
}

const said = async (text: string | RegExp): Promise<HTMLElement> => {
  const outcome = await screen.findByText(text);
  expect(outcome.closest("[aria-live=polite]")).not.toBeNull();
  return outcome;
};

test("«Interrompi» is the next thing after the commands; the focus goes back where it was, and it is said", async () => {
  const { user, release, container } = await writing();
  const generate = button("Genera allegato");
  generate.focus();
  await user.tab();
  expect(document.activeElement).toBe(stopButton());
  expect(await axeViolations(container)).toEqual([]);
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Interruzione in corso…")).toBeTruthy();
  expect(stopButton()?.getAttribute("aria-disabled")).toBe("true");
  expect(document.activeElement).toBe(stopButton());
  release();
  await said(STOPPED);
  expect(stopButton()).toBeNull();
  expect(document.activeElement).toBe(generate);
  expect(screen.queryByText(/^L’allegato non è stato scritto/)).toBeNull();
});

test("Esc does the same, and what was stopped can be done again", async () => {
  const { user, release, workbook } = await writing();
  await user.keyboard("{Escape}");
  expect(await screen.findByText("Interruzione in corso…")).toBeTruthy();
  release();
  await said(STOPPED);
  await writeAllegato(user);
  await said(/^Allegato pronto/);
  expect(workbook.calls.filter((call) => call === "writeSheets")).toHaveLength(2);
});

test("Esc in a field is the field’s; what is too late to be stopped is done", async () => {
  const { user, release, workbook } = await writing();
  const field = document.createElement("input");
  document.body.append(field);
  field.focus();
  await user.keyboard("{Escape}");
  field.remove();
  expect(screen.queryByText("Interruzione in corso…")).toBeNull();
  // Excel has taken the last message.
  workbook.writeSheets = () => Promise.resolve([]);
  release();
  await said(/^Allegato pronto/);
  expect(stopButton()).toBeNull();
});

test("a check that is stopped leaves the findings of before, and says that they are", async () => {
  const workbook = fakeWorkbook(smallPlan());
  const { user } = await openedPane({}, workbook);
  workbook.snapshot.sheets.push(sheetOf("Appunti", [["nuovo"]]));
  const release = workbook.hold("read");
  await user.click(button("Verifica"));
  await user.click(await screen.findByRole("button", { name: "Interrompi" }));
  await act(async () => {
    release();
  });
  await said("Verifica interrotta: le segnalazioni sono quelle di prima.");
  expect(document.activeElement).toBe(button("Verifica"));
  await user.click(button("Verifica"));
  await said(/^Verifica completata/);
});
