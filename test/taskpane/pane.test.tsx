// SPDX-License-Identifier: EUPL-1.2
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/pane";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { type FakeWorkbook, fakeWorkbook, sheetOf } from "../support/fake-workbook";
import { axeViolations, preparePaneEnvironment } from "../support/pane-environment";
import { smallPlan } from "../support/small-plan";
import { writeAllegato } from "../support/write-allegato";

beforeEach(preparePaneEnvironment);
afterEach(() => {
  jest.restoreAllMocks();
});

async function opened(workbook: FakeWorkbook = fakeWorkbook(smallPlan())) {
  const user = userEvent.setup();
  const { container } = render(<Pane workbook={workbook} />);
  await screen.findByRole("heading", { level: 1 });
  return { workbook, user, container };
}

const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

describe("the header", () => {
  it("shows the chamber, the year and the counts", async () => {
    await opened();
    expect(screen.getByRole("heading", { level: 1, name: "Camera di Commercio di Prova" })).toBeTruthy();
    expect(screen.getByText(/Esercizio 2026/)).toBeTruthy();
    for (const count of ["1 missione", "1 programma", "1 obiettivo", "2 indicatori"]) {
      expect(screen.getByText(count)).toBeTruthy();
    }
  });

  it("follows the workbook by itself", async () => {
    const { workbook } = await opened();
    workbook.type("Copertina", "A1", "Camera di Commercio di Lucca");
    expect(await screen.findByRole("heading", { name: "Camera di Commercio di Lucca" })).toBeTruthy();
    expect(await screen.findByText(/^Verificato alle/)).toBeTruthy();
  });
});

describe("the commands", () => {
  it("«Verifica» reads again and tells the outcome in a live region", async () => {
    const { workbook, user } = await opened();
    await user.click(button("Verifica"));
    const outcome = await screen.findByText(/^Verifica completata: \d+ segnalazioni\.$/);
    expect(outcome.closest("[aria-live=polite]")).not.toBeNull();
    expect(workbook.calls.filter((call) => call === "read")).toHaveLength(2);
  });

  it("«Evidenzia nelle celle» is a switch", async () => {
    const { workbook, user } = await opened();
    const toggle = button("Evidenzia nelle celle");
    expect(toggle.getAttribute("aria-pressed")).toBe("false");
    await user.click(toggle);
    await waitFor(() => {
      expect(toggle.getAttribute("aria-pressed")).toBe("true");
    });
    expect(workbook.marks().length).toBeGreaterThan(0);
    await user.click(toggle);
    expect(await screen.findByText(/Evidenziazione tolta/)).toBeTruthy();
    expect(workbook.marks()).toEqual([]);
  });

  it("«Genera allegato» shows its progress, and offers the first sheet", async () => {
    const { workbook, user } = await opened();
    const release = workbook.hold("writeSheets");
    const generate = button("Genera allegato");
    await writeAllegato(user);
    expect(await screen.findByRole("progressbar", { name: "Scrittura dell’allegato" })).toBeTruthy();
    expect(generate.getAttribute("aria-disabled")).toBe("true");
    release();
    expect(await screen.findByText(/^Allegato pronto: \d+ fogli scritti/)).toBeTruthy();
    expect(screen.queryByRole("progressbar", { name: "Scrittura dell’allegato" })).toBeNull();
    await user.click(button("Apri «All. Copertina»"));
    expect(workbook.calls.at(-1)).toBe("reveal All. Copertina!A1");
  });

  it("asks before it replaces sheets edited by hand", async () => {
    const { workbook, user } = await opened();
    workbook.editedByHand = ["All. Quadro"];
    await writeAllegato(user);
    const dialog = await screen.findByRole("alertdialog", { name: "Sostituire i fogli modificati a mano?" });
    expect(within(dialog).getByText("All. Quadro")).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Sostituisci" }));
    expect(await screen.findByText(/^Allegato pronto/)).toBeTruthy();
    expect(screen.queryByRole("alertdialog")).toBeNull();
  });

  it("leaves them alone on «Annulla» and on Esc", async () => {
    const { workbook, user } = await opened();
    workbook.editedByHand = ["All. Quadro"];
    for (const leave of [() => user.click(button("Annulla")), () => user.keyboard("{Escape}")]) {
      await writeAllegato(user);
      await screen.findByRole("alertdialog");
      await leave();
      await waitFor(() => {
        expect(screen.queryByRole("alertdialog")).toBeNull();
      });
    }
    expect(screen.queryByText(/^Allegato pronto/)).toBeNull();
  });

  it("tells what went wrong and what to do, until it is dismissed", async () => {
    const { workbook, user } = await opened();
    workbook.fail("writeSheets", new WorkbookError("cell-edit-mode"));
    await writeAllegato(user);
    expect(await screen.findByText(/premere Invio per terminarla/)).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "Chiudi il messaggio" }));
    expect(screen.queryByText(/premere Invio/)).toBeNull();
  });
});

