// SPDX-License-Identifier: EUPL-1.2
import { extname } from "node:path";
import { cliTexts } from "../texts/cli";
import { isSameFile } from "./files";
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
 * Refuses a name that a workbook without macros cannot have.
 * @throws CommandError
 */
export function refuseOtherKind(out: string): void {
  if (extname(out).toLowerCase() !== ".xlsx") throw new CommandError(cliTexts.notXlsx(out));
}
