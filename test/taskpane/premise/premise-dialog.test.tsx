// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor } from "@testing-library/react";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

async function opened() {
  const pane = await openedPane();
  await pane.user.click(screen.getByRole("tab", { name: /Segnalazioni/ }));
  await pane.user.click(button("Premessa…"));
  await screen.findByRole("dialog", { name: "Premessa" });
  return pane;
}

const text = () => screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Testo della premessa" });
const dialog = () => screen.queryByRole("dialog", { name: "Premessa" });

test("nothing typed, nothing asked", async () => {
  const { user } = await opened();
  expect(button("Scrivi").getAttribute("aria-disabled")).toBe("true");
  await user.keyboard("{Escape}");
  await waitFor(() => {
    expect(dialog()).toBeNull();
  });
});

test.each([
  ["Escape", (user: Awaited<ReturnType<typeof opened>>["user"]) => user.keyboard("{Escape}")],
  ["the button", (user: Awaited<ReturnType<typeof opened>>["user"]) => user.click(button("Annulla"))],
])("what was typed is left only by who says so: %s", async (_way, leave) => {
  const { user, workbook } = await opened();
  await user.type(text(), "La crescita rallenta.");
  await leave(user);
  await screen.findByText(/^Non è ancora nella cartella di lavoro/);
  expect(await axeViolations(document.body)).toEqual([]);
  await user.click(button("Torna al testo"));
  await screen.findByRole("textbox", { name: "Testo della premessa" });
  expect(text().value).toBe("La crescita rallenta.");
  // Where the focus goes by itself is for the browser's tests.
  text().focus();
  await leave(user);
  await user.click(await screen.findByRole("button", { name: "Lascia" }));
  await waitFor(() => {
    expect(dialog()).toBeNull();
  });
  expect(workbook.calls).not.toContain("addSheets");
});

test("what cannot be written stays, and it is said why", async () => {
  const { user, workbook } = await opened();
  await user.type(text(), "La crescita rallenta.");
  workbook.fail("addSheets", new Error("boom"));
  await user.click(button("Scrivi"));
  await screen.findAllByText(/^La premessa è rimasta quella di prima/);
  expect(text().value).toBe("La crescita rallenta.");
  await user.click(button("Scrivi"));
  await waitFor(() => {
    expect(dialog()).toBeNull();
  });
  await screen.findByText("La premessa è scritta nella cartella di lavoro.");
});
