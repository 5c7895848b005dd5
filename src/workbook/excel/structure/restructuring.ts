// SPDX-License-Identifier: EUPL-1.2
import type { Restructure } from "../../restructure";
import { beginLast, refuseStopped, type StopOptions } from "../../stopping";
import { excelCode, run } from "../faults";
import { requireSheets } from "../missing-sheets";
import { structureFacts } from "./structure-facts";
import { structurePlan } from "./structure-plan";
import { complete, takeBack } from "./structure-recovery";
import {
  checkStructure,
  finishStructure,
  plannedDeletions,
  rememberGoneRows,
  writeStructure,
} from "./structure-writing";

/**
 * Changes rows and sheets, and the cells that say so, or nothing; in two syncs, in three where rows go or Excel leaves
 * their heights behind, in one more where a sheet has tables. Deletions come last, when everything else is there and
 * read back: of them there is no way back, so that a change that fails among them is completed.
 * @throws WorkbookError as `RestructurePort` says
 */
export async function restructure(change: Restructure, stop: StopOptions = {}): Promise<void> {
  refuseStopped(stop);
  const plan = structurePlan(change);
  try {
    await run(
      async (context) => {
        const facts = await structureFacts(context, plan, change);
        const checked = checkStructure(plan, facts);
        beginLast(stop);
        rememberGoneRows(plan, checked, facts);
        // What cannot be taken back cannot be helped; the failure that led there is the one to tell.
        const back = (): Promise<void> => takeBack(context, plan, facts).catch(() => undefined);
        const measured = await writeStructure(context, plan, checked, facts).catch(async (error: unknown) => {
          await back();
          throw error;
        });
        try {
          await finishStructure(context, measured, plannedDeletions(plan));
        } catch (error) {
          const isComplete = await complete(context, plan, facts).catch(() => null);
          if (isComplete) return;
          if (isComplete === false) await back();
          throw error;
        }
      },
      { asOneUndo: true },
    );
  } catch (error) {
    if (excelCode(error) === "ItemNotFound") await requireSheets(namedSheets(change));
    throw error;
  }
}

/** Sheets that have to be there before the change. */
function namedSheets({ expects, steps, edits }: Restructure): string[] {
  const copies = new Set(
    steps.flatMap((step) => (step.kind === "copy-sheet" ? [step.name.toLowerCase()] : [])),
  );
  const named = [...expects, ...steps, ...edits].map(({ sheet }) => sheet);
  return named.filter((name) => !copies.has(name.toLowerCase()));
}
