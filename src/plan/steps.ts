// SPDX-License-Identifier: EUPL-1.2

/** What work done in steps comes to, all of them taken at once. */
export function outcomeOf<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
