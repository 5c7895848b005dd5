// SPDX-License-Identifier: EUPL-1.2
import ExcelJS from "exceljs";
import type { Frame } from "playwright-core";
import { createExcelHost } from "../excel-host/excel-host";
import { smallPlan } from "../support/small-plan";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { listening, openPane } from "./support/excel-pane";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

const SHEET = "011-005";

/** Opens the objective in the form, and asks for something in its menu. */
async function choose(pane: Frame, item: string): Promise<void> {
  await pane.getByRole("tab", { name: "Scheda" }).click();
  await pane.getByRole("heading", { name: /Assistere le imprese/ }).waitFor();
  await pane.getByRole("button", { name: "Azioni sulla scheda" }).click();
  await pane.getByRole("menuitem", { name: item }).click();
}

/** The file as its manager leaves it: fields filled in, an indicator more below the others. */
async function filledIn(file: Uint8Array): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.slice().buffer);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error("The file has no sheet");
  let last = 0;
  sheet.eachRow((row) => {
    if (row.getCell(2).text === "Centro di responsabilità") row.getCell(3).value = "Area nuova";
    if (row.getCell(2).text === "Descrizione") row.getCell(3).value = "Una descrizione che non si vuole";
    if (row.getCell(1).text === "Indicatore") last = row.number;
  });
  const end = sheet.rowCount;
  for (let from = last; from <= end; from++) {
    sheet.getRow(from).eachCell((cell, column) => {
      sheet.getRow(from + end - last + 1).getCell(column).value = cell.value;
    });
  }
  const added = end + 1;
  sheet.getRow(added).getCell(2).value = "Fiere organizzate";
  sheet.getRow(added + 1).getCell(2).value = "Quante fiere si organizzano";
  sheet.getRow(added + 3).getCell(3).value = "conteggio delle fiere";
  return Buffer.from(await book.xlsx.writeBuffer());
}

it("an objective leaves as a workbook of its own, and what its manager did comes back as chosen", async () => {
  const host = createExcelHost().load({ sheets: smallPlan(), leftAside: [] });
  const { page, pane } = await openPane(stage, host, { width: 320 });
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await pane.getByText("Esercizio 2026").waitFor();
  await listening(host, { pane });
  host.user.select(SHEET, "C3");
  const values = () =>
    host.snapshot().sheets.map(({ name, cells }) => [
      name,
      ...Object.entries(cells)
        .map(([cell, { value }]) => [cell, value] as const)
        .filter(([, value]) => value !== ""),
    ]);
  const before = values();
  expect(fetched.filter((path) => path.endsWith(".wasm.gz"))).toEqual([]);

  await choose(pane, "Affida a chi la compila…");
  await pane.getByText(/La parte si apre in una finestra sua/).waitFor();
  // Sheets are written without the 4 MB that calculate formulas.
  expect(fetched.filter((path) => path.endsWith(".wasm.gz"))).toEqual([]);
  expect(values()).toEqual(before);
  const [file] = host.session.openedFiles;
  if (!file) throw new Error("No workbook was opened");

  await choose(pane, "Unisci un file restituito…");
  const dialog = pane.getByRole("dialog", { name: "Unire un file restituito" });
  await dialog.getByLabel("File restituito (.xlsx)").setInputFiles({
    name: "scheda.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await filledIn(file),
  });
  await dialog.getByText("3 differenze", { exact: true }).waitFor();
  await dialog.getByRole("checkbox", { name: "Aggiungere: Indicatore Fiere organizzate" }).waitFor();
  expect(await axeViolations(pane)).toEqual([]);
  expect(await overflowsSideways(pane)).toBe(false);
  await dialog.getByRole("checkbox", { name: "Descrizione" }).uncheck();
  await dialog.getByRole("button", { name: "Accogli 2 differenze" }).click();
  await pane.getByText("2 differenze accolte nel piano.").waitFor();

  const { grid } = host.workbook.sheet(SHEET);
  const at = (row: number, column: number) => grid.get(row - 1, column - 1).value;
  expect(at(6, 3)).toBe("Area nuova");
  expect(at(4, 3)).toBe("Sportelli e corsi per le imprese che nascono o si rinnovano.");
  expect(at(8, 1)).toBe("Nr indicatori associati 3");
  expect([at(13, 2), at(17, 2), at(18, 2)]).toEqual([
    "Corsi tenuti",
    "Fiere organizzate",
    "Quante fiere si organizzano",
  ]);
  expect([at(20, 1), at(20, 3), at(20, 6)]).toEqual(["efficienza", "conteggio delle fiere", ">= 11"]);

  // One step takes it all back.
  await pane.getByRole("button", { name: "Annulla l’ultima modifica" }).click();
  await pane.getByText(/le celle sono tornate com’erano/).waitFor();
  expect(values()).toEqual(before);
  await page.close();
});
