// SPDX-License-Identifier: EUPL-1.2
import type { Workbook } from "../workbook";
import { applyEdits } from "./edits";
import { createExcelEvents } from "./events";
import { run } from "./faults";
import { readWorkbook } from "./reading";
import { reveal } from "./revealing";
import { createSheetMemory } from "./sheet-memory";

/** Fetched when first needed: reading, and writing into single cells, is all that the pane opens with. */
const larger = () => import("./larger-changes");

/** The workbook that is open in Excel. Call it once `whenOfficeReady` says `excel`. */
export function createExcelWorkbook(): Workbook {
  const { onChange, onSelect, quietly, hearing, attach } = createExcelEvents((changed) => {
    memory.doubt(({ id }) => id === changed);
  });
  const memory = createSheetMemory(hearing);
  /** Events of what we write may come late: the sheets it is about are doubted from its beginning to its end. */
  const changing = <T>(task: () => Promise<T>, isAbout: (sheet: string) => boolean = () => true) => {
    const doubt = (): void => {
      memory.doubt(({ name }) => isAbout(name));
    };
    doubt();
    return quietly(task).finally(doubt);
  };
  return {
    read: async (options) => {
      const snapshot = await memory.during((reading) =>
        run((context) => readWorkbook(context, options, reading)),
      );
      attach();
      return snapshot;
    },
    apply: (edits, reshapes = [], stop = {}) => {
      const sheets = new Set([...edits, ...reshapes].map(({ sheet }) => sheet.toLowerCase()));
      return changing(
        () => applyEdits(edits, reshapes, stop),
        (sheet) => sheets.has(sheet.toLowerCase()),
      );
    },
    restructure: (change, stop) => changing(async () => (await larger()).restructure(change, stop)),
    writeSheets: (plans, options) => changing(async () => (await larger()).writeSheets(plans, options)),
    addSheets: (plans, named, stop) => changing(async () => (await larger()).addSheets(plans, named, stop)),
    offerChoices: (choices, stop) => changing(async () => (await larger()).offerChoices(choices, stop)),
    recover: () => changing(async () => (await larger()).recoverAll()),
    mark: (marks, stop) => quietly(async () => (await larger()).markCells(marks, stop)),
    reveal,
    onChange,
    onSelect,
  };
}
