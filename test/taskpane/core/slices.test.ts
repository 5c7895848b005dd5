// SPDX-License-Identifier: EUPL-1.2
import { inSlices } from "../../../src/taskpane/core/slices";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** Work of so many steps of ten milliseconds each. */
function* work(steps: number, done: number[]): Generator<undefined, string> {
  for (let step = 1; step <= steps; step++) {
    jest.setSystemTime(Date.now() + 10);
    jest.advanceTimersByTime(10);
    done.push(step);
    yield;
  }
  return "fatto";
}

it("lets others work now and then, and gives what the work comes to", async () => {
  const done: number[] = [];
  const result = inSlices(work(7, done), () => true);
  expect(done).toEqual([1, 2, 3]);
  await jest.advanceTimersByTimeAsync(0);
  expect(done.length).toBeGreaterThan(3);
  await jest.runAllTimersAsync();
  expect(await result).toBe("fatto");
  expect(done).toHaveLength(7);
});

it("stops once it is not wanted any more", async () => {
  const done: number[] = [];
  let isWanted = true;
  const result = inSlices(work(7, done), () => isWanted);
  isWanted = false;
  await jest.runAllTimersAsync();
  expect(await result).toBeNull();
  expect(done).toEqual([1, 2, 3]);
});
