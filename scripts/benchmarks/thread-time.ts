// SPDX-License-Identifier: EUPL-1.2
import type { Browser } from "playwright-core";

interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  tid: number;
  pid: number;
  /** Microseconds by the clock. */
  ts: number;
  dur?: number;
  /** Microseconds of processor that the thread has had. */
  tts?: number;
  tdur?: number;
}

/** What the thread of a page did while it was traced. */
export interface ThreadTime {
  /** Milliseconds of processor between the first `from` and the last `to` after it; what else the machine does is not in them. */
  between: (from: string, to: string) => number;
  /**
   * Milliseconds of processor of the longest task from the first mark of that name on, the one that was marked in
   * included: so long the page did not answer.
   */
  longestAfter: (from: string) => number;
}

const CATEGORIES = ["blink.user_timing", "toplevel"];

/** Traces the browser while something is done whose moments are marked with `performance.mark`. */
export async function threadTime(browser: Browser, act: () => Promise<void>): Promise<ThreadTime> {
  await browser.startTracing(undefined, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const marks = trace.traceEvents.filter(({ cat }) => cat === "blink.user_timing");
  const first = (name: string): TraceEvent => {
    const found = marks.find((event) => event.name === name);
    if (!found) throw new Error(`Nothing was marked as ${name}`);
    return found;
  };
  return {
    between: (from, to) => {
      const start = first(from);
      const end = marks.findLast(({ name, ts }) => name === to && ts >= start.ts);
      return ((end?.tts ?? NaN) - (start.tts ?? NaN)) / 1000;
    },
    longestAfter: (from) => {
      const { tid, pid, ts } = first(from);
      const tasks = trace.traceEvents.filter(
        (event) => event.tid === tid && event.pid === pid && event.ts + (event.dur ?? 0) >= ts,
      );
      return tasks.reduce((longest, { tdur = 0 }) => Math.max(longest, tdur), 0) / 1000;
    },
  };
}
