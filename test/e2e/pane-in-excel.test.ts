// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host/excel-host";
import { formatRect } from "../excel-host/model/rect";
import { smallPlan } from "../support/small-plan";
import { axeViolations, overflowsSideways, tabOrder } from "./support/accessibility";
import { type ExcelPane, listening, openOutsideExcel, openPane } from "./support/excel-pane";
import { pagesShown, writeAllegato } from "./support/generate";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

const excelWithPlan = () => createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
/** The walk's position is followed by the finding itself, for those who do not see it. */
const atFinding = ({ pane }: ExcelPane, n: number) =>
  pane
    .getByRole("status")
    .filter({ hasText: new RegExp(`^${n} di `) })
    .waitFor();
const ready = ({ pane }: ExcelPane) => pane.getByText("Esercizio 2026").waitFor();

describe("the pane in Excel", () => {
  const host = excelWithPlan();
  let open: ExcelPane;
  beforeAll(async () => {
    open = await openPane(stage, host);
    await ready(open);
    await listening(host, open);
  });
  afterAll(() => open.page.close());
  const selected = () =>
    `${host.workbook.activeSheet.name}!${formatRect(host.workbook.activeSheet.selection)}`;
  const button = (name: string | RegExp) =>
    open.pane.getByRole("button", { name, exact: typeof name === "string" });

  it("reads the workbook in at most three round trips", async () => {
    expect(await open.pane.getByRole("heading", { level: 1 }).textContent()).toContain(
      "Camera di Commercio di Prova",
    );
    const readings = host.syncs.filter(({ actions }) =>
      actions.every(({ text }) => !/_Register|GetActiveCell/.test(text)),
    );
    expect(readings).toHaveLength(3);
  });

  it("walks to the cells of the findings", async () => {
    await open.pane.getByRole("tab", { name: /Segnalazioni/ }).click();
    const cells: string[] = [];
    for (const n of [1, 2]) {
      await button("Successivo").click();
      await atFinding(open, n);
      const link = open.pane.locator("[data-stop][aria-current=true]").getByRole("button").first();
      const [, sheet, cell] =
        /^Vai alla cella: (.+), ([A-Z]+\d+)$/.exec((await link.getAttribute("aria-label")) ?? "") ?? [];
      await eventually(() => {
        expect(selected()).toBe(`${sheet}!${cell}`);
      });
      cells.push(selected());
    }
    expect(cells[1]).not.toBe(cells[0]);
  });

  it("follows an edit made in the sheet", async () => {
    const tab = open.pane.getByRole("tab", { name: /Segnalazioni/ });
    const before = await tab.textContent();
    host.user.type("011-005", "C16", "numero di imprese assistite");
    await open.pane.waitForFunction(
      (text) => document.querySelectorAll("[role=tab]")[2]?.textContent !== text,
      before,
    );
    expect(Number(/\d+/.exec((await tab.textContent()) ?? "")?.[0])).toBeLessThan(
      Number(/\d+/.exec(before ?? "")?.[0]),
    );
  });

  it("marks the cells and takes the marks away without a trace", async () => {
    const before = host.snapshot();
    await button("Evidenzia nelle celle").click();
    await open.pane.getByText(/celle? evidenziat/).waitFor();
    expect(host.snapshot()).not.toEqual(before);
    await button("Evidenzia nelle celle").click();
    await open.pane.getByText(/Evidenziazione tolta/).waitFor();
    expect(host.snapshot()).toEqual(before);
  });

  it("writes the allegato beside the user's sheets, and asks before it replaces what was edited", async () => {
    const user = host.snapshot().sheets;
    await writeAllegato(open.pane);
    await open.pane.getByText(/Allegato pronto/).waitFor();
    const names = () => host.workbook.sheets.map(({ name }) => name);
    expect(names()).toEqual([
      ...["Copertina", "011-005"],
      ...["All. Copertina", "All. Quadro", "All. 011-005", "All. Riepilogo"],
    ]);
    expect(host.snapshot().sheets.slice(0, user.length)).toEqual(user);

    host.user.type("All. Copertina", "A1", "Scritto a mano");
    await writeAllegato(open.pane);
    const dialog = open.pane.getByRole("alertdialog").or(open.pane.getByRole("dialog"));
    await dialog.getByText("All. Copertina").waitFor();
    expect(await axeViolations(open.pane)).toEqual([]);
    await dialog.getByRole("button", { name: "Annulla" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(host.workbook.sheet("All. Copertina").grid.get(0, 0).value).toBe("Scritto a mano");

    await writeAllegato(open.pane);
    await dialog.getByRole("button", { name: "Sostituisci" }).click();
    await open.pane.getByText(/Allegato pronto/).waitFor();
    expect(host.workbook.sheet("All. Copertina").grid.get(0, 0).value).not.toBe("Scritto a mano");
    expect(host.snapshot().sheets.slice(0, user.length)).toEqual(user);
  });

  it("says what to do while a cell is being edited, and goes on afterwards", async () => {
    host.user.startCellEdit();
    await button("Verifica").click();
    await open.pane.getByText(/Invio/).waitFor();
    host.user.endCellEdit();
    await button("Verifica").click();
    await open.pane.getByText(/Verifica completata/).waitFor();
  });
});

it("tells a screen reader what everything is, and its state", async () => {
  const open = await openPane(stage, excelWithPlan());
  await ready(open);
  const tree = await open.pane.locator("body").ariaSnapshot();
  for (const line of [
    /- heading "Camera di Commercio di Prova" \[level=1\]/,
    /- group "Comandi":/,
    /- button "Verifica"/,
    /- button "Evidenzia nelle celle"/,
    /- button "Genera allegato"/,
    /- tablist "Contenuto del riquadro":/,
    /- tab "Piano" \[selected\]/,
    /- tab "Segnalazioni \(\d+\)"/,
    /- tabpanel "Piano":/,
    /- tree "Struttura del piano":/,
    /- treeitem .*Missione 011.* \[expanded\]/,
  ])
    expect(tree).toMatch(line);
  await open.page.close();
});

describe.each([
  ["320 pixels wide", { width: 320 }],
  ["dark", { colorScheme: "dark" as const }],
  ["high contrast", { forcedColors: "active" as const }],
  ["at twice the size", { width: 640, deviceScaleFactor: 2 }],
])("the pane %s", (_case, options) => {
  it("fits and has no barrier that axe knows, in both tabs", async () => {
    const open = await openPane(stage, excelWithPlan(), options);
    await ready(open);
    for (const tab of [/Piano/, /Segnalazioni/]) {
      await open.pane.getByRole("tab", { name: tab }).click();
      expect(await axeViolations(open.pane)).toEqual([]);
      expect(await overflowsSideways(open.pane)).toBe(false);
    }
    await open.page.close();
  });
});

it("is reached and worked by the keyboard alone", async () => {
  const host = excelWithPlan();
  const open = await openPane(stage, host);
  await ready(open);
  await open.pane.locator("body").evaluate((body) => {
    body.tabIndex = -1;
    body.focus();
  });
  const order = await tabOrder(open.page, open.pane);
  const indexOf = (name: RegExp) => order.findIndex((item) => name.test(item));
  const stops = [/Verifica/, /Evidenzia/, /Genera/, /tab Piano/, /treeitem/].map(indexOf);
  expect(stops).not.toContain(-1);
  expect(stops).toEqual([...stops].sort((a, b) => a - b));

  await open.pane.getByRole("tab", { name: /Piano/ }).focus();
  await open.page.keyboard.press("ArrowRight");
  await open.page.keyboard.press("ArrowRight");
  await open.page.keyboard.press("Enter");
  await open.pane.getByRole("button", { name: "Successivo" }).focus();
  await open.page.keyboard.press("Enter");
  await atFinding(open, 1);
  await open.pane.getByRole("button", { name: "Genera allegato" }).focus();
  await open.page.keyboard.press("Space");
  await pagesShown(open.pane);
  await open.page.keyboard.press("PageDown");
  await open.pane.getByRole("button", { name: "Scrivi nella cartella di lavoro" }).focus();
  await open.page.keyboard.press("Enter");
  await open.pane.getByText(/Allegato pronto/).waitFor();
  expect(host.workbook.sheets.map(({ name }) => name)).toContain("All. 011-005");
  await open.page.close();
});

describe("where the pane cannot work", () => {
  it("says so outside Excel", async () => {
    const page = await openOutsideExcel(stage);
    await page.getByText("Questa pagina si apre dentro Excel").waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.close();
  });

  it("says what is needed in an Excel that is too old", async () => {
    const open = await openPane(stage, createExcelHost({ requirementSet: "1.7" }));
    await open.pane.getByText("Questa versione di Excel non basta").waitFor();
    await open.page.close();
  });

  it("says what was looked for in a workbook that holds no plan", async () => {
    const open = await openPane(stage, createExcelHost());
    await open.pane.getByText("Nessun PIRA in questa cartella di lavoro").waitFor();
    expect(await axeViolations(open.pane)).toEqual([]);
    await open.page.close();
  });
});
