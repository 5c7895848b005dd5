// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { everyLabel } from "../opened-book";
import { largeAllegato } from "../../support/large-allegato";
import { openExcel } from "./opened-excel";

const MEGABYTE = 1_000_000;

test.each([20, 100, 1000])(
  "%i",
  async (objectives) => {
    const { host, workbook } = openExcel([
      { name: "Mio", cells: { A1: "x" }, formulas: { B1: { formula: "='All. 011-001'!A1", value: 0 } } },
    ]);
    const plans = largeAllegato(objectives);
    for (let round = 0; round < 2; round++) {
      host.batches.length = 0;
      const t = performance.now();
      await workbook.writeSheets(plans, { replaceEdited: [] });
      const ms = performance.now() - t;
      console.log(
        plans.length,
        plans.reduce((n, p) => n + p.cells.length, 0),
        objectives,
        "round",
        round,
        Math.round(ms),
        "ms",
        host.syncs.length,
        "syncs",
        host.batches.length,
        host.syncs.map((b) => [b.bytes, b.responseBytes, b.actions.length]),
        host.syncs.reduce((s, b) => s + b.milliseconds, 0),
      );
    }
    host.batches.length = 0;
    const t = performance.now();
    await workbook.read(everyLabel);
    console.log(
      "read",
      performance.now() - t,
      host.batches.map((b) => [b.bytes, b.responseBytes]),
    );
  },
  300000,
);
