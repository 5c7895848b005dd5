// SPDX-License-Identifier: EUPL-1.2
import { checkWorkbook } from "../check-sheet/check-workbook";
import type { PlanDocument } from "../plan/plan-document";
import { cliTexts } from "../texts/cli";
import type { OpenedPlan } from "./read-document";

/** How many errors of a plan are open: found by the rules, and not silenced in its file. */
export const openErrors = ({ document, snapshot }: OpenedPlan): number =>
  checkWorkbook(document, snapshot).result.counts.error;

/** Says that the allegato bears «BOZZA», when it does. */
export const draftLine = ({ settings }: PlanDocument, errors: number): string[] =>
  errors > 0 && settings.allegato.marksDraft ? [cliTexts.draft(errors)] : [];
