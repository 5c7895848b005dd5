// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";

// From the project's folder: scripts use this too.
const axe = readFileSync(resolve("node_modules/axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.1 A and AA: rule and the elements it names; empty when all is well. */
export async function axeViolations(where: Page | Frame): Promise<string[]> {
  await where.evaluate(axe);
  // Half-way through a change of colours nothing can be said of them; what turns for ever, like a spinner, stays.
  await where.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === "running" && Number.isFinite(effect?.getComputedTiming().endTime),
        )
        .map(({ finished }) => finished);
    for (let under = ending(); under.length > 0; under = ending()) await Promise.allSettled(under);
  });
  // Tabster's dummies, with which Fluent carries focus in and out of a widget, pass focus on as soon as they get it.
  const { violations } = await where.evaluate<AxeResults>(
    `axe.run({ exclude: [["[data-tabster-dummy]"]] }, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] })`,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`,
  );
}

/** Names of what the Tab key reaches, in its order, from the start of the document; stops when it comes round. */
export async function tabOrder(page: Page, where: Page | Frame, most = 60): Promise<string[]> {
  const order: string[] = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press("Tab");
    const name = await where.evaluate(() => {
      const { activeElement: element } = document;
      if (element === null || element === document.body) return null;
      const label = element.getAttribute("aria-label") ?? element.textContent;
      return `${element.getAttribute("role") ?? element.tagName.toLowerCase()} ${label.replace(/\s+/g, " ").trim()}`;
    });
    if (name === null || name === order[0]) break;
    order.push(name);
  }
  return order;
}

/** True when the page scrolls sideways, which WCAG 1.4.10 forbids at 320 pixels. */
export const overflowsSideways = (where: Page | Frame): Promise<boolean> =>
  where.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Waits until the focus is on what goes by a name. */
export async function focusOn(where: Page | Frame, name: string): Promise<void> {
  await where.waitForFunction((wanted) => {
    const { activeElement: element } = document;
    return element !== null && [element.getAttribute("aria-label"), element.textContent].includes(wanted);
  }, name);
}

/** Waits until a dialog that opens has taken the focus: keys struck before go to what opened it. */
export async function focusInDialog(where: Page | Frame): Promise<void> {
  await where.waitForFunction(
    () => document.activeElement?.closest("[role=dialog], [role=alertdialog]") != null,
  );
}

/** Waits until the focus is in a field of the form: the pane leads it there once the cell is shown. */
export async function focusInField(where: Page | Frame): Promise<void> {
  await where.waitForFunction(() => document.activeElement?.matches("[data-field] :is(input, textarea)"));
}
