// SPDX-License-Identifier: EUPL-1.2
import { elementCode, elementTitle } from "../../exchange/element-title";
import { handOut } from "../../exchange/hand-out";
import { objectivesOf } from "../../plan/elements";
import type { Plan } from "../../plan/plan";
import type { PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { looseKey } from "../../plan/wording";
import { cliTexts } from "../../texts/cli";
import { newFileWorkbook } from "../../workbook/file/new-workbook";
import { type Call, parseCall } from "../call";
import { refuseOtherKind } from "../copies";
import { isSameFile, writeWhole } from "../files";
import { CommandError, EXIT, type ExitCode, type Io } from "../io";
import { nodeExcelize } from "../node-excelize";
import { openPlan } from "../read-document";

/** `pira estrai FILE --obiettivo 011-005-001 --out OUT.xlsx [--force]`: one part of the plan in a file of its own. */
export async function estrai(args: readonly string[], io: Io): Promise<ExitCode> {
  const call = parseCall("estrai", args, ["anno", "obiettivo", "programma", "out", "force"]);
  const { file, year, part, out, force } = call;
  if (part === undefined) throw new CommandError(cliTexts.missingPart);
  if (out === undefined) throw new CommandError(cliTexts.missingOut);
  refuseOtherKind(out);
  if (await isSameFile(file, out)) throw new CommandError(cliTexts.sameFile(out));

  const { document } = await openPlan(file, year);
  const at = partNamed(document.plan, part, file);
  const { sheets, named } = handOut(document, at);
  const workbook = newFileWorkbook(nodeExcelize);
  await workbook.addSheets(sheets, named);
  await writeWhole(out, workbook.save(), force);
  io.print(cliTexts.handedOut(out, elementTitle(document.plan, at)));
  return EXIT.ok;
}

/** The objective or programme of a code or, failing that, of a title. */
function partNamed(plan: Plan, { kind, name }: NonNullable<Call["part"]>, file: string): PlanPointer {
  const parts =
    kind === "objective"
      ? objectivesOf(plan).map(({ at }) => at)
      : plan.programmes.map((_, p) => `/programmes/${p}`);
  const title = kind === "objective" ? "title" : "programmeTitle";
  const byCode = parts.filter((at) => elementCode(plan, at) === name.trim());
  const byTitle = parts.filter((at) => looseKey(textAt(plan, `${at}/${title}`)) === looseKey(name));
  const [found, other] = byCode.length > 0 ? byCode : byTitle;
  if (found === undefined) {
    const codes = parts.map((at) => elementCode(plan, at)).filter((code) => code !== "");
    throw new CommandError(cliTexts.unknownPart(file, name, codes.join(", ")));
  }
  if (other !== undefined) throw new CommandError(cliTexts.severalParts(file, name));
  return found;
}