describe("without a plan to show", () => {
  it("says what was looked for, and finds the plan on «Riprova»", async () => {
    const workbook = fakeWorkbook([sheetOf("Foglio1", [["Spese", 12]])]);
    const { user, container } = await opened(workbook);
    expect(screen.getByRole("alert").textContent).toMatch(/«Foglio1»/);
    expect(await axeViolations(container)).toEqual([]);
    workbook.snapshot.sheets.push(...smallPlan());
    await user.click(button("Riprova"));
    expect(await screen.findByRole("heading", { name: "Camera di Commercio di Prova" })).toBeTruthy();
  });

  it("says why the workbook cannot be read, with the detail of what nobody foresaw", async () => {
    const workbook = fakeWorkbook(smallPlan());
    workbook.fail("read", new TypeError("boom"));
    const { user } = await opened(workbook);
    expect(screen.getByRole("alert").textContent).toMatch(/errore imprevisto.*Dettaglio tecnico: boom/);
    await user.click(button("Riprova"));
    expect(await screen.findByRole("heading", { name: "Camera di Commercio di Prova" })).toBeTruthy();
  });

  it("shows that it is reading", async () => {
    const workbook = fakeWorkbook(smallPlan());
    workbook.hold("read");
    render(<Pane workbook={workbook} />);
    expect(screen.getByRole("status").textContent).toBe("Lettura della cartella di lavoro…");
  });
});

describe("accessibility", () => {
  it("axe finds nothing on either tab, nor in the question", async () => {
    const { workbook, user, container } = await opened();
    expect(await axeViolations(container)).toEqual([]);
    await user.click(screen.getByRole("tab", { name: /Segnalazioni/ }));
    await user.click(button("Successivo"));
    expect(await axeViolations(container)).toEqual([]);
    workbook.editedByHand = ["All. Quadro"];
    await writeAllegato(user);
    expect(await axeViolations(await screen.findByRole("alertdialog"))).toEqual([]);
  });

  it("the tree opens, moves and goes to cells with the keyboard alone", async () => {
    const { workbook, user } = await opened();
    const item = (name: RegExp): HTMLElement => screen.getByRole("treeitem", { name });
    item(/^Programma 005/).focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(document.activeElement).toBe(item(/^Obiettivo/));
    await user.keyboard("{Enter}");
    expect(workbook.calls.at(-1)).toBe("reveal 011-005!C3");
    expect(item(/^Indicatore Imprese assistite/)).toBeTruthy();
    await user.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(workbook.calls.at(-1)).toBe("reveal 011-005!B13");
    await user.keyboard("{ArrowLeft}{Enter}");
    expect(item(/^Indicatore Imprese assistite/)).toBeTruthy();
    await user.keyboard("{ArrowLeft}");
    expect(screen.queryByRole("treeitem", { name: /^Indicatore/ })).toBeNull();
  });

  it("Tab goes through the commands, the tabs and what the tab holds", async () => {
    const { user } = await opened();
    button("Altro").focus();
    const stops: string[] = [];
    for (let stop = 0; stop < 6; stop++) {
      await user.tab();
      stops.push(document.activeElement?.textContent ?? "");
    }
    expect(stops).toEqual([
      "Verifica",
      "Evidenzia nelle celle",
      "Genera allegato",
      "Comincia",
      "Piano",
      expect.stringMatching(/^Documento e quadro/),
    ]);
  });

  it("a correction is undone with the keyboard alone, and the focus stays with what is said of it", async () => {
    // Here a page whose focused button goes away would count as left.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { user, container } = await opened();
    screen.getByRole("tab", { name: /Segnalazioni/ }).focus();
    await user.keyboard("{Enter}");
    const group = await screen.findByRole("button", { name: /^Tipologia in minuscolo/ });
    group.focus();
    await user.keyboard("{Enter}");
    button("Correggi: 011-005, A12").focus();
    await user.keyboard("{Enter}");
    (await screen.findByRole("button", { name: "Annulla la correzione" })).focus();
    await user.keyboard("{Enter}");
    const said = await screen.findByText(/^Modifica annullata/);
    expect(document.activeElement).toBe(said.closest("[aria-live]"));
    expect(await axeViolations(container)).toEqual([]);
    await user.tab();
    expect(document.activeElement).toBe(button("Chiudi il messaggio"));
    await user.keyboard("{Enter}");
    expect(document.activeElement).not.toBe(document.body);
  });

  it("tabs and the walk work with the keyboard alone", async () => {
    const { workbook, user } = await opened();
    screen.getByRole("tab", { name: "Piano" }).focus();
    screen.getByRole("tab", { name: /Segnalazioni/ }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByRole("tab", { name: /Segnalazioni/, selected: true })).toBeTruthy();
    button("Successivo").focus();
    await user.keyboard("{Enter}{Enter} ");
    expect(screen.getByText(/^3 di \d+$/)).toBeTruthy();
    expect(document.activeElement?.textContent).toBe("Successivo");
    expect(workbook.calls.some((call) => call.startsWith("reveal"))).toBe(true);
  });
});
