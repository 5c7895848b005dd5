// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { createExcelHost } from "../excel-host/excel-host";
import { smallPlan } from "../support/small-plan";
import { axeViolations, focusOn, overflowsSideways } from "./support/accessibility";
import { openPane, reloadPane } from "./support/excel-pane";
import { pagesShown, writePreviewed } from "./support/generate";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

const excelWithPlan = () => createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
const AUTO_SHOW = "Office.AutoShowTaskpaneWithDocument";

async function openPlan(options: Parameters<typeof openPane>[2] = {}, host = excelWithPlan()) {
  const open = await openPane(stage, host, options);
  await open.pane.getByText("PIRA · Esercizio 2026").waitFor();
  return { ...open, host };
}

describe.each([
  ["light", {}],
  ["dark", { colorScheme: "dark" as const }],
  ["high contrast", { forcedColors: "active" as const }],
  // 320 pixels of a pane at 200 % are the room of 160; Excel's narrowest pane is wider than that.
  ["twice the size", { width: 320, deviceScaleFactor: 2 }],
])("at 320 pixels, %s", (_look, options) => {
  it("the first start, the menu and its list have no barrier that axe knows, and fit", async () => {
    const { page, pane } = await openPlan({ width: 320, ...options });
    const sound = async () => {
      expect(await axeViolations(pane)).toEqual([]);
      expect(await overflowsSideways(pane)).toBe(false);
    };
    await pane.getByRole("region", { name: "Come funziona" }).waitFor();
    await sound();
    await pane.getByRole("button", { name: "Altro" }).click();
    await pane.getByRole("menu").waitFor();
    await sound();
    await pane.getByRole("menuitem", { name: /^Scorciatoie/ }).click();
    await pane.getByRole("dialog", { name: "Scorciatoie da tastiera" }).waitFor();
    await sound();
    await page.keyboard.press("Escape");
    await focusOn(pane, "Altro");
    await page.close();
  });

  it("a workbook without a plan has none either", async () => {
    const { page, pane } = await openPane(stage, createExcelHost(), {
      width: 320,
      ...options,
    });
    await pane.getByRole("button", { name: "Apri l’esempio" }).waitFor();
    expect(await axeViolations(pane)).toEqual([]);
    expect(await overflowsSideways(pane)).toBe(false);
    await page.close();
  });
});

it("the menu is opened and worked by the keyboard, from its first use on", async () => {
  const { page, pane, host } = await openPlan();
  await pane.getByRole("button", { name: "Altro" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("menu").waitFor();
  await focusOn(pane, "Elenchi a discesa nelle celle");
  await page.keyboard.press("ArrowDown");
  await focusOn(pane, "Apri PIRA insieme a questa cartella di lavoro");
  await page.keyboard.press("Space");
  await pane.getByText(/apre anche PIRA/).waitFor();
  expect(host.snapshot().settings).toEqual({ [AUTO_SHOW]: true });
  await page.keyboard.press("Escape");
  await focusOn(pane, "Altro");
  await page.close();
});

it("the example opens in a window of its own, and the workbook under work stays as it is", async () => {
  const host = createExcelHost();
  const before = host.snapshot();
  const { page, pane } = await openPane(stage, host);
  await pane.getByRole("button", { name: "Apri l’esempio" }).click();
  await pane.getByText(/si apre in una finestra sua/).waitFor();
  const [file] = host.session.openedFiles;
  expect(Buffer.from(file ?? []).equals(readFileSync("dist/pira-esempio.xlsx"))).toBe(true);
  expect(host.snapshot()).toEqual(before);
  await page.close();
});

it("the pane speaks English once it is chosen, and Italian again", async () => {
  const { page, pane } = await openPlan();
  await pane.getByRole("button", { name: "Altro" }).click();
  await pane.getByRole("menuitem", { name: "English" }).click();
  await pane.getByRole("button", { name: "Generate annex" }).waitFor();
  expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
  for (const [tab, shown] of [
    [/^Findings/, pane.getByRole("button", { name: "Next", exact: true })],
    [/^Form/, pane.getByRole("progressbar", { name: "Completeness" })],
    [/^Plan/, pane.getByRole("tree")],
  ] as const) {
    await pane.getByRole("tab", { name: tab }).click();
    await shown.waitFor();
    expect(await axeViolations(pane)).toEqual([]);
  }
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("menuitem", { name: "Italiano" }).click();
  await pane.getByRole("button", { name: "Genera allegato" }).waitFor();
  await page.close();
});

describe("a button of the ribbon", () => {
  it("«Verifica» shows the findings", async () => {
    const { page, pane } = await openPlan({ query: "?comando=verifica" });
    await pane.getByRole("tab", { name: /Segnalazioni/, selected: true }).waitFor();
    await page.close();
  });

  it("«Genera allegato» shows what it would write; a pane that is loaded again does not", async () => {
    const { page, pane, host } = await openPlan({ query: "?comando=allegato" });
    await pagesShown(pane);
    await writePreviewed(pane);
    await pane.getByText(/Allegato pronto/).waitFor();
    const written = host.syncs.filter(({ actions }) => actions.some(({ writes }) => writes)).length;
    await reloadPane({ page, pane });
    await pane.getByText("PIRA · Esercizio 2026").waitFor();
    await pane.getByRole("button", { name: "Verifica", exact: true }).click();
    await pane.getByText(/Verifica completata/).waitFor();
    expect(host.syncs.filter(({ actions }) => actions.some(({ writes }) => writes))).toHaveLength(written);
    await page.close();
  });
});

it("shortcuts work from anywhere in the pane, and what a field is given goes to its cell", async () => {
  const { page, pane, host } = await openPlan();
  await pane.getByRole("button", { name: "Verifica", exact: true }).focus();
  await page.keyboard.press("Control+Shift+Digit3");
  await pane.getByRole("tab", { name: /Segnalazioni/, selected: true }).waitFor();
  await page.keyboard.press("Alt+Shift+PageDown");
  await page.keyboard.press("Alt+Shift+PageDown");
  await pane.getByRole("heading", { level: 2, name: /^Obiettivo/ }).waitFor();
  const title = pane.getByRole("textbox", { name: "Titolo" });
  await title.fill("Un titolo nuovo");
  await page.keyboard.press("Control+Enter");
  await eventually(() => {
    expect(JSON.stringify(host.snapshot())).toContain("Un titolo nuovo");
  });
  await page.close();
});
