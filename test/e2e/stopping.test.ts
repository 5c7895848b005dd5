// SPDX-License-Identifier: EUPL-1.2
import { syntheticWorkbook } from "../../scripts/benchmarks/synthetic-workbook";
import { createExcelHost } from "../excel-host/excel-host";
import { axeViolations } from "./support/accessibility";
import { type ExcelPane, listening, openPane } from "./support/excel-pane";
import { writeAllegato } from "./support/generate";
import { mouseHands, type Hands } from "./support/hands";
import { holdAnswers } from "./support/slow-excel";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

/** 200 objectives with 800 indicators. */
const host = createExcelHost().load(syntheticWorkbook(200));
let open: ExcelPane;
let hands: Hands;
beforeAll(async () => {
  open = await openPane(stage, host);
  hands = mouseHands(open.pane);
  await open.pane.getByText(/^Verificato alle/).waitFor();
  await listening(host, open);
  await hands.press("button", "Comincia");
});

const contents = () => host.snapshot().sheets.map((sheet) => ({ ...sheet, selection: null }));
const said = (text: string | RegExp) => open.pane.getByText(text).waitFor();
const focused = () => open.pane.evaluate(() => document.activeElement?.textContent);

/** Stops what Excel is at, and waits until that is said. */
async function interrupt(letGo: () => void, outcome: string | RegExp): Promise<void> {
  await hands.press("button", "Interrompi");
  await said("Interruzione in corso…");
  letGo();
  await said(outcome);
  await open.pane.getByRole("button", { name: "Interrompi" }).waitFor({ state: "hidden" });
}

const AS_BEFORE = "Interrotto: la cartella di lavoro è com’era.";

it("a check that is stopped leaves the findings of before, and is asked for again", async () => {
  host.user.type("Scheda 1", "C6", "Annuale");
  const letGo = holdAnswers(host);
  await hands.press("button", "Verifica");
  await open.pane.getByRole("button", { name: "Interrompi" }).waitFor();
  expect(await axeViolations(open.pane)).toEqual([]);
  await interrupt(letGo, "Verifica interrotta: le segnalazioni sono quelle di prima.");
  expect(await focused()).toBe("Verifica");
  await hands.press("button", "Verifica");
  await said(/^Verifica completata/);
});

it("an allegato that is stopped while it is written leaves no sheet behind", async () => {
  const before = contents();
  const written = writeAllegato(open.pane);
  await open.pane.getByRole("button", { name: "Scrivi nella cartella di lavoro" }).waitFor();
  // Reading is three messages; by the seventh the new sheets are there, hidden, and half written.
  const letGo = holdAnswers(host, 6);
  await written;
  await interrupt(letGo, AS_BEFORE);
  expect(contents()).toEqual(before);
});

it.each([
  ["marks", () => hands.press("button", "Evidenzia nelle celle"), 1],
  [
    "lists",
    async () => {
      await hands.press("button", "Altro");
      await hands.press("menuitemcheckbox", "Elenchi a discesa nelle celle");
      await open.page.keyboard.press("Escape");
    },
    1,
  ],
  ["the sheet «Verifica»", listInWorkbook, 5],
])("stopping the writing of %s leaves no trace", async (_what, ask, after) => {
  const before = contents();
  const letGo = holdAnswers(host, after);
  await ask();
  await interrupt(letGo, AS_BEFORE);
  expect(contents()).toEqual(before);
});

async function listInWorkbook(): Promise<void> {
  await hands.press("tab", /^Segnalazioni/);
  await hands.press("button", "Scrivi nel foglio «Verifica»");
}

it("Esc stops as well, and what is done at once is not offered to be stopped", async () => {
  const before = contents();
  const letGo = holdAnswers(host, 1);
  await hands.press("button", "Evidenzia nelle celle");
  await open.pane.getByRole("button", { name: "Interrompi" }).waitFor();
  await open.page.keyboard.press("Escape");
  await said("Interruzione in corso…");
  letGo();
  await said(AS_BEFORE);
  expect(contents()).toEqual(before);
  await hands.press("button", "Evidenzia nelle celle");
  await said(/celle evidenziate/);
  await hands.press("button", "Evidenzia nelle celle");
  await said(/Evidenziazione tolta/);
  expect(contents()).toEqual(before);
});
