// SPDX-License-Identifier: EUPL-1.2
import { fieldEdits } from "../../editing/form/field-edits";
import { type Difference, mergeOf } from "../../exchange/merge";
import type { PlanDocument } from "../../plan/plan-document";
import { cliTexts } from "../../texts/cli";
import type { CellEdit } from "../../workbook/cell-edit";
import { parseCall } from "../call";
import { refuseCopy } from "../copies";
import { isSameFile, writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { mergeReport } from "../merge-report";
import { explained, openPlan } from "../read-document";

/**
 * `pira unisci FILE --da X.xlsx [--tutte --out OUT.xlsx] [--force]`: the differences between the plan and a part that
 * came back; with `--tutte` a copy of the file that takes them all.
 */
export async function unisci(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("unisci", args, ["anno", "da", "tutte", "out", "force"]);
  const { file, year, returned, all, out, force } = call;
  if (returned === undefined) throw new CommandError(cliTexts.missingReturned);
  if (all && out === undefined) throw new CommandError(cliTexts.missingOut);
  if (!all && out !== undefined) throw new CommandError(cliTexts.outWithoutAll);
  if (out !== undefined) {
    await refuseCopy(file, out);
    if (await isSameFile(returned, out)) throw new CommandError(cliTexts.sameFile(out));
  }

  const { workbook, document } = await openPlan(file, year);
  const merge = mergeOf(document, (await openPlan(returned, year)).document);
  const fixed = merge.differences.filter((difference) => editsOf(document, [difference]) === null);
  if (out !== undefined) {
    const taken = merge.differences.filter((difference) => !fixed.includes(difference));
    const edits = editsOf(document, taken) ?? [];
    if (edits.length > 0) await explained(file, () => workbook.apply(edits));
    await writeWhole(out, workbook.save(), force);
  }
  io.print(mergeReport(document, merge, { fixed, written: out ?? null }));
  return EXIT.ok;
}

const editsOf = (document: PlanDocument, differences: readonly Difference[]): CellEdit[] | null =>
  fieldEdits(
    document,
    differences.map(({ at, mine, theirs }) => ({ at, before: mine, after: theirs })),
  );
