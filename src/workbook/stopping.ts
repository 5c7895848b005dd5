// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "./workbook-error";

/** Work that the user may stop while it is under way. */
export interface StopOptions {
  /**
   * Once it is aborted the call rejects with `stopped`, and the workbook is as it was before the call. It comes too
   * late, and has no effect, once the last of the work is under way.
   */
  signal?: AbortSignal | undefined;
  /** Called when that last of the work begins. */
  onTooLate?: (() => void) | undefined;
}

/** @throws WorkbookError `stopped` once the work is to stop */
export function refuseStopped({ signal }: StopOptions): void {
  if (signal?.aborted) throw new WorkbookError("stopped");
}

/** To be called before what cannot be stopped any more. @throws WorkbookError `stopped` */
export function beginLast(stop: StopOptions): void {
  refuseStopped(stop);
  stop.onTooLate?.();
}

export const isStopped = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === "stopped";
