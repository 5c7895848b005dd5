// SPDX-License-Identifier: EUPL-1.2
import { WorkbookError } from "./workbook-error";

/** Work that the user may stop while it is under way. */
export interface StopOptions {
  /**
   * Once it is aborted the call rejects with `stopped`, and the workbook is as it was before the call. It comes too
   * late, and has no effect, once the last of the work is under way.
   */
  signal?: AbortSignal | undefined;
}

/** @throws WorkbookError `stopped` once the work is to stop */
export function refuseStopped({ signal }: StopOptions): void {
  if (signal?.aborted) throw new WorkbookError("stopped");
}

export const isStopped = (error: unknown): boolean =>
  error instanceof WorkbookError && error.code === "stopped";
