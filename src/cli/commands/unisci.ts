// SPDX-License-Identifier: EUPL-1.2
import { wholeChange } from "../../editing/rehearsal";
import { handedPart } from "../../exchange/handed-part";
import { mergeOf } from "../../exchange/merge";
import { offerOf } from "../../exchange/offer";
import { taken } from "../../exchange/take";
import { cliTexts } from "../../texts/cli";
import { type Call, parseCall } from "../call";
import { refuseCopy } from "../copies";
import { isSameFile, writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { mergeReport } from "../merge-report";
import { explained, openPlan } from "../read-document";

/**
 * `pira unisci FILE --da X.xlsx [--tutte [--togli] --out OUT.xlsx] [--force]`: the differences between the plan and a
 * part that came back; with `--tutte` a copy of the file that takes them all, with `--togli` also what went.
 */
export async function unisci(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("unisci", args, ["anno", "da", "tutte", "togli", "out", "force"]);
  const { file, year, out, force } = call;
  const returned = await returnedFile(call);

  const plan = await openPlan(file, year);
  const theirs = await openPlan(returned, year);
  const part = handedPart(plan.document.plan, theirs.snapshot);
  const offer = offerOf(plan, mergeOf(plan.document, theirs.document, part));
  const removed = call.remove ? offer.removed : [];
  if (out !== undefined) {
    const change = wholeChange(taken(plan, { ...offer, removed }).rehearsal);
    await explained(file, () =>
      change.steps.length > 0 ? plan.workbook.restructure(change) : plan.workbook.apply(change.edits),
    );
    await writeWhole(out, plan.workbook.save(), force);
  }
  io.print(mergeReport(plan.document, offer, { removed: call.remove, written: out ?? null }));
  return EXIT.ok;
}

/** The file that came back, once the call makes sense. */
async function returnedFile({ file, returned, all, remove, out }: Call): Promise<string> {
  if (returned === undefined) throw new CommandError(cliTexts.missingReturned);
  if (remove && !all) throw new CommandError(cliTexts.removeWithoutAll);
  if (all && out === undefined) throw new CommandError(cliTexts.missingOut);
  if (!all && out !== undefined) throw new CommandError(cliTexts.outWithoutAll);
  if (out !== undefined) {
    await refuseCopy(file, out);
    if (await isSameFile(returned, out)) throw new CommandError(cliTexts.sameFile(out));
  }
  return returned;
}
