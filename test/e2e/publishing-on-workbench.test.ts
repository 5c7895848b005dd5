// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { EXAMPLE } from "../cli/run-pira";
import { axeViolations, focusOn, overflowsSideways } from "./support/accessibility";
import { newPage } from "./support/chromium";
import { type Hands, mouseHands } from "./support/hands";
import { keyboardHands } from "./support/keyboard-hands";
import { differencesBesidesDay, PUBLISHED, publishedByCommand } from "./support/published";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();
const DIALOG = ["dialog", "Copia da pubblicare"] as const;

/** What is downloaded once a button is pressed: name and bytes. */
async function downloaded(page: Page, hands: Hands, button: string): Promise<[string, Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    hands.press("button", button, DIALOG),
  ]);
  await page.getByText(`«${download.suggestedFilename()}» è fra i file scaricati.`).waitFor();
  return [download.suggestedFilename(), readFileSync(await download.path())];
}

it.each([
  ["mouse", mouseHands],
  ["keyboard", (page: Page): Hands => keyboardHands(page, page)],
])("the three files are downloaded, with the %s", async (_means, handsOn) => {
  const page = await newPage(stage.browser, { acceptDownloads: true });
  await page.goto(`${stage.site.address}/workbench.html`);
  await page.locator("input[type=file]").setInputFiles(EXAMPLE);
  await page.getByText("Esercizio 2027").waitFor();
  const hands = handsOn(page);
  await hands.press("button", "Altro");
  await hands.press("menuitem", "Copia da pubblicare…");
  await hands.press("checkbox", "Preparare comunque una bozza", DIALOG);

  const wanted = await publishedByCommand();
  const [name, xlsx] = await downloaded(page, hands, "Scarica l’allegato (.xlsx)");
  expect(name).toBe(`${PUBLISHED}.xlsx`);
  expect(differencesBesidesDay(wanted.xlsx, new Uint8Array(xlsx))).toEqual([]);
  expect(await downloaded(page, hands, "Scarica il piano (.json)")).toEqual([
    `${PUBLISHED}.json`,
    wanted.json,
  ]);
  expect(await downloaded(page, hands, "Scarica gli indicatori (.csv)")).toEqual([
    `${PUBLISHED}.csv`,
    wanted.csv,
  ]);
  expect(await axeViolations(page)).toEqual([]);
  expect(await overflowsSideways(page)).toBe(false);

  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await focusOn(page, "Altro");
  // Nothing in the file under work has changed.
  expect(await page.getByText("Modifiche non salvate").count()).toBe(0);
  await page.close();
});
