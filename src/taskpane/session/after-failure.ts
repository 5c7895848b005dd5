// SPDX-License-Identifier: EUPL-1.2
import { GrowthError } from "../../editing/growth/growth-error";
import { NoPlanError } from "../../reading/no-plan-error";
import { isStopped } from "../../workbook/stopping";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Attempt, SessionState } from "./state";

/** Checks, asked for or not: without one that succeeds there is no plan to show. */
const CHECKS: ReadonlySet<Attempt> = new Set(["check", "update"]);

/** What the user is shown after something failed: in place of the plan when there is none, else beside it. */
export function afterFailure(
  { view }: SessionState,
  attempt: Attempt,
  cause: unknown,
): Partial<SessionState> {
  if (cause instanceof NoPlanError) {
    return { view: { kind: "no-plan", error: cause }, notice: null, current: null };
  }
  if (isStopped(cause)) return { notice: { kind: "stopped", attempt } };
  if (cause instanceof GrowthError) return { notice: { kind: "refused", error: cause } };
  const error = cause instanceof WorkbookError ? cause : new WorkbookError("unknown", [], { cause });
  return CHECKS.has(attempt) && view.kind !== "checked"
    ? { view: { kind: "failed", error } }
    : { notice: { kind: "failed", attempt, error } };
}

/** A failed check's message has had its day once a check succeeds. */
export const withoutStaleNotice = ({ notice }: SessionState): SessionState["notice"] =>
  notice?.kind === "failed" && CHECKS.has(notice.attempt) ? null : notice;

/** True for what goes away by itself, and is worth another try. */
export const isPassing = (cause: unknown): boolean =>
  cause instanceof WorkbookError && (cause.code === "cell-edit-mode" || cause.code === "throttled");
