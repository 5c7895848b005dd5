// SPDX-License-Identifier: EUPL-1.2

/** What work done in steps comes to, all of them taken at once. */
export function outcomeOf<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What each of some things gives, one at a step. */
export function* eachAtAStep<T, U>(things: Iterable<T>, give: (thing: T) => U): Generator<undefined, U[]> {
  const given: U[] = [];
  for (const thing of things) {
    given.push(give(thing));
    yield;
  }
  return given;
}
