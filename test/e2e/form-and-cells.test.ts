// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost, type ExcelHost, type ExcelHostOptions } from "../excel-host/excel-host";
import { IT_IT } from "../excel-host/model/locale";
import { parseRect } from "../excel-host/model/rect";
import { typeText } from "../excel-host/model/typing";
import { BLOCK_ROWS, twoObjectives } from "../support/two-objectives";
import { axeViolations } from "./support/accessibility";
import { type ExcelPane, listening, openPane, reloadPane } from "./support/excel-pane";
import { fieldSays, writtenInCell } from "./support/fields";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const SHEET = "011-005";
const CENTRE = "Centro di responsabilità";

const stage = stageOfFile();

let open: ExcelPane | null = null;
afterEach(async () => {
  await open?.page.close();
  open = null;
});

/** The form on the centre of the first objective, cell C6, that was selected in the sheet. */
async function atTheCentre(options: ExcelHostOptions = {}) {
  const host = createExcelHost(options).load({ sheets: twoObjectives(), leftAside: [] });
  open = await openPane(stage, host);
  const { pane, page } = open;
  await pane.getByText("Esercizio 2026").waitFor();
  await listening(host, open);
  host.user.select(SHEET, "C6");
  const field = (name: string) =>
    pane.getByRole("combobox", { name, exact: true }).or(pane.getByRole("textbox", { name, exact: true }));
  const says = (name: string, text: string) => fieldSays(pane, name, text);
  const holds = (cell: string, text: string, sheet = SHEET) =>
    writtenInCell(pane, () => valueOf(host, sheet, cell), text);
  const conflict = pane.getByRole("alert").filter({ hasText: "Nel frattempo la cella è cambiata" });
  await says(CENTRE, "Area promozione");
  return { host, pane, page, field, says, holds, conflict };
}

function valueOf(host: ExcelHost, sheet: string, cell: string) {
  const { row, column } = parseRect(cell);
  return host.workbook.sheet(sheet).grid.get(row, column).value;
}

it("shows what comes into the cell of the field in focus, and keeps the focus there", async () => {
  const { host, field, says, pane } = await atTheCentre();
  await field(CENTRE).focus();
  host.user.type(SHEET, "C6", "Segreteria generale");
  await says(CENTRE, "Segreteria generale");
  expect(await field(CENTRE).evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await axeViolations(pane)).toEqual([]);
});

