// SPDX-License-Identifier: EUPL-1.2

/** Runs tasks one at a time, in the order they were asked for; a failure does not stop those that follow. */
export type Lane = <T>(task: () => Promise<T>) => Promise<T>;

export function createLane(): Lane {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
