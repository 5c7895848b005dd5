// SPDX-License-Identifier: EUPL-1.2
import { checkSheet } from "../check-sheet/check-sheet";
import type { Check } from "../check-sheet/silence";
import { explained, type OpenedPlan } from "./read-document";
import { writeWhole } from "./files";

export interface CheckCopy {
  file: string;
  out: string;
  force: boolean;
  /** ISO day of the list. */
  today: string;
}

/**
 * Writes a copy of a file with the sheet «Verifica» for a check; gives the name of the sheet.
 * @throws CommandError
 */
export async function writeCheckCopy(
  { workbook, document }: OpenedPlan,
  check: Check,
  { file, out, force, today }: CheckCopy,
): Promise<string> {
  const sheet = checkSheet(document, check, { today });
  const [name] = await explained(file, () =>
    workbook.writeSheets([sheet], { set: "verifica", replaceEdited: [] }),
  );
  await writeWhole(out, workbook.save(), force);
  return name ?? sheet.name;
}
