// SPDX-License-Identifier: EUPL-1.2
import type { PlanDraft, StepProblem } from "./plan-draft";

/** What each step is given. */
export interface StepProps {
  draft: PlanDraft;
  onChange: (change: Partial<PlanDraft>) => void;
  /** Said once the user has tried to go on. */
  problem: StepProblem | null;
}

/** How a field shows that it is the one in the way. */
export const fieldProblem = (
  problem: StepProblem | null,
  field: string,
): { validationState?: "error"; validationMessage?: string } =>
  problem?.field === field ? { validationState: "error", validationMessage: problem.text } : {};
