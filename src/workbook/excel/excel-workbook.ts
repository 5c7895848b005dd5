// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../workbook";
import { applyEdits } from "./edits";
import { createExcelEvents } from "./events";
import { run } from "./faults";
import { readWorkbook } from "./reading";
import { reveal } from "./revealing";

/** Fetched when first needed: reading, and writing into single cells, is all that the pane opens with. */
const larger = () => import("./larger-changes");

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
    restructure: (change) => quietly(async () => (await larger()).restructure(change)),
    writeSheets: (plans, options) => quietly(async () => (await larger()).writeSheets(plans, options)),
    addSheets: (plans, named) => quietly(async () => (await larger()).addSheets(plans, named)),
    offerChoices: (choices) => quietly(async () => (await larger()).offerChoices(choices)),
    recover: () => quietly(async () => (await larger()).recoverAll()),
    mark: (marks) => quietly(async () => (await larger()).markCells(marks)),
    reveal,
    onChange,
    onSelect,
  };
}
