// SPDX-License-Identifier: EUPL-1.2
import { checkWorkbook } from "../../check-sheet/check-workbook";
import { correctAll, type Wanted } from "../../editing/correct-all";
import { previewOf } from "../../editing/preview";
import { readPlan } from "../../reading/read-plan";
import type { CheckResult } from "../../rules/finding";
import { cliTexts } from "../../texts/cli";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { parseCall } from "../call";
import { refuseCopy } from "../copies";
import { correctionsJson, correctionsReport } from "../corrections-report";
import { writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { knownRule } from "../known-rule";
import { explained, openPlan } from "../read-document";

const TAKEN = ["anno", "out", "regola", "chieste", "prova", "json", "force"] as const;

/**
 * `pira correggi FILE --out OUT.xlsx [--regola ID]… [--chieste] [--prova] [--json] [--force]`: a copy of the file with
 * all safe corrections, or with those of the rules named, the ones to be asked for included. With `--prova` nothing is
 * written.
 */
export async function correggi(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("correggi", args, TAKEN);
  const { file, year, out, force, dryRun } = call;
  const rules = new Set(call.rules.map(knownRule));
  if (out === undefined && !dryRun) throw new CommandError(cliTexts.missingOut);
  if (out !== undefined) await refuseCopy(file, out);

  const { workbook, snapshot, document } = await openPlan(file, year);
  const check = (state: WorkbookSnapshot): CheckResult =>
    checkWorkbook(readPlan(state, year === undefined ? {} : { year }), state).result;
  const isWanted: Wanted = ({ rule }, { kind }) =>
    rules.size > 0 ? rules.has(rule) : kind === "safe" || call.asked;
  const corrected = correctAll(snapshot, isWanted, { check });
  const written = dryRun ? null : (out ?? null);
  if (written !== null) {
    await explained(file, () => workbook.apply(corrected.edits, corrected.reshapes));
    await writeWhole(written, workbook.save(), force);
  }
  const outcome = {
    ...corrected,
    cells: previewOf(corrected.edits, document),
    after: check(corrected.snapshot),
    written,
  };
  io.print(call.json ? correctionsJson(outcome) : correctionsReport(outcome));
  return EXIT.ok;
}
