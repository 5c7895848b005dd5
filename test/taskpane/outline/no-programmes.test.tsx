// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor } from "@testing-library/react";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { fakeWorkbook } from "../../support/fake-workbook";
import { overviewOnly } from "../../support/overview-only";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

const ADD = "Aggiungi le schede dei 3 obiettivi";

it("a workbook with an overview alone gets the sheets of its objectives, and the first of them opens", async () => {
  const workbook = fakeWorkbook(overviewOnly().sheets);
  const { addSheets } = workbook;
  workbook.addSheets = async (plans, named) => {
    await addSheets(plans, named);
    workbook.snapshot = {
      ...workbook.snapshot,
      sheets: [...workbook.snapshot.sheets, ...snapshotOf(plans).sheets],
    };
  };
  const { user, container } = await openedPane({}, workbook);
  expect(button(ADD)).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Scheda" }));
  await screen.findByText(/^C’è solo il quadro: mancano le schede dei suoi obiettivi\./);
  expect(screen.queryByText(/Completo|Nessun campo manca|scegliere qui/)).toBeNull();
  expect(await axeViolations(container)).toEqual([]);
  await user.click(button(ADD));
  await screen.findByRole("heading", { level: 2, name: /^Obiettivo 011-005-001/ });
  expect(workbook.calls).toContain("addSheets 011-005, 012-004");
  await waitFor(() => {
    expect(screen.queryByText(/^C’è solo il quadro/)).toBeNull();
  });
});

it("an overview without an exercise says what to do first", async () => {
  await openedPane({}, fakeWorkbook(overviewOnly("Quadro di raccordo").sheets));
  expect(screen.getByText(/Scrivere l’esercizio nel titolo/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /^Aggiungi le schede/ })).toBeNull();
});
