// SPDX-License-Identifier: EUPL-1.2
/** What the pane asks of the core, in one part of the bundle: fetched while the frame is drawn, not before it. */
export { choicesOf } from "../../editing/choices";
export { rehearsedEdits } from "../../editing/form/rehearsed-edits";
export { fieldFinder } from "../../editing/form/field-at";
export { valueAt } from "../../editing/apply-to-snapshot";
export { inverseOf } from "../../editing/inverse";
export { newPlan } from "../../new-plan/new-plan";
export { overviewBlocks } from "../../new-plan/overview-blocks";
export { checkRead, proposeTogether, readSnapshot, readWorkbook } from "./checked-plan";
export { editedAllegato, planAllegato, previewingAllegato } from "./allegato";
export { writeAppropriations, writeCheckSheet, writeSettings, writeSilences } from "./own-sheets";
export { inSlices } from "./slices";
export { planGrowth } from "./plan-growth";
export { planPremise } from "./plan-premise";
export { mergeWith, planMerge } from "./plan-merge";
