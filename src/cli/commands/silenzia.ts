// SPDX-License-Identifier: EUPL-1.2
import { checkWorkbook } from "../../check-sheet/check-workbook";
import { reopen, silence } from "../../check-sheet/set-silence";
import type { Check } from "../../check-sheet/silence";
import type { Finding } from "../../rules/finding";
import { placeKey } from "../../rules/places";
import { cliTexts } from "../../texts/cli";
import { parseCall, type Call } from "../call";
import { writeCheckCopy } from "../check-copy";
import { refuseCopy } from "../copies";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { knownRule } from "../known-rule";
import { openPlan } from "../read-document";

const TAKEN = ["anno", "regola", "cella", "motivo", "riapri", "data", "out", "force"] as const;

/**
 * `pira silenzia FILE --regola ID [--cella "Foglio!C4"] (--motivo "…" | --riapri) --out OUT.xlsx [--force]`: a copy of
 * the file in which the findings of a rule, in one cell or in all, are silenced with a reason, or open again.
 */
export async function silenzia(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("silenzia", args, TAKEN);
  const { file, year, out, force } = call;
  if (out === undefined) throw new CommandError(cliTexts.missingOut);
  const rule = knownRule(call.rules.at(-1));
  refuseReason(call);
  await refuseCopy(file, out);

  const today = call.date ?? io.today();
  const opened = await openPlan(file, year);
  const before = checkWorkbook(opened.document, opened.snapshot);
  const findings = chosen(before, rule, call);
  const after = call.reopen
    ? reopen(before, findings)
    : silence(before, findings, { reason: call.reason ?? "", date: today });
  const sheet = await writeCheckCopy(opened, after, { file, out, force, today });
  const done = call.reopen ? cliTexts.reopened : cliTexts.silencedNow;
  io.print(`${done(findings.length, rule)}\n${cliTexts.checkWritten(out, sheet)}`);
  return EXIT.ok;
}

/** A reason is needed to silence, and out of place to reopen. */
function refuseReason({ reason, reopen: isReopening }: Call): void {
  if (isReopening && reason !== undefined) throw new CommandError(cliTexts.reasonAndReopen);
  if (!isReopening && (reason === undefined || reason.trim() === ""))
    throw new CommandError(cliTexts.missingReason);
}

/** The findings that the call names, those that there is something to do about. */
function chosen({ result }: Check, rule: string, { cell, reopen: isReopening }: Call): Finding[] {
  const where = cell && placeKey(cell);
  const named = result.findings.filter(
    (finding) =>
      finding.rule === rule &&
      (where === undefined ||
        `${finding.sheet ?? ""}!${finding.cell ?? ""}`.toLowerCase() === where.toLowerCase()),
  );
  const found = named.filter(({ silenced }) => (silenced !== null) === isReopening);
  if (found.length > 0) return found;
  if (isReopening) throw new CommandError(cliTexts.nothingToReopen(rule, where));
  throw new CommandError(
    named.length > 0 ? cliTexts.alreadySilenced(rule, where) : cliTexts.nothingToSilence(rule, where),
  );
}
