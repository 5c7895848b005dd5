// SPDX-License-Identifier: EUPL-1.2
// Takes the README's pictures of the built pane: npm run build && npx tsx scripts/screenshots.ts
import { mkdir } from "node:fs/promises";
import type { Frame } from "playwright-core";
import { type ExcelPane, openPane, reloadPane } from "../test/e2e/support/excel-pane";
import { openPreview } from "../test/e2e/support/generate";
import { NEW_PLAN_STATES } from "../test/e2e/support/new-plan-states";
import { openStage, type Stage } from "../test/e2e/support/stage";
import { createExcelHost, type ExcelHost } from "../test/excel-host/excel-host";
import { exampleInExcel } from "./example-in-excel";

const FOLDER = "docs/immagini";
const SIZE = { width: 380, height: 720 };

const tab = (pane: Frame, name: RegExp) => pane.getByRole("tab", { name });

/** What each picture shows: how it comes about, from the example's plan just opened. */
const STATES: Readonly<Record<string, (pane: Frame) => Promise<void>>> = {
  piano: () => Promise.resolve(),
  "scheda-obiettivo": async (pane) => {
    await tab(pane, /Scheda/).click();
    await pane.getByRole("button", { name: "Comincia dal primo obiettivo" }).click();
    await pane.getByRole("heading", { level: 2, name: /^Obiettivo/ }).waitFor();
  },
  "scheda-indicatore": async (pane) => {
    await STATES["scheda-obiettivo"]?.(pane);
    await pane.getByRole("button", { name: "Scheda successiva" }).click();
    await pane.getByRole("heading", { level: 2, name: /^Indicatore/ }).waitFor();
  },
  "scheda-scura": async (pane) => {
    await STATES["scheda-indicatore"]?.(pane);
  },
  segnalazioni: async (pane) => {
    await tab(pane, /Segnalazioni/).click();
    await pane.getByRole("button", { name: "Successivo" }).click();
  },
  correzioni: async (pane) => {
    await tab(pane, /Segnalazioni/).click();
    await pane.getByRole("button", { name: /^Correzioni sicure/ }).click();
    await pane.getByRole("button", { name: /^Correggi \d+ celle$/ }).waitFor();
  },
  anteprima: async (pane) => {
    await openPreview(pane);
    await pane.getByRole("combobox", { name: "Foglio" }).selectOption({ index: 3 });
  },
};

/** Pictures taken in the dark theme. */
const DARK: ReadonlySet<string> = new Set(["scheda-scura"]);

async function openOn(stage: Stage, host: ExcelHost, isDark = false): Promise<ExcelPane> {
  const viewport = { width: SIZE.width + 20, height: SIZE.height };
  const colorScheme = isDark ? "dark" : "light";
  return openPane(stage, host, { width: SIZE.width, viewport, deviceScaleFactor: 1.5, colorScheme });
}

async function takePicture({ page, pane }: ExcelPane, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  // What slides and fades has come to rest.
  await pane.waitForTimeout(1000);
  await page.locator("iframe").screenshot({ path: `${FOLDER}/${name}.png` });
  await page.close();
}

async function takePictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const stage = await openStage();
  for (const [name, reach] of Object.entries(STATES)) {
    const open = await openOn(stage, await exampleInExcel(), DARK.has(name));
    await open.pane.getByText(/^PIRA · Esercizio/).waitFor();
    await open.pane.evaluate(() => {
      localStorage.setItem("pira.benvenuto", "letto");
    });
    await reloadPane(open);
    await open.pane.getByText(/^PIRA · Esercizio/).waitFor();
    await reach(open.pane);
    await takePicture(open, name);
  }
  const first = await openOn(stage, await exampleInExcel());
  await first.pane.getByText(/^PIRA · Esercizio/).waitFor();
  await takePicture(first, "primo-avvio");
  const empty = await openOn(stage, createExcelHost());
  await empty.pane.getByText("Nessun PIRA in questa cartella di lavoro").waitFor();
  await takePicture(empty, "senza-piano");
  const host = createExcelHost();
  const begun = await openOn(stage, host);
  for (const { name, reach } of NEW_PLAN_STATES) {
    await reach({ ...begun, host });
    if (name === "new plan 3") break;
  }
  await takePicture(begun, "nuovo-piano");
  await stage.close();
}

void takePictures();
