// SPDX-License-Identifier: EUPL-1.2
import { screen, within } from "@testing-library/react";
import { rememberedLanguage, rememberOtherLanguage } from "../../src/taskpane/language";
import { speakEnglish } from "../../src/texts/en";
import { axeViolations, preparePaneEnvironment } from "../support/pane-environment";
import { openedPane } from "./opened-pane";

beforeEach(() => {
  preparePaneEnvironment();
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
});

it("is Italian until another is chosen, and goes back and forth", () => {
  expect(rememberedLanguage()).toBe("it");
  rememberOtherLanguage();
  expect(rememberedLanguage()).toBe("en");
  rememberOtherLanguage();
  expect(rememberedLanguage()).toBe("it");
});

it("a browser that keeps nothing stays with Italian", () => {
  const refuse = (): never => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  rememberOtherLanguage();
  expect(rememberedLanguage()).toBe("it");
});

it("is switched from the menu «Altro»; the pane then speaks English", async () => {
  const switchLanguage = jest.fn();
  const { user, unmount } = await openedPane({ switchLanguage });
  await user.click(screen.getByRole("button", { name: "Altro" }));
  const choice = await screen.findByRole("menuitem", { name: "English" });
  expect(choice.lang).toBe("en");
  await user.click(choice);
  expect(switchLanguage).toHaveBeenCalledTimes(1);
  unmount();

  speakEnglish();
  const { container } = await openedPane({ switchLanguage }, undefined, "More");
  for (const name of ["Check", "Highlight in cells", "Generate annex"])
    expect(screen.getByRole("button", { name })).toBeTruthy();
  for (const name of ["Plan", "Form", /^Findings \(\d+\)$/])
    expect(screen.getByRole("tab", { name })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Check" }));
  await screen.findByText(/^Check complete/);
  await user.click(screen.getByRole("button", { name: "More" }));
  within(await screen.findByRole("menu")).getByRole("menuitem", { name: "Italiano" });
  expect(await axeViolations(container)).toEqual([]);
});
