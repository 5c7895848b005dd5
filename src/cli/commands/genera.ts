// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../allegato/build-allegato";
import { isKnownLabel } from "../../template/recognise-label";
import { cliTexts } from "../../texts/cli";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import { sheetOwner } from "../../workbook/sheet-mark";
import { WorkbookError } from "../../workbook/workbook-error";
import { parseCall } from "../call";
import { refuseCopy } from "../copies";
import { writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { explained, openPlan } from "../read-document";

/** `pira genera FILE --out OUT.xlsx [--force]`: a copy of the file with the sheets of the allegato at its end. */
export async function genera(args: readonly string[], io: Io): Promise<ExitCode> {
  const { file, year, out, force } = parseCall("genera", args, ["anno", "out", "force"]);
  if (out === undefined) throw new CommandError(cliTexts.missingOut);
  await refuseCopy(file, out);

  const { workbook, document } = await openPlan(file, year);
  const plans = buildAllegato(document);
  const replaceEdited = force ? await editedSheets(workbook) : [];
  const names = await explained(file, () =>
    workbook.writeSheets(plans, { set: "allegato", replaceEdited }).catch((error: unknown) => {
      if (!(error instanceof WorkbookError && error.code === "edited-sheets")) throw error;
      const sheets = error.details.map((name) => `«${name}»`).join(", ");
      throw new CommandError(cliTexts.editedSheets(file, sheets), { cause: error });
    }),
  );
  await writeWhole(out, workbook.save(), force);
  io.print(cliTexts.written(out, names));
  return EXIT.ok;
}

async function editedSheets(workbook: FileWorkbook): Promise<string[]> {
  const { sheets } = await workbook.read({ isKnownLabel });
  return sheets.filter((sheet) => sheetOwner(sheet) === "edited").map(({ name }) => name);
}
