// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import type { LoggedBatch } from "../../excel-host/batch-log";
import { largeAllegato } from "../../support/large-allegato";
import { everyLabel } from "../opened-book";
import { sampleAllegato } from "../sample-plans";
import { openExcel } from "./opened-excel";

const USERS = [
  {
    name: "Conti",
    cells: { A1: "Totale" },
    formulas: { B1: { formula: "='All. Copertina'!A1", value: "" } },
  },
];

/** The messages of writing an allegato for the first time, and of writing it anew. */
async function messages(plans: readonly SheetPlan[]): Promise<LoggedBatch[][]> {
  const { host, workbook } = openExcel(USERS);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  const first = host.batches.splice(0);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  return [first, host.batches];
}

test.each([
  ["as it is laid out", largeAllegato],
  ["with many merges", sampleAllegato],
])("20 objectives, %s: at most ten syncs, the first time and anew", async (_, allegato) => {
  for (const batches of await messages(allegato(20))) expect(batches.length).toBeLessThanOrEqual(10);
});

test("1,000 objectives: every request under 4 MB", async () => {
  const { host, workbook } = openExcel(USERS);
  await workbook.writeSheets(largeAllegato(1000), { set: "allegato", replaceEdited: [] });
  expect(Math.max(...host.batches.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
  expect(Math.max(...host.batches.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  expect(host.batches.length).toBeLessThanOrEqual(15);
}, 120_000);

test("reading it takes three syncs, and nothing stays referenced in Excel", async () => {
  const { host, workbook } = openExcel(USERS);
  await workbook.writeSheets(largeAllegato(100), { set: "allegato", replaceEdited: [] });
  host.batches.length = 0;
  await workbook.read(everyLabel);
  expect(host.batches).toHaveLength(3);
  expect(host.session.referenceCount).toBe(0);
});

test("estimates are never less than what goes out", async () => {
  const { host, workbook } = openExcel(USERS);
  const plans = sampleAllegato(300);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  const content = host.batches.filter(({ bytes }) => bytes > 1_000_000);
  expect(content.length).toBeGreaterThan(1);
  for (const { bytes } of content) expect(bytes).toBeLessThan(3_200_000);
}, 60_000);
