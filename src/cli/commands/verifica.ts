// SPDX-License-Identifier: EUPL-1.2
import { checkWorkbook } from "../../check-sheet/check-workbook";
import { cliTexts } from "../../texts/cli";
import { parseCall } from "../call";
import { writeCheckCopy } from "../check-copy";
import { refuseCopy } from "../copies";
import { findingsJson } from "../findings-json";
import { findingsReport } from "../findings-report";
import { EXIT, type ExitCode, type Io } from "../io";
import { openPlan } from "../read-document";

/**
 * `pira verifica FILE [--json] [--scrivi OUT.xlsx [--force]]`: the findings, and a copy of the file that lists them.
 * Those silenced in the file are shown apart and do not count.
 */
export async function verifica(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("verifica", args, ["anno", "json", "scrivi", "force", "data"]);
  const { file, year, json, written, force, date } = call;
  if (written !== undefined) await refuseCopy(file, written);
  const opened = await openPlan(file, year);
  const check = checkWorkbook(opened.document, opened.snapshot);
  const { result } = check;
  const copy =
    written === undefined
      ? null
      : {
          path: written,
          sheet: await writeCheckCopy(opened, check, {
            file,
            out: written,
            force,
            today: date ?? io.today(),
          }),
        };

  io.print(json ? findingsJson(result) : findingsReport(opened.document, check));
  if (copy && !json) io.print(`\n${cliTexts.checkWritten(copy.path, copy.sheet)}`);
  const hasOpenErrors = result.findings.some(
    ({ severity, silenced }) => severity === "error" && silenced === null,
  );
  return hasOpenErrors || result.crashed.length > 0 ? EXIT.notReady : EXIT.ok;
}
