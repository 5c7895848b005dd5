// SPDX-License-Identifier: EUPL-1.2
import { act, screen, waitFor } from "@testing-library/react";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook } from "../../support/fake-workbook";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { smallPlan } from "../../support/small-plan";
import { button, openedPane } from "../opened-pane";

beforeEach(() => {
  preparePaneEnvironment();
  // Here a page whose focused button goes away would count as left.
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

const pressed = async (name: string | RegExp): Promise<void> => {
  const found = button(name);
  found.focus();
  await act(() => {
    found.click();
    return Promise.resolve();
  });
};
const hasFocus = (element: () => Element): Promise<void> =>
  waitFor(() => {
    expect(document.activeElement).toBe(element());
  });
const title = (): HTMLElement => screen.getByRole("heading", { level: 1 });
const field = (name: string): HTMLElement =>
  screen.queryByRole("combobox", { name }) ?? screen.getByRole("textbox", { name });

it("goes to the heading of the plan when the page with the button makes room for it", async () => {
  const workbook = fakeWorkbook(smallPlan());
  const plan = workbook.snapshot;
  workbook.snapshot = { sheets: [], leftAside: [] };
  await openedPane({}, workbook);
  workbook.snapshot = plan;
  await pressed("Riprova");
  await screen.findByRole("tab", { name: "Piano" });
  await hasFocus(title);
  expect(title().textContent).toBe("Camera di Commercio di Prova");
});

it("goes to the heading of the plan from the card of the first start", async () => {
  localStorage.clear();
  await openedPane();
  await pressed("Comincia");
  await hasFocus(title);
});

describe("in the form", () => {
  const opened = async (cell: string) => {
    const open = await openedPane();
    act(() => {
      open.workbook.select({ sheet: "011-005", cell });
    });
    await screen.findByRole("heading", { level: 2, name: /^(Obiettivo|Indicatore)/ });
    return open;
  };

  it("goes to the field whose finding is corrected", async () => {
    await opened("A12");
    await pressed(/^Correggi: La tipologia/);
    await hasFocus(() => field("Tipologia"));
  });

  it("goes to the field when one of two texts is chosen", async () => {
    const { workbook, user } = await opened("C6");
    await user.type(field("Centro di responsabilità"), "!");
    workbook.fail("apply", new WorkbookError("changed-meanwhile"));
    workbook.type("011-005", "C6", "Loro");
    await user.tab();
    await screen.findByRole("button", { name: "Tieni la cella" });
    await pressed("Tieni la cella");
    await hasFocus(() => field("Centro di responsabilità"));
  });

  it("is back where the removal was asked for, now of the part around", async () => {
    const { user } = await opened("B13");
    await user.click(button("Azioni sulla scheda"));
    await user.click(await screen.findByRole("menuitem", { name: "Rimuovi…" }));
    await user.click(await screen.findByRole("button", { name: "Rimuovi" }));
    await screen.findByText("Rimosso.");
    await hasFocus(() => button("Azioni sulla scheda"));
  });
});

it("is left where it is while the user is in the sheet", async () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  localStorage.clear();
  await openedPane();
  await pressed("Comincia");
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(document.activeElement).toBe(document.body);
});
