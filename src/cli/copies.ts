// SPDX-License-Identifier: EUPL-1.2
import { extname } from "node:path";
import { cliTexts } from "../texts/cli";
import { isSameFile, isThere } from "./files";
import { CommandError } from "./io";

/**
 * Refuses a path that no copy of a file can be written to: the file itself, which is never changed, or a name of
 * another kind.
 * @throws CommandError
 */
export async function refuseCopy(file: string, out: string): Promise<void> {
  if (await isSameFile(file, out)) throw new CommandError(cliTexts.sameFile(out));
  // Excel refuses a workbook with macros under another name.
  const extension = extname(file).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(out).toLowerCase() !== extension)
    throw new CommandError(cliTexts.wrongExtension(out, extension));
}

/**
 * Refuses a path that the allegato cannot be written to as a PDF.
 * @throws CommandError
 */
export async function refusePdf(file: string, out: string): Promise<void> {
  if (extname(out).toLowerCase() !== ".pdf") throw new CommandError(cliTexts.notPdf(out));
  if (await isSameFile(file, out)) throw new CommandError(cliTexts.sameFile(out));
}

/**
 * Refuses to write several files when one of them is there already, before any is written.
 * @throws CommandError
 */
export async function refuseExisting(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    if (await isThere(path)) throw new CommandError(cliTexts.alreadyThere(path));
  }
}

/**
 * Refuses a name that a workbook without macros cannot have.
 * @throws CommandError
 */
export function refuseOtherKind(out: string): void {
  if (extname(out).toLowerCase() !== ".xlsx") throw new CommandError(cliTexts.notXlsx(out));
}
