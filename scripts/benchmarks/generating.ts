// SPDX-License-Identifier: EUPL-1.2
// Time to make the .xlsx of an allegato of 20, 100 and 1,000 objectives, beside a plain exceljs script that writes the
// same cells, formats, merges and heights: npx tsx scripts/benchmarks/generating.ts
import ExcelJS from "exceljs";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readPlan } from "../../src/reading/read-plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { emptyWorkbook } from "../../test/print/empty-workbook";
import { addWithExceljs } from "./exceljs-sheets";
import { interleaved } from "./interleaved";
import { syntheticWorkbook } from "./synthetic-workbook";

const SIZES = [20, 100, 1000];
const RUNS = 5;
const EMPTY_TOO = { includeEmpty: true };

async function main(): Promise<void> {
  const rows = [];
  for (const objectives of SIZES) {
    const document = readPlan(syntheticWorkbook(objectives));
    const plans = buildAllegato(document);
    const [ours, theirs] = [await generate(plans), await generateWithExceljs(plans)];
    const times = await interleaved(RUNS, {
      layout: () => buildAllegato(document),
      writing: () => generate(plans),
      exceljs: () => generateWithExceljs(plans),
    });
    rows.push({
      objectives,
      cells: plans.reduce((sum, { cells }) => sum + cells.length, 0),
      ...times,
      "kB, ours": Math.round(ours.length / 1000),
      "kB, exceljs": Math.round(theirs.length / 1000),
      "differences of the two": await differences(ours, theirs),
    });
  }
  console.log(`Least and median of ${RUNS} interleaved runs, milliseconds of processor`);
  console.table(rows);
}

async function generate(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  return workbook.save();
}

async function generateWithExceljs(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  addWithExceljs(workbook, plans);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** In how many cells, merges and heights of the allegato two files differ; exceljs reads both. */
async function differences(ours: Uint8Array, theirs: Uint8Array): Promise<number> {
  const [one, other] = [await contentOf(ours), await contentOf(theirs)];
  return (
    [...one].filter(([place, content]) => other.get(place) !== content).length +
    [...other.keys()].filter((place) => !one.has(place)).length
  );
}

async function contentOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const content = new Map<string, string>();
  for (const sheet of workbook.worksheets.filter(({ name }) => name.startsWith("All. "))) {
    for (const merge of sheet.model.merges) content.set(`${sheet.name} ${merge}`, "merged");
    sheet.eachRow(EMPTY_TOO, (row, r) => {
      content.set(`${sheet.name} row ${r}`, String(row.height));
      row.eachCell(EMPTY_TOO, (cell) => {
        if (cell.master === cell && cell.style.font)
          content.set(`${sheet.name} ${cell.address}`, cellContent(cell));
      });
    });
  }
  return content;
}

/** What both ways of writing give a cell. */
function cellContent({ text, formula, style }: ExcelJS.Cell): string {
  const { font, alignment, fill, border, numFmt } = style;
  const ground = fill?.type === "pattern" && fill.pattern === "solid" ? fill.fgColor?.argb : undefined;
  const lines = (["top", "right", "bottom", "left"] as const).map((side) => border?.[side]?.color?.argb);
  return JSON.stringify([
    ...[text, formula, numFmt ?? "General", ground, lines],
    ...[font?.name, font?.size, font?.bold ?? false, font?.italic ?? false, font?.color?.argb],
    ...[alignment?.wrapText ?? false, alignment?.horizontal, alignment?.vertical],
  ]);
}

await main();
