// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { SHORTCUTS, actionOf } from "../../../src/taskpane/shortcuts/shortcuts";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

describe("the table", () => {
  it("has one shortcut for each thing, and one thing for each shortcut", () => {
    const keys = SHORTCUTS.map(({ modifiers, code }) => [...modifiers, code].join("+"));
    expect(new Set(keys).size).toBe(SHORTCUTS.length);
    expect(new Set(SHORTCUTS.map(({ action }) => action)).size).toBe(SHORTCUTS.length);
    // A key alone would take the place of what it types.
    for (const { modifiers } of SHORTCUTS) expect(modifiers.length).toBeGreaterThan(0);
  });

  test.each([
    [{ ctrlKey: true, shiftKey: true }, "Digit1", "outline"],
    [{ ctrlKey: true, shiftKey: true }, "Digit3", "findings"],
    [{ altKey: true }, "PageDown", "next-finding"],
    [{ altKey: true, shiftKey: true }, "PageUp", "previous-element"],
    [{ ctrlKey: true }, "Enter", "write"],
    [{ ctrlKey: true }, "NumpadEnter", "write"],
    [{}, "Enter", null],
    [{ ctrlKey: true }, "Digit1", null],
    [{ ctrlKey: true, altKey: true }, "PageDown", null],
    [{ ctrlKey: true, metaKey: true }, "Enter", null],
  ] as const)("%p with %s: %p", (modifiers, code, action) => {
    expect(actionOf({ ...NONE, ...modifiers, code })).toBe(action);
  });
});

const isShown = (name: RegExp) => screen.getByRole("tab", { name }).getAttribute("aria-selected") === "true";

it("moves between the tabs, the findings and the elements", async () => {
  const { workbook } = await openedPane();
  const press = (init: KeyboardEventInit) => fireEvent.keyDown(document.body, init);
  press({ code: "Digit3", ctrlKey: true, shiftKey: true });
  expect(isShown(/Segnalazioni/)).toBe(true);
  press({ code: "Digit1", ctrlKey: true, shiftKey: true });
  expect(isShown(/Piano/)).toBe(true);

  press({ code: "PageDown", altKey: true, shiftKey: true });
  expect(isShown(/Scheda/)).toBe(true);
  await screen.findByRole("heading", { level: 2, name: /^Programma/ });
  press({ code: "PageDown", altKey: true, shiftKey: true });
  await screen.findByRole("heading", { level: 2, name: /^Obiettivo/ });
  press({ code: "PageUp", altKey: true, shiftKey: true });
  await screen.findByRole("heading", { level: 2, name: /^Programma/ });

  const revealed = () => workbook.calls.filter((call) => call.startsWith("reveal")).length;
  const before = revealed();
  press({ code: "PageDown", altKey: true });
  expect(isShown(/Segnalazioni/)).toBe(true);
  await waitFor(() => {
    expect(revealed()).toBe(before + 1);
  });
});

it("writes the field that is being filled in", async () => {
  const { user, workbook } = await openedPane();
  fireEvent.keyDown(document.body, { code: "PageDown", altKey: true, shiftKey: true });
  fireEvent.keyDown(document.body, { code: "PageDown", altKey: true, shiftKey: true });
  const field = await screen.findByRole("textbox", { name: /Titolo|Obiettivo/ });
  await user.click(field);
  await user.keyboard("!");
  expect(workbook.calls).not.toContain("apply");
  fireEvent.keyDown(field, { code: "Enter", ctrlKey: true });
  await waitFor(() => {
    expect(workbook.calls.some((call) => call.startsWith("apply"))).toBe(true);
  });
  expect(document.activeElement).toBe(field);
});

it("leaves alone what happens outside the pane", async () => {
  await openedPane();
  const elsewhere = document.body.appendChild(document.createElement("input"));
  fireEvent.keyDown(elsewhere, { code: "Digit3", ctrlKey: true, shiftKey: true });
  expect(isShown(/Piano/)).toBe(true);
  elsewhere.remove();
});

it("are all in the list of the menu «Altro»; while it is open they wait", async () => {
  const { user, container } = await openedPane();
  await user.click(button("Altro"));
  await user.click(await screen.findByRole("menuitem", { name: "Scorciatoie da tastiera…" }));
  const dialog = await screen.findByRole("dialog");
  const rows = within(dialog).getAllByRole("row").slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "Ctrl+Maiusc+1Scheda «Piano»",
    "Ctrl+Maiusc+2Scheda «Scheda»",
    "Ctrl+Maiusc+3Scheda «Segnalazioni»",
    "Ctrl+Maiusc+4Anteprima dell’allegato",
    "Alt+Pag↓Segnalazione successiva, e la sua cella",
    "Alt+Pag↑Segnalazione precedente, e la sua cella",
    "Alt+Maiusc+Pag↓Scheda dell’elemento successivo",
    "Alt+Maiusc+Pag↑Scheda dell’elemento precedente",
    "Ctrl+InvioScrive nella cella il campo che si sta compilando",
    "EscNel campo che si sta compilando: rimette il testo della cella",
    "EscFuori dai campi: interrompe la verifica o la scrittura in corso",
    "F6Passa dal riquadro al foglio e viceversa (di Excel)",
  ]);
  expect(await axeViolations(container.ownerDocument.body)).toEqual([]);
  fireEvent.keyDown(document.body, { code: "Digit3", ctrlKey: true, shiftKey: true });
  await user.click(within(dialog).getByRole("button", { name: "Chiudi" }));
  const plan = await screen.findByRole("tab", { name: "Piano" });
  expect(plan.getAttribute("aria-selected")).toBe("true");
});
