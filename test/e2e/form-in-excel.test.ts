// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host/excel-host";
import { smallPlan } from "../support/small-plan";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { type ExcelPane, listening, openPane, reloadPane } from "./support/excel-pane";
import { fieldSays, writtenInCell } from "./support/fields";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

const host = createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
let open: ExcelPane;
beforeAll(async () => {
  open = await openPane(stage, host);
  await open.pane.getByText("Esercizio 2026").waitFor();
  await listening(host, open);
});

const field = (name: string) =>
  open.pane
    .getByRole("combobox", { name, exact: true })
    .or(open.pane.getByRole("textbox", { name, exact: true }));
const cell = (row: number, column: number) => host.workbook.sheet("011-005").grid.get(row, column).value;
/** The whole workbook; the cell that is selected follows the keyboard from field to field. */
const allButSelection = () => {
  const { sheets, ...workbook } = host.snapshot();
  return { ...workbook, sheets: sheets.map((sheet) => ({ ...sheet, selection: null })) };
};
/** What the cells of all sheets hold; a cell that needed the format Text for a while keeps it. */
const values = () =>
  host
    .snapshot()
    .sheets.map(({ name, cells }) => [
      name,
      ...Object.entries(cells).map(([address, { value, formula }]) => [address, value, formula]),
    ]);

const cellHolds = (row: number, column: number, text: string) =>
  writtenInCell(open.pane, () => cell(row, column), text);
const heldBy = (name: string, text: string) => fieldSays(open.pane, name, text);

it("opens at the field whose cell is selected, and leaves the keyboard in the sheet", async () => {
  host.user.select("011-005", "C6");
  await open.pane.getByRole("tab", { name: "Scheda", selected: true }).waitFor();
  await open.pane.getByRole("heading", { name: /Assistere le imprese/ }).waitFor();
  await heldBy("Centro di responsabilità", "Area promozione");
  await open.pane.locator("[aria-current=true]", { hasText: "Centro di responsabilità" }).waitFor();
  expect(await open.pane.evaluate(() => document.activeElement === document.body)).toBe(true);
});

it("opens from the tree too, at a cell that is chosen after a part that was pressed there", async () => {
  await open.pane.getByRole("tab", { name: "Piano" }).click();
  await open.pane.getByRole("treeitem", { name: /^Programma 005/ }).click();
  await eventually(() => {
    expect(host.snapshot().activeSheet).toBe("011-005");
  });
  host.user.select("011-005", "C6");
  await open.pane.locator("[aria-current=true]", { hasText: "Centro di responsabilità" }).waitFor();
});

it("shows what is typed in the sheet", async () => {
  host.user.type("011-005", "C6", "Segreteria");
  await heldBy("Centro di responsabilità", "Segreteria");
});

it("writes a field when it is left, in two messages that keep Excel's undo, and nothing besides", async () => {
  const before = allButSelection();
  await field("Centro di responsabilità").fill("Area servizi");
  const { length } = host.syncs;
  await field("Centro di responsabilità").press("Tab");
  await cellHolds(5, 2, "Area servizi");
  const made = host.syncs
    .slice(length)
    .filter(({ actions, isCleanUp }) => !isCleanUp && isAboutCells(actions));
  expect(made).toHaveLength(2);
  const written = made.flatMap(({ actions }) =>
    actions.filter(({ writes }) => writes).map(({ text }) => text),
  );
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^Set .*(?:Values|Formulas)$/);
  host.user.type("011-005", "C6", "Segreteria");
  expect(allButSelection()).toEqual(before);
});

it("shows both texts when the cell changed meanwhile, and writes the one that is chosen", async () => {
  await heldBy("Centro di responsabilità", "Segreteria");
  await field("Centro di responsabilità").fill("Mio");
  host.user.type("011-005", "C6", "Loro");
  await field("Centro di responsabilità").press("Tab");
  const note = open.pane.getByRole("alert").filter({ hasText: "Nel frattempo la cella è cambiata" });
  await note.getByText("Loro").waitFor();
  expect(await axeViolations(open.pane)).toEqual([]);
  expect(cell(5, 2)).toBe("Loro");
  await note.getByRole("button", { name: "Scrivi il mio testo" }).click();
  await note.waitFor({ state: "detached" });
  await cellHolds(5, 2, "Mio");
});

it("keeps what was typed through a cell that is being edited, and writes it afterwards", async () => {
  host.user.startCellEdit();
  await field("Centro di responsabilità").fill("Dopo la modifica");
  await field("Centro di responsabilità").press("Tab");
  await open.pane.getByText(/premere Invio per terminarla/).waitFor();
  host.user.endCellEdit();
  await cellHolds(5, 2, "Dopo la modifica");
});

it("adds an indicator, opens it, and takes it back", async () => {
  const before = values();
  await open.pane.getByRole("button", { name: "Azioni sulla scheda" }).click();
  await open.pane.getByRole("menuitem", { name: "Aggiungi un indicatore" }).click();
  await open.pane.getByText(/^Aggiunto: le righe nuove/).waitFor();
  await field("Indicatore").fill("Imprese formate");
  await field("Indicatore").press("Tab");
  await cellHolds(16, 1, "Imprese formate");
  expect(cell(7, 0)).toBe("Nr indicatori associati 3");
  for (let times = 0; times < 2; times++) {
    await open.pane.getByRole("button", { name: "Annulla l’ultima modifica" }).click();
    await open.pane.getByText(/^Modifica annullata/).waitFor();
    await open.pane.getByRole("button", { name: "Chiudi il messaggio" }).click();
  }
  expect(values()).toEqual(before);
});

it("has what was typed after a reload of the pane", async () => {
  host.user.select("011-005", "C6");
  await heldBy("Centro di responsabilità", "Dopo la modifica");
  await field("Centro di responsabilità").fill("Mai scritto");
  await reloadPane(open);
  await open.pane.getByText("Esercizio 2026").waitFor();
  await listening(host, open);
  host.user.select("011-005", "C5");
  host.user.select("011-005", "C6");
  await heldBy("Centro di responsabilità", "Mai scritto");
  expect(cell(5, 2)).toBe("Dopo la modifica");
});

it("is as wide as the pane, whatever it holds", async () => {
  expect(await overflowsSideways(open.pane)).toBe(false);
  expect(await axeViolations(open.pane)).toEqual([]);
});

/** Handlers and the active cell are asked for by other messages; the sheet is led to the cell of a field in focus. */
const isAboutCells = (actions: readonly { text: string }[]): boolean =>
  actions.some(({ text }) => /GetRange\("C6"\)/.test(text)) &&
  !actions.some(({ text }) => /\.Select\(\)$/.test(text));
