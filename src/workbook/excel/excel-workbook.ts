// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../workbook";
import { markCells } from "./cell-marks";
import { offerChoices } from "./choices";
import { applyEdits } from "./edits";
import { createExcelEvents } from "./events";
import { run } from "./faults";
import { addSheets } from "./new-sheets";
import { readWorkbook } from "./reading";
import { recoverAll } from "./recovery";
import { reveal } from "./revealing";
import { writeSheets } from "./sheet-writing";
import { restructure } from "./structure/restructuring";

/** The workbook that is open in Excel. Call it once `whenOfficeReady` says `excel`. */
export function createExcelWorkbook(): Workbook {
  const { onChange, onSelect, quietly, attach } = createExcelEvents();
  return {
    read: async (options) => {
      const snapshot = await run((context) => readWorkbook(context, options));
      attach();
      return snapshot;
    },
    apply: (edits, reshapes) => quietly(() => applyEdits(edits, reshapes)),
    restructure: (change) => quietly(() => restructure(change)),
    writeSheets: (plans, options) => quietly(() => writeSheets(plans, options)),
    addSheets: (plans, named) => quietly(() => addSheets(plans, named)),
    offerChoices: (choices) => quietly(() => offerChoices(choices)),
    recover: () => quietly(recoverAll),
    mark: (marks) => quietly(() => markCells(marks)),
    reveal,
    onChange,
    onSelect,
  };
}
