// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(() => {
  preparePaneEnvironment();
  sessionStorage.clear();
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const NOTE = /^In questo Excel Ctrl\+Z non riprende ciò che scrive il riquadro/;

/** Opens the pane, and the form of the first objective in it. */
async function openedAtObjective(sheetUndoes?: boolean) {
  const open = await openedPane(sheetUndoes === undefined ? {} : { sheetUndoes });
  open.workbook.select({ sheet: "011-005", cell: "C6" });
  await screen.findByRole("textbox", { name: /Titolo|Obiettivo/ });
  const write = async (): Promise<void> => {
    const title = screen.getByRole("textbox", { name: /Titolo|Obiettivo/ });
    await open.user.type(title, "!");
    await open.user.tab();
    await screen.findByRole("button", { name: "Annulla l’ultima modifica" });
  };
  return { ...open, write };
}

it("says once that Ctrl+Z does not take back what the pane wrote, and what does", async () => {
  const { user, write, container, unmount } = await openedAtObjective(false);
  expect(screen.queryByText(NOTE)).toBeNull();
  await write();
  const note = await screen.findByText(NOTE);
  expect(note.textContent).toContain("«Annulla l’ultima modifica»");
  expect(note.closest("[aria-live]")?.getAttribute("aria-live")).toBe("polite");
  expect(await axeViolations(container)).toEqual([]);

  const region = note.closest<HTMLElement>("[aria-live]");
  button("Ho capito").focus();
  await user.keyboard("{Enter}");
  expect(screen.queryByText(NOTE)).toBeNull();
  expect(document.activeElement).toBe(region);
  await write();
  expect(screen.queryByText(NOTE)).toBeNull();

  unmount();
  const again = await openedAtObjective(false);
  await again.write();
  expect(screen.queryByText(NOTE)).toBeNull();
});

test.each([true, undefined])("says nothing where the sheet's undo is %p", async (sheetUndoes) => {
  const { write } = await openedAtObjective(sheetUndoes);
  await write();
  expect(screen.queryByText(NOTE)).toBeNull();
});

test.each([
  [true, "Ctrl+ZRiprende anche ciò che il riquadro ha scritto in una cella (di Excel)"],
  [false, /^Ctrl\+ZNon riprende ciò che scrive il riquadro.*«Annulla l’ultima modifica»$/],
  [undefined, null],
] as const)("the list of shortcuts tells about Ctrl+Z where it is %p", async (sheetUndoes, said) => {
  const { user } = await openedPane(sheetUndoes === undefined ? {} : { sheetUndoes });
  await user.click(button("Altro"));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Scorciatoie da tastiera…" }));
  const dialog = await screen.findByRole("dialog");
  const row = within(dialog)
    .getAllByRole("row")
    .map(({ textContent }) => textContent)
    .find((text) => text.startsWith("Ctrl+Z"));
  await waitFor(() => {
    if (said === null) expect(row).toBeUndefined();
    else expect(row).toMatch(said);
  });
});
