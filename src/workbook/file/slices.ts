// SPDX-License-Identifier: EUPL-1.2
import { refuseStopped, type StopOptions } from "../stopping";

/** Milliseconds of work after which whoever shows the workbook is given the time to answer and to draw. */
const SLICE_MS = 30;

/**
 * Does work on the side a little at a time.
 * @param onStep called with the number of steps taken
 * @throws WorkbookError `stopped`
 */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  stop: StopOptions,
  onStep: (taken: number) => void = () => undefined,
): Promise<T> {
  refuseStopped(stop);
  let started = performance.now();
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return step.value;
    onStep(taken);
    if (performance.now() - started >= SLICE_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      started = performance.now();
    }
    refuseStopped(stop);
  }
}