it("leaves what is being typed alone when its cell changes, and asks once the field is left", async () => {
  const { host, pane, field, says, holds, conflict } = await atTheCentre();
  await field(CENTRE).fill("Mio");
  host.user.type(SHEET, "C6", "Loro");
  host.user.type(SHEET, "C5", "Annuale");
  await says("Arco temporale", "Annuale");
  expect(await field(CENTRE).inputValue()).toBe("Mio");
  await field(CENTRE).press("Tab");
  await conflict.getByText("Loro").waitFor();
  await conflict.getByText("Mio", { exact: true }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await conflict.getByRole("button", { name: "Tieni la cella" }).click();
  await conflict.waitFor({ state: "detached" });
  await says(CENTRE, "Loro");
  await holds("C6", "Loro");
});

it("takes over another field of the objective while one is being typed, and writes that one alone", async () => {
  const { host, pane, field, says, holds } = await atTheCentre();
  await field(CENTRE).fill("Area servizi");
  host.user.type(SHEET, "C4", "Sportelli, corsi e visite.");
  await says("Descrizione", "Sportelli, corsi e visite.");
  expect(await field(CENTRE).inputValue()).toBe("Area servizi");
  const before = host.snapshot().sheets[1]?.cells ?? {};
  await field(CENTRE).press("Tab");
  await holds("C6", "Area servizi");
  const { C6: written, ...others } = host.snapshot().sheets[1]?.cells ?? {};
  const { C6: replaced, ...same } = before;
  expect([replaced?.value, written?.value]).toEqual(["Area promozione", "Area servizi"]);
  expect(await axeViolations(pane)).toEqual([]);
  expect(others).toEqual(same);
});

it("has a title typed in the sheet in its heading and in the tree", async () => {
  const { host, pane } = await atTheCentre();
  host.user.type(SHEET, "C3", "Sostenere le imprese giovani");
  await pane.getByRole("heading", { name: /Obiettivo.*Sostenere le imprese giovani/ }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  await pane.getByRole("tab", { name: "Piano" }).click();
  await pane.getByRole("treeitem", { name: /^Programma 005/ }).press("ArrowRight");
  await pane.getByRole("treeitem", { name: /^Obiettivo.*Sostenere le imprese giovani/ }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
});

it("follows its cells when rows come above, with what is being typed", async () => {
  const { host, pane, field, says, holds } = await atTheCentre();
  await field(CENTRE).fill("Area servizi");
  host.user.insertRows(SHEET, 1, 2);
  host.user.type(SHEET, "C7", "Annuale");
  await says("Arco temporale", "Annuale");
  expect(await field(CENTRE).inputValue()).toBe("Area servizi");
  await field(CENTRE).press("Tab");
  await holds("C8", "Area servizi");
  expect(valueOf(host, SHEET, "C6")).toBe("Sportelli e corsi per le imprese che nascono o si rinnovano.");
  expect(await axeViolations(pane)).toEqual([]);
});

it("keeps the text of a block that is deleted under the form, and gives it to no other block", async () => {
  const { host, pane, field, conflict } = await atTheCentre();
  await field(CENTRE).fill("Mai scritto");
  host.user.deleteRows(SHEET, 3, BLOCK_ROWS);
  await pane.getByRole("heading", { name: /^Programma/ }).waitFor();
  await pane.getByText("Il campo di questo testo non è più nel piano: copiarlo, se serve ancora.").waitFor();
  await pane.getByText("Mai scritto", { exact: true }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  expect(valueOf(host, SHEET, "C6")).toBe("Area estera");
  expect(await conflict.count()).toBe(0);
  await pane.getByRole("button", { name: "Scarta il testo" }).click();
  await pane.getByText("Mai scritto", { exact: true }).waitFor({ state: "detached" });
});

it("stays with its objective when the block above is deleted", async () => {
  const { host, pane, says, holds, field } = await atTheCentre();
  host.user.select(SHEET, "C20");
  await says(CENTRE, "Area estera");
  await field(CENTRE).fill("Ufficio estero");
  host.user.deleteRows(SHEET, 3, BLOCK_ROWS);
  await pane.getByText("1 obiettivo", { exact: false }).first().waitFor();
  await pane.getByRole("heading", { name: /Accompagnare le imprese all’estero/ }).waitFor();
  await field(CENTRE).press("Tab");
  await holds("C6", "Ufficio estero");
  expect(await axeViolations(pane)).toEqual([]);
});

it("writes into its sheet when that has another name", async () => {
  const { host, pane, field, says, holds } = await atTheCentre();
  await field(CENTRE).fill("Area servizi");
  host.user.renameSheet(SHEET, "Promozione");
  host.user.type("Promozione", "C5", "Annuale");
  await says("Arco temporale", "Annuale");
  await field(CENTRE).press("Tab");
  await holds("C6", "Area servizi", "Promozione");
  expect(await axeViolations(pane)).toEqual([]);
});

it("says that there is no plan any more when its only sheet is deleted", async () => {
  const { host, pane } = await atTheCentre();
  host.user.deleteSheet(SHEET);
  await pane.getByRole("heading", { name: "Nessun PIRA in questa cartella di lavoro" }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
});

it("goes back with Excel's own Ctrl+Z, and asks nothing", async () => {
  const { host, field, says, holds, conflict, pane } = await atTheCentre({ requirementSet: "1.19" });
  await field(CENTRE).fill("Area servizi");
  await field(CENTRE).press("Tab");
  await holds("C6", "Area servizi");
  host.user.undo();
  await holds("C6", "Area promozione");
  await says(CENTRE, "Area promozione");
  expect(await conflict.count()).toBe(0);
  expect(await axeViolations(pane)).toEqual([]);
});

it("shows a co-author's text that came between reading and writing, and writes the chosen one", async () => {
  const { host, pane, field, holds, conflict } = await atTheCentre();
  await field(CENTRE).fill("Mio");
  typeText(host.workbook.sheet(SHEET), parseRect("C6"), "Della collega", IT_IT);
  // Its event is still on the way.
  host.workbook.takeChanges();
  await field(CENTRE).press("Tab");
  await conflict.getByText("Della collega").waitFor();
  expect(valueOf(host, SHEET, "C6")).toBe("Della collega");
  expect(await axeViolations(pane)).toEqual([]);
  await conflict.getByRole("button", { name: "Scrivi il mio testo" }).click();
  await holds("C6", "Mio");
});

it("has both texts after a reload in the middle, when the cell changed meanwhile", async () => {
  const { host, page, pane, field, says, conflict } = await atTheCentre();
  await field(CENTRE).fill("Mio");
  await reloadPane({ page, pane });
  host.user.type(SHEET, "C6", "Loro");
  await pane.getByText("Esercizio 2026").waitFor();
  await listening(host, { pane });
  host.user.select(SHEET, "C5");
  host.user.select(SHEET, "C6");
  await says(CENTRE, "Mio");
  expect(valueOf(host, SHEET, "C6")).toBe("Loro");
  expect(await axeViolations(pane)).toEqual([]);
  await pane.getByRole("button", { name: `Scrivi: ${CENTRE}` }).click();
  await conflict.getByText("Loro").waitFor();
  await conflict.getByText("Mio", { exact: true }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  expect(valueOf(host, SHEET, "C6")).toBe("Loro");
});
