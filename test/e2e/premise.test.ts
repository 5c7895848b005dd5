// SPDX-License-Identifier: EUPL-1.2
import type { Frame } from "playwright-core";
import { createExcelHost } from "../excel-host/excel-host";
import { smallPlan } from "../support/small-plan";
import { axeViolations, focusInDialog, focusOn, overflowsSideways } from "./support/accessibility";
import { openPane } from "./support/excel-pane";
import { openPreview, writePreviewed } from "./support/generate";
import { mouseHands } from "./support/hands";
import { keyboardHands } from "./support/keyboard-hands";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

const DIALOG = ["dialog", "Premessa"] as const;
const OUTLINE = [
  "Scenario istituzionale e socio-economico atteso",
  "Vincoli finanziari e normativi",
  "Interventi organizzativi in atto o previsti",
];
const TEXT = "La provincia cresce meno del previsto, e le imprese cercano mercati.";

async function openPlan() {
  const host = createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
  const open = await openPane(stage, host, { width: 320 });
  await open.pane.getByText("Esercizio 2026").waitFor();
  return { ...open, host };
}

const textOf = (pane: Frame) => pane.getByRole("textbox", { name: "Testo della premessa" });
const closed = (pane: Frame) =>
  pane.getByRole("dialog", { name: "Premessa", includeHidden: true }).waitFor({ state: "detached" });
/** What a sheet says, row by row. */
const rowsOf = (host: ReturnType<typeof createExcelHost>, name: string): unknown[] =>
  Object.values(host.snapshot().sheets.find((sheet) => sheet.name === name)?.cells ?? {})
    .map(({ value }) => value)
    .filter((value) => value !== "");

it("an outline is proposed, and what is written stands in the sheet, the preview and the allegato", async () => {
  const { page, pane, host } = await openPlan();
  const hands = mouseHands(pane);
  await hands.press("tab", /^Segnalazioni/);
  await hands.press("button", "Premessa…");
  expect(await textOf(pane).inputValue()).toBe("");
  expect(await axeViolations(pane)).toEqual([]);
  expect(await overflowsSideways(pane)).toBe(false);
  await hands.press("button", "Proponi la traccia", DIALOG);
  expect(await textOf(pane).inputValue()).toBe(OUTLINE.join("\n\n"));
  const [first = "", ...others] = OUTLINE;
  await textOf(pane).fill([first, TEXT, ...others].join("\n\n"));
  await hands.press("button", "Scrivi", DIALOG);
  await pane.getByText("La premessa è scritta nella cartella di lavoro.").first().waitFor();
  await closed(pane);
  await focusOn(pane, "Premessa…");
  expect(rowsOf(host, "Premessa")).toEqual(["Premessa", first, TEXT, ...others]);

  await openPreview(pane);
  await pane.getByRole("combobox", { name: "Foglio" }).selectOption("All. Premessa");
  await pane
    .getByRole("region", { name: /, All\. Premessa$/ })
    .getByText(TEXT)
    .waitFor();
  await writePreviewed(pane);
  await pane.getByText(/^Allegato pronto/).waitFor();
  // A title without a text below it is not printed.
  expect(rowsOf(host, "All. Premessa")).toEqual(["Premessa", first, TEXT]);
  await page.close();
});

it("with the keyboard what was typed is not lost by Escape, and one paragraph more is one row more", async () => {
  const { page, pane, host } = await openPlan();
  const hands = keyboardHands(page, pane);
  await hands.press("tab", /^Segnalazioni/);
  await hands.press("button", "Premessa…");
  await hands.fill("Testo della premessa", TEXT, DIALOG);
  await hands.strike("Escape");
  await pane.getByText(/^Non è ancora nella cartella di lavoro/).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await hands.press("button", "Torna al testo");
  expect(await textOf(pane).inputValue()).toBe(TEXT);
  await hands.press("button", "Scrivi", DIALOG);
  await closed(pane);

  // The text is that of the plan that was checked last.
  await pane.getByText(/^Verificato alle/).waitFor();
  await hands.press("button", "Premessa…");
  expect(await textOf(pane).inputValue()).toBe(TEXT);
  await hands.press("button", "Proponi la traccia", DIALOG);
  await hands.press("button", "Scrivi", DIALOG);
  await closed(pane);
  expect(rowsOf(host, "Premessa")).toEqual(["Premessa", TEXT, ...OUTLINE]);

  // Nothing was changed: nothing is asked.
  await hands.press("button", "Premessa…");
  await focusInDialog(pane);
  await hands.strike("Escape");
  await closed(pane);
  await focusOn(pane, "Premessa…");
  expect(hands.lost).toEqual([]);
  await page.close();
});
