// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../plan/plan-document";
import { NoPlanError } from "../reading/no-plan-error";
import { readPlan } from "../reading/read-plan";
import { isKnownLabel } from "../template/recognise-label";
import { cliTexts } from "../texts/cli";
import { noPlanText } from "../texts/reading";
import { workbookErrorText } from "../texts/workbook-errors";
import { openFileWorkbook, type FileWorkbook } from "../workbook/file/file-workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { WorkbookError } from "../workbook/workbook-error";
import { readBytes } from "./files";
import { CommandError } from "./io";
import { nodeExcelize } from "./node-excelize";

export interface OpenedPlan {
  workbook: FileWorkbook;
  snapshot: WorkbookSnapshot;
  document: PlanDocument;
}

/**
 * Opens a file and reads the plan that it holds.
 * @param year exercise year given by the user
 * @throws CommandError when it cannot be read or holds no plan
 */
export async function openPlan(file: string, year: number | undefined): Promise<OpenedPlan> {
  const bytes = await readBytes(file);
  return explained(file, async () => {
    const workbook = openFileWorkbook(bytes, nodeExcelize);
    const snapshot = await workbook.read({ isKnownLabel });
    return { workbook, snapshot, document: readPlan(snapshot, year === undefined ? {} : { year }) };
  });
}

/** Puts the failures that can be expected into words, with the name of the file. */
export async function explained<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const text =
      error instanceof WorkbookError && error.code !== "unknown"
        ? workbookErrorText(error)
        : error instanceof NoPlanError
          ? noPlanText(error)
          : null;
    throw text === null ? error : new CommandError(cliTexts.inFile(file, text), { cause: error });
  }
}
