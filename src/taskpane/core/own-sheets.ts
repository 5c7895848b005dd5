// SPDX-License-Identifier: EUPL-1.2
import { appropriationsSheet } from "../../check-sheet/appropriations-sheet";
import { checkSheet } from "../../check-sheet/check-sheet";
import { reopen, silence } from "../../check-sheet/set-silence";
import { settingsSheet } from "../../check-sheet/settings-sheet";
import type { Check } from "../../check-sheet/silence";
import type { ProgrammeAmounts } from "../../plan/appropriation";
import type { ChamberSettings } from "../../plan/settings";
import type { Finding } from "../../rules/finding";
import type { StopOptions } from "../../workbook/stopping";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import { type CheckedPlan, checkRead, readSnapshot, readWorkbook } from "./checked-plan";

interface CheckSheetOptions extends StopOptions {
  now: Date;
  /** What becomes of the check before it is written. */
  change?: (check: Check) => Check;
}

/**
 * Silences findings with a reason, or opens them again, on the sheet «Verifica». What stands there is read first:
 * reasons that somebody wrote by hand stay. Gives the name of the sheet.
 * @throws WorkbookError, NoPlanError, SilencingError
 */
export async function writeSilences(
  workbook: Workbook,
  findings: readonly Finding[],
  reason: string | null,
  { now, ...stop }: Omit<CheckSheetOptions, "change">,
): Promise<string> {
  const date = isoDay(now);
  return await writeCheckSheet(workbook, {
    ...{ now, ...stop },
    change: (check) =>
      reason === null ? reopen(check, findings) : silence(check, findings, { reason, date }),
  });
}

/**
 * Writes the sheet «Verifica» anew from what the workbook holds now, and gives its name.
 * @throws WorkbookError, NoPlanError
 */
export async function writeCheckSheet(
  workbook: Workbook,
  { now, change = (check) => check, ...stop }: CheckSheetOptions,
): Promise<string> {
  const { document, check } = await checkedNow(workbook, stop);
  const sheet = checkSheet(document, change(check), { today: isoDay(now) });
  const [name = sheet.name] = await workbook.writeSheets([sheet], {
    ...{ set: "verifica", replaceEdited: [], ...stop },
  });
  return name;
}

/**
 * Writes the sheet «Stanziamenti» with these amounts, and gives its name.
 * @throws WorkbookError, NoPlanError
 */
export async function writeAppropriations(
  workbook: Workbook,
  amounts: readonly ProgrammeAmounts[],
  stop: StopOptions,
): Promise<string> {
  const { plan } = readSnapshot(await readWorkbook(workbook, stop)).document;
  const sheet = appropriationsSheet(plan, amounts);
  const [name = sheet.name] = await workbook.writeSheets([sheet], {
    ...{ set: "stanziamenti", replaceEdited: [], ...stop },
  });
  return name;
}

/**
 * Writes the sheet «Impostazioni», and gives its name.
 * @throws WorkbookError
 */
export async function writeSettings(workbook: Workbook, settings: ChamberSettings): Promise<string> {
  const sheet = settingsSheet(settings);
  const [name = sheet.name] = await workbook.writeSheets([sheet], { set: "impostazioni", replaceEdited: [] });
  return name;
}

/** What a workbook holds now, checked a little at a time. @throws WorkbookError, NoPlanError */
async function checkedNow(workbook: Workbook, stop: StopOptions): Promise<CheckedPlan> {
  const read = readSnapshot(await readWorkbook(workbook, stop));
  const checked = await checkRead(read, () => stop.signal?.aborted !== true);
  if (checked === null) throw new WorkbookError("stopped");
  return checked;
}

/** The day on the user's calendar, not in Greenwich. */
function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
