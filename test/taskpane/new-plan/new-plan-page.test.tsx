// SPDX-License-Identifier: EUPL-1.2
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/pane";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { snapshotOf } from "../../new-plan/snapshot-of";
import { type FakeWorkbook, fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";

beforeEach(preparePaneEnvironment);
afterEach(() => {
  jest.restoreAllMocks();
});

const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

/** A workbook that really gets the sheets. */
function emptyWorkbook(): FakeWorkbook {
  const workbook = fakeWorkbook([sheetOf("Foglio1", [])]);
  const { addSheets } = workbook;
  workbook.addSheets = async (plans: readonly SheetPlan[], named) => {
    await addSheets(plans, named);
    workbook.snapshot = snapshotOf(plans);
  };
  return workbook;
}

async function begun(workbook = emptyWorkbook()) {
  const user = userEvent.setup();
  const { container } = render(<Pane workbook={workbook} />);
  await user.click(await screen.findByRole("button", { name: "Nuovo piano" }));
  await heading("Quale ente?");
  const next = (): Promise<void> => user.click(button("Avanti"));
  return { workbook, user, container, next };
}

test("five steps lead from an empty workbook to a plan, each from its heading on", async () => {
  const { workbook, user, container, next } = await begun();
  const looked = async (name: string, at: number): Promise<void> => {
    const title = await heading(name);
    await waitFor(() => {
      expect(document.activeElement).toBe(title);
    });
    expect(screen.getByText(`Nuovo piano: Passo ${at} di 5`)).toBeTruthy();
    expect(await axeViolations(container)).toEqual([]);
  };
  await looked("Quale ente?", 1);
  await user.type(
    screen.getByRole("textbox", { name: /^Nome dell’ente/ }),
    "Camera di commercio di Lucca{Enter}",
  );
  await looked("Quale esercizio?", 2);
  const year = screen.getByRole("textbox", { name: /^Esercizio/ });
  expect(year).toHaveProperty("value", String(new Date().getFullYear() + 1));
  await user.clear(year);
  await user.type(year, "2027");
  await user.type(screen.getByRole("textbox", { name: /^Data del documento/ }), "dicembre 2026");
  await next();
  await looked("Quali programmi?", 3);
  await user.click(screen.getByRole("checkbox", { name: /^004 Vigilanza/ }));
  await user.click(screen.getByRole("checkbox", { name: "001 Fondi da assegnare" }));
  await next();
  await looked("Quanti obiettivi?", 4);
  const count = screen.getByRole("textbox", { name: /^Obiettivi del programma 011-005/ });
  await user.clear(count);
  await user.type(count, "2");
  await user.click(screen.getByRole("checkbox", { name: /^Polarità/ }));
  await next();
  await looked("Tutto giusto?", 5);
  for (const said of [
    "Camera di commercio di Lucca",
    "2027, con i risultati attesi 2027, 2028 e 2029",
    "011-005: 2 obiettivi",
    "032-002: 1 obiettivo",
    "033-001: solo nel quadro, senza obiettivi",
    "Contributo alle finalità del programma, Portatori di interesse, Polarità",
  ]) {
    expect(screen.getByText(said)).toBeTruthy();
  }
  // Here a page whose focused button goes away would count as left.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  await user.click(button("Crea il piano"));
  expect(await screen.findByText(/^Piano creato in 7 fogli/)).toBeTruthy();
  expect(workbook.calls).toContain(
    "addSheets Copertina, Premessa, Quadro, 011-005, 016-005, 032-002, 032-003",
  );
  const plan = await heading("Camera di commercio di Lucca");
  await waitFor(() => {
    expect(document.activeElement).toBe(plan);
  });
  expect(workbook.calls.at(-1)).toBe("reveal 011-005!C4");
});

test("a step that is not right says why, and has the focus on the field", async () => {
  const { user, next } = await begun();
  await next();
  const name = screen.getByRole("textbox", { name: /^Nome dell’ente/ });
  expect(screen.getByText(/^Manca il nome dell’ente/)).toBeTruthy();
  expect(document.activeElement).toBe(name);
  await user.type(name, "Lucca");
  expect(screen.getByText(/^«Lucca» non è il nome intero/)).toBeTruthy();
  await user.clear(name);
  await user.type(name, "Camera di commercio di Lucca");
  expect(screen.queryByText(/non è il nome intero/)).toBeNull();
  await next();
  const year = await screen.findByRole("textbox", { name: /^Esercizio/ });
  await user.clear(year);
  await user.type(year, "27");
  await next();
  expect(screen.getByText("Scrivere un anno di quattro cifre, dal 2014 in poi.")).toBeTruthy();
  await user.type(year, "{Control>}a{/Control}2027");
  await user.clear(year);
  await user.type(year, "2027");
  await next();
  for (const chosen of await screen.findAllByRole("checkbox", { checked: true })) await user.click(chosen);
  await next();
  expect(screen.getByRole("alert").textContent).toBe("Scegliere almeno un programma.");
  await user.click(screen.getByRole("checkbox", { name: "001 Fondi da assegnare" }));
  await next();
  await heading("Quanti obiettivi?");
  await next();
  expect(screen.getByRole("alert").textContent).toBe("Almeno un programma deve avere un obiettivo.");
  await user.type(screen.getByRole("textbox", { name: /033-001/ }), "x");
  expect(screen.getByText("Scrivere un numero da 0 a 30.")).toBeTruthy();
});

test("going back keeps what was said; giving up writes nothing and goes back to the button", async () => {
  const { workbook, user, next } = await begun();
  await user.type(screen.getByRole("textbox", { name: /^Nome dell’ente/ }), "Camera di commercio di Pisa");
  await next();
  await heading("Quale esercizio?");
  await user.click(button("Indietro"));
  expect(screen.getByRole("textbox", { name: /^Nome dell’ente/ })).toHaveProperty(
    "value",
    "Camera di commercio di Pisa",
  );
  await user.click(button("Annulla"));
  const start = await screen.findByRole("button", { name: "Nuovo piano" });
  expect(document.activeElement).toBe(start);
  expect(workbook.calls.filter((call) => call.startsWith("addSheets"))).toEqual([]);
});

test("a plan that cannot be written stays in the page, with the reason", async () => {
  const { workbook, user, next } = await begun();
  await user.type(screen.getByRole("textbox", { name: /^Nome dell’ente/ }), "Camera di commercio di Pisa");
  for (const title of ["Quale esercizio?", "Quali programmi?", "Quanti obiettivi?", "Tutto giusto?"]) {
    await next();
    await heading(title);
  }
  workbook.fail("addSheets", new WorkbookError("name-taken", ["Quadro"]));
  await user.click(button("Crea il piano"));
  expect(await screen.findByText(/^Il piano non è stato creato/)).toBeTruthy();
  expect(screen.getByText(/ha già fogli con questi nomi: «Quadro»/)).toBeTruthy();
  await user.click(button("Crea il piano"));
  expect(await screen.findByText(/^Piano creato/)).toBeTruthy();
});
