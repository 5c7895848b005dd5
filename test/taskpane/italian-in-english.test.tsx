// SPDX-License-Identifier: EUPL-1.2
import { act, screen, within } from "@testing-library/react";
import { RULES } from "../../src/rules/catalogue";
import { speakEnglish } from "../../src/texts/en";
import { preparePaneEnvironment } from "../support/pane-environment";
import { openedPane } from "./opened-pane";

// The rules and the plan are in Italian whatever language the pane speaks; WCAG 2.2, 3.1.2.

beforeEach(preparePaneEnvironment);
beforeAll(speakEnglish);

const opened = () => openedPane({}, undefined, "More");
const languageOf = (element: Element): string | null =>
  element.closest("[lang]")?.getAttribute("lang") ?? null;

it("rules and what they say are told to be Italian, the pane's own words around them are not", async () => {
  const { user } = await opened();
  await user.click(screen.getByRole("tab", { name: /^Findings/ }));
  const titles = new Set(RULES.map(({ title }) => title));
  const shown = [...document.querySelectorAll("h3 span")].filter(({ textContent }) =>
    titles.has(textContent),
  );
  expect(shown.length).toBeGreaterThan(3);
  expect(shown.map(languageOf)).toEqual(shown.map(() => "it"));

  for (const title of shown.slice(0, 6)) {
    const group = title.closest("button");
    if (group?.getAttribute("aria-expanded") === "false") await user.click(group);
    const { why, source } = RULES.find((rule) => rule.title === title.textContent) ?? { why: "", source: "" };
    const panel = group?.closest<HTMLElement>("h3")?.parentElement;
    if (!panel) throw new Error(`Nothing under ${title.textContent}`);
    for (const text of [why, source])
      expect(languageOf(within(panel).getAllByText(text)[0] as Element)).toBe("it");
    for (const own of panel.querySelectorAll("dt")) {
      const isOfRule = own.closest("details") !== null;
      expect(languageOf(own.firstElementChild ?? own)).toBe(isOfRule ? "it" : null);
    }
  }
});

it("messages in the form, its labels and what it holds are told to be Italian", async () => {
  const { workbook, user } = await opened();
  act(() => {
    workbook.select({ sheet: "011-005", cell: "A12" });
  });
  const control = await screen.findByRole("combobox", { name: "Tipologia" });
  expect(control.closest("[lang]")?.getAttribute("lang")).toBe("it");
  const message = screen.getByText(/\(IND-10\)$/);
  expect(languageOf(message)).toBe("it");
  expect(languageOf(screen.getByText("Tipologia", { selector: "label" }))).toBe("it");
  const summary = screen.getByRole("button", { name: /^Problems in this element/ });
  expect(languageOf(summary)).toBeNull();
  await user.click(summary);
  const items = within(screen.getByRole("list", { name: /^Problems/ })).getAllByRole("button");
  expect(items.map((item) => [...item.querySelectorAll("[lang=it]")].length)).toEqual(items.map(() => 2));
});
