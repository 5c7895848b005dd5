// SPDX-License-Identifier: EUPL-1.2
import { act, screen, waitFor } from "@testing-library/react";
import { fakeWorkbook } from "../../support/fake-workbook";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { smallPlan } from "../../support/small-plan";
import { openedPane } from "../opened-pane";

const SHEET = "011-005";

beforeEach(() => {
  preparePaneEnvironment();
  localStorage.setItem("pira.benvenuto", "letto");
});
afterEach(() => {
  localStorage.clear();
});

const shownTab = (): string => screen.getByRole("tab", { selected: true }).textContent;
const tab = (name: string | RegExp): HTMLElement => screen.getByRole("tab", { name });
/** Excel tells of a cell that is selected, whoever selected it. */
const tells = (
  workbook: { select: (place: { sheet: string; cell: string }) => void },
  cell: string,
): void => {
  act(() => {
    workbook.select({ sheet: SHEET, cell });
  });
};
const isCurrent = (label: string): Promise<void> =>
  waitFor(() => {
    expect(screen.getByText(label, { selector: "label" }).closest("[aria-current=true]")).not.toBeNull();
  });

describe("from the tree", () => {
  async function chosenInTree() {
    const open = await openedPane();
    const item = screen.getByRole("treeitem", { name: /^Programma 005/ });
    await open.user.click(item);
    expect(document.activeElement).toBe(item);
    const led = open.workbook.calls.findLast((call) => call.startsWith(`reveal ${SHEET}!`));
    return { ...open, led: led?.slice(led.indexOf("!") + 1) ?? "" };
  }

  it("stays while the sheet goes to what was chosen there", async () => {
    const { workbook, led } = await chosenInTree();
    tells(workbook, led);
    expect(shownTab()).toBe("Piano");
  });

  it("the form opens at a cell that is then chosen in the sheet, and takes no focus", async () => {
    const { workbook, led } = await chosenInTree();
    tells(workbook, led);
    tells(workbook, "C6");
    expect(shownTab()).toBe("Scheda");
    await isCurrent("Centro di responsabilità");
    expect(document.activeElement).toBe(document.body);
  });

  it("the form is at what was chosen there when its tab is pressed", async () => {
    const { user } = await chosenInTree();
    await user.click(tab("Scheda"));
    expect(await screen.findByRole("heading", { level: 2, name: /^Programma/ })).toBeTruthy();
  });

  it("a cell outside the plan opens nothing", async () => {
    const { workbook } = await chosenInTree();
    act(() => {
      workbook.select({ sheet: "Copertina", cell: "A9" });
    });
    expect(shownTab()).toBe("Piano");
  });
});

describe("from the findings", () => {
  async function walked() {
    const open = await openedPane();
    await open.user.click(tab(/Segnalazioni/));
    await open.user.click(screen.getByRole("button", { name: "Successivo" }));
    const led = open.workbook.calls.findLast((call) => call.startsWith("reveal"));
    return { ...open, led: led?.slice(led.indexOf("!") + 1) ?? "" };
  }

  it("the list stays while the sheet goes to a finding of it", async () => {
    const { workbook, led } = await walked();
    tells(workbook, led);
    expect(shownTab()).toMatch("Segnalazioni");
  });

  it("the form opens at another cell that is chosen in the sheet", async () => {
    const { workbook } = await walked();
    tells(workbook, "C6");
    expect(shownTab()).toBe("Scheda");
    await isCurrent("Centro di responsabilità");
  });

  it("the list goes to the finding that stands at the chosen cell, and stays", async () => {
    const { workbook, user, led } = await walked();
    await user.click(screen.getByRole("button", { name: "Successivo" }));
    tells(workbook, led);
    expect(shownTab()).toMatch("Segnalazioni");
  });

  it("the list stays when Enter leads on from a cell that was typed in", async () => {
    const { workbook } = await walked();
    act(() => {
      workbook.type(SHEET, "C6", "Segreteria");
    });
    tells(workbook, "C7");
    expect(shownTab()).toMatch("Segnalazioni");
  });
});

describe("a cell that is selected when the pane opens", () => {
  async function openedAt(cell: string, place = {}) {
    const workbook = fakeWorkbook(smallPlan());
    const { onSelect } = workbook;
    workbook.onSelect = (listener) => {
      setTimeout(() => {
        listener({ sheet: SHEET, cell });
      });
      return onSelect(listener);
    };
    const release = workbook.hold("read");
    setTimeout(release, 50);
    return openedPane(place, workbook);
  }

  it("is where the form opens", async () => {
    await openedAt("C6");
    expect(shownTab()).toBe("Scheda");
    await isCurrent("Centro di responsabilità");
  });

  it("does not take the place of the first page", async () => {
    localStorage.clear();
    const { user } = await openedAt("C6");
    expect(shownTab()).toBe("Piano");
    await user.click(tab("Scheda"));
    await isCurrent("Centro di responsabilità");
  });

  it("nor that of the findings that a button of the ribbon asked for", async () => {
    await openedAt("C6", { command: "check" });
    expect(shownTab()).toMatch("Segnalazioni");
  });
});
