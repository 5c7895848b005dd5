// SPDX-License-Identifier: EUPL-1.2

/** Milliseconds of work after which the pane is given the time to answer and to draw. */
const SLICE_MS = 30;

/** Does long work a little at a time; gives it up, and gives null, once it is not wanted any more. */
export function inSlices<T>(steps: Generator<unknown, T>): Promise<T>;
export function inSlices<T>(steps: Generator<unknown, T>, isWanted: () => boolean): Promise<T | null>;
export async function inSlices<T>(steps: Generator<unknown, T>, isWanted = () => true): Promise<T | null> {
  let started = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - started < SLICE_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return null;
    started = performance.now();
  }
}
