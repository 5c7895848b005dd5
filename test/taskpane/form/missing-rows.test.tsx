// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor, within } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { openedForm } from "./opened-form";

beforeEach(preparePaneEnvironment);

const group = () => screen.getByRole("group", { name: "Righe del formato comune che la scheda non ha" });
const offered = (): (string | null)[] =>
  within(group())
    .getAllByRole("button")
    .map(({ textContent }) => textContent);
const button = (label: string) => screen.getByRole("button", { name: `Aggiungi la riga «${label}»` });

test.each([
  ["C5", ["Investimenti", "Contributo alle finalità del programma", "Portatori di interesse"]],
  ["B9", ["Polarità", "Anno di rilevazione"]],
])("of the element at %s, the rows that its block lacks are offered", async (cell, labels) => {
  await openedForm(cell);
  expect(offered()).toEqual(labels.map((label) => `Aggiungi la riga «${label}»`));
});

test("a row is added, and its field typed in right away", async () => {
  const { user, workbook, held, field } = await openedForm("B13");
  await user.click(button("Polarità"));
  expect(workbook.calls).toContain("restructure insert-rows");
  expect(held(15, 1)).toBe("Polarità");
  await waitFor(() => {
    expect(document.activeElement).toBe(field("Polarità"));
  });
  await user.keyboard("Più alto è, meglio è");
  await user.tab();
  await waitFor(() => {
    expect(held(15, 2)).toBe("Più alto è, meglio è");
  });
  expect(offered()).toEqual(["Aggiungi la riga «Anno di rilevazione»"]);
});

test("a row that cannot be added is offered still, and the keyboard stays there", async () => {
  const { user, workbook } = await openedForm("C5");
  workbook.fail("restructure", new WorkbookError("protected", ["011-005"]));
  await user.click(button("Portatori di interesse"));
  expect(document.activeElement).toBe(button("Portatori di interesse"));
});
