// SPDX-License-Identifier: EUPL-1.2
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { Place } from "../../../src/taskpane/place";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(() => {
  preparePaneEnvironment();
  // As narrow as the pane.
  window.innerWidth = 350;
});

async function opened(place: Place = {}) {
  const pane = await openedPane({ ...place, command: "generate" });
  const pages = await screen.findByRole("group", { name: "Pagine dell’allegato" });
  return { ...pane, pages, dialog: screen.getByRole("dialog", { name: "Anteprima dell’allegato" }) };
}

const page = (name: RegExp) => screen.getByRole("region", { name });
const sheetShown = () => screen.getByRole<HTMLSelectElement>("combobox", { name: "Foglio" }).value;

test("the pages are gone through with the keys, by their number and by their sheet", async () => {
  const { user, pages } = await opened();
  expect(document.activeElement).toBe(pages);
  page(/^Pagina 1 di \d+, All\. Copertina$/);
  await user.keyboard("{PageDown}");
  expect(screen.getByRole("textbox", { name: "Vai alla pagina" })).toHaveProperty("value", "2");
  await user.keyboard("{PageUp}{ArrowRight}{ArrowRight}");
  expect(sheetShown()).toBe("All. 011-005");
  within(page(/^Pagina 3 di \d+, All\. 011-005$/)).getByText("Imprese assistite");
  const number = screen.getByRole("textbox", { name: "Vai alla pagina" });
  await user.clear(number);
  await user.type(number, "2{Enter}");
  expect(sheetShown()).toBe("All. Quadro");
  expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/^Pagina 2 di \d+, All\. Quadro$/),
  );
  await user.selectOptions(screen.getByRole("combobox", { name: "Foglio" }), "All. Copertina");
  expect(button("Pagina precedente").getAttribute("aria-disabled")).toBe("true");
});

test("pages can be made larger and smaller, and as wide as the view again", async () => {
  const { user } = await opened();
  const fit = button("Adatta alla larghezza");
  expect(fit.getAttribute("aria-pressed")).toBe("true");
  await user.keyboard("+++");
  screen.getByText("100 %");
  await user.click(button("Riduci"));
  screen.getByText("75 %");
  expect(fit.getAttribute("aria-pressed")).toBe("false");
  await user.click(fit);
  expect(fit.getAttribute("aria-pressed")).toBe("true");
});

test("what is found is said beside the text it is about, counted, and leads to its card", async () => {
  const { workbook, user, dialog } = await opened();
  within(dialog).getByText(/^\d+ segnalazioni riguardano ciò che viene stampato\.$/);
  within(dialog).getByText(/errori sono aperti: l’intestazione porta «BOZZA»/);
  within(dialog).getByText("L’allegato non è ancora nella cartella di lavoro.");
  await user.selectOptions(screen.getByRole("combobox", { name: "Foglio" }), "All. 011-005");
  const cells = within(page(/All\. 011-005$/)).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toContainEqual(
    expect.stringMatching(/^Efficacia(Errore|Avviso|Nota): /),
  );
  const [sign] = within(page(/All\. 011-005$/)).getAllByRole("button");
  if (!sign) throw new Error("no sign");
  await user.click(sign);
  const [item] = await screen.findAllByRole("menuitem");
  if (!item) throw new Error("no finding");
  await user.click(item);
  await screen.findByRole("tab", { name: /Segnalazioni/, selected: true });
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(workbook.calls.at(-1)).toMatch(/^reveal /);
});

test("options change the pages at once, and are kept in the workbook", async () => {
  const { workbook, user } = await opened();
  const hold = workbook.hold("writeSheets");
  await user.click(button("Opzioni…"));
  const options = await screen.findByRole("dialog", { name: "Opzioni dell’allegato" });
  await user.click(within(options).getByRole("checkbox", { name: "Copertina" }));
  await user.click(within(options).getByRole("button", { name: "Salva" }));
  await waitFor(() => {
    page(/^Pagina 1 di \d+, All\. Quadro$/);
  });
  expect(workbook.calls.at(-1)).toBe("writeSheets");
  await act(async () => {
    hold();
  });
});

test("options that cannot be written leave the pages as they were, and it is said why", async () => {
  const { workbook, user, dialog } = await opened();
  workbook.fail("writeSheets", new Error("boom"));
  await user.click(button("Opzioni…"));
  const options = await screen.findByRole("dialog", { name: "Opzioni dell’allegato" });
  await user.click(within(options).getByRole("checkbox", { name: "Copertina" }));
  await user.click(within(options).getByRole("button", { name: "Salva" }));
  await within(dialog).findByText(/^Le impostazioni sono rimaste quelle di prima/);
  await waitFor(() => {
    page(/^Pagina 1 di \d+, All\. Copertina$/);
  });
});

test("where there is a printer all pages are printed, and nothing else", async () => {
  const print = jest.fn();
  const { user } = await opened({ print });
  await user.click(button("Stampa…"));
  expect(print).toHaveBeenCalledTimes(1);
  const printed = document.querySelectorAll("[data-print-page]");
  expect(printed.length).toBeGreaterThanOrEqual(3);
  fireEvent(window, new Event("afterprint"));
  expect(document.querySelector("[data-print-pages]")).toBeNull();
});

test("axe finds nothing; where there is no printer none is offered", async () => {
  await opened();
  expect(screen.queryByRole("button", { name: "Stampa…" })).toBeNull();
  expect(await axeViolations(document.body)).toEqual([]);
});
