// SPDX-License-Identifier: EUPL-1.2
import { screen, waitFor, within } from "@testing-library/react";
import type { AutoShow, Place } from "../../../src/taskpane/place";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { fakeWorkbook, sheetOf } from "../../support/fake-workbook";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { button, openedPane } from "../opened-pane";

beforeEach(preparePaneEnvironment);

const AUTO_SHOW = "Apri PIRA insieme a questa cartella di lavoro";

async function openedMenu(place: Place = {}) {
  const opened = await openedPane(place);
  await opened.user.click(button("Altro"));
  return { ...opened, menu: await screen.findByRole("menu") };
}

/** A workbook's choice, which cannot be changed when `problem` says so. */
function autoShow(problem?: WorkbookError): AutoShow {
  let on = false;
  return {
    isOn: () => on,
    set: (wanted) => {
      if (problem) return Promise.reject(problem);
      on = wanted;
      return Promise.resolve();
    },
  };
}

it("offers only what the place can do", async () => {
  const { menu, container } = await openedMenu();
  expect(within(menu).queryByText(AUTO_SHOW)).toBeNull();
  expect(within(menu).queryByText("Apri l’esempio")).toBeNull();
  expect(within(menu).getByRole("menuitem", { name: "Guida" }).getAttribute("href")).toBe("aiuto.html");
  expect(await axeViolations(container)).toEqual([]);
});

it("lets the workbook bring the pane with it, and says that it must be saved", async () => {
  const place = { autoShow: autoShow() };
  const { user, menu } = await openedMenu(place);
  const choice = within(menu).getByRole("menuitemcheckbox", { name: AUTO_SHOW });
  expect(choice.getAttribute("aria-checked")).toBe("false");
  await user.click(choice);
  await screen.findByText(/D’ora in poi questa cartella di lavoro apre anche PIRA.*salvarla/);
  expect(place.autoShow.isOn()).toBe(true);
  const again = screen.queryByRole("menuitemcheckbox", { name: AUTO_SHOW }) ?? (await reopened(user));
  expect(again.getAttribute("aria-checked")).toBe("true");
  await user.click(again);
  await screen.findByText(/non apre più PIRA/);
  expect(place.autoShow.isOn()).toBe(false);
});

const reopened = async (user: { click: (element: Element) => Promise<void> }): Promise<HTMLElement> => {
  await user.click(button("Altro"));
  return screen.findByRole("menuitemcheckbox", { name: AUTO_SHOW });
};

it("a choice that the file does not take is told, and stays as it was", async () => {
  const { user, menu } = await openedMenu({ autoShow: autoShow(new WorkbookError("access-denied")) });
  await user.click(within(menu).getByRole("menuitemcheckbox", { name: AUTO_SHOW }));
  await screen.findByText("La scelta non è stata scritta nella cartella di lavoro.");
  const choice = screen.queryByRole("menuitemcheckbox", { name: AUTO_SHOW }) ?? (await reopened(user));
  expect(choice.getAttribute("aria-checked")).toBe("false");
});

describe("a workbook without a plan", () => {
  const empty = () => fakeWorkbook([sheetOf("Foglio1", [])]);

  it("offers the example where the place can open one, and tells what became of it", async () => {
    const openExample = jest.fn<Promise<void>, []>().mockResolvedValueOnce();
    const { user, container } = await openedPane({ openExample }, empty());
    await screen.findByRole("heading", { name: "Nessun PIRA in questa cartella di lavoro" });
    expect(await axeViolations(container)).toEqual([]);
    await user.click(button("Apri l’esempio"));
    await screen.findByText(/si apre in una finestra sua/);
    openExample.mockRejectedValueOnce(new WorkbookError("throttled"));
    await user.click(button("Apri l’esempio"));
    await screen.findByText("L’esempio non è stato aperto.");
    expect(openExample).toHaveBeenCalledTimes(2);
  });

  it("looks again when asked to", async () => {
    const { user, workbook } = await openedPane({}, empty());
    expect(screen.queryByRole("button", { name: "Apri l’esempio" })).toBeNull();
    await user.click(button("Riprova"));
    await waitFor(() => {
      expect(workbook.calls.filter((call) => call === "read")).toHaveLength(2);
    });
  });
});
