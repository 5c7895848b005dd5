// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import {
  nextZoom,
  pageAt,
  pageLookedAt,
  pagesNear,
  percentOf,
  stackPages,
} from "../../../src/taskpane/preview/page-stack";
import { previewKey } from "../../../src/taskpane/preview/preview-keys";

const PORTRAIT = { width: 600, height: 840 };
const LANDSCAPE = { width: 840, height: 600 };

describe("pages below one another", () => {
  it("are all as wide as the view, or all of one scale", () => {
    const fit = stackPages([PORTRAIT, LANDSCAPE], "width", 300);
    expect(fit.widths).toEqual([300, 300]);
    expect(fit.heights.map(Math.round)).toEqual([420, 214]);
    expect(fit.tops).toEqual([0, 436]);
    const whole = stackPages([PORTRAIT, LANDSCAPE], 150, 300);
    expect(whole.widths).toEqual([1200, 1680]);
    expect([whole.width, whole.scales.map(percentOf)]).toEqual([1680, [150, 150]]);
  });

  it("any height of the view has its page, and only what is near it is drawn", () => {
    const sizes = fc.array(fc.constantFrom(PORTRAIT, LANDSCAPE), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: -200, max: 20_000 }),
        fc.integer({ min: 0, max: 900 }),
        (all, top, view) => {
          const stack = stackPages(all, "width", 300);
          const page = pageAt(stack, top);
          const next = stack.tops[page + 1] ?? Infinity;
          expect(page === 0 || (stack.tops[page] ?? 0) <= top).toBe(true);
          expect(top).toBeLessThan(next);
          const [first, last] = pagesNear(stack, top, view);
          const inView = stack.tops.flatMap((start, n) =>
            start < top + view && start + (stack.heights[n] ?? 0) > top ? [n] : [],
          );
          for (const n of inView) expect(n >= first && n <= last).toBe(true);
          expect(last - first).toBeLessThanOrEqual(inView.length + 3);
        },
      ),
    );
  });

  it("one is looked at until more than half of it is gone", () => {
    const stack = stackPages([PORTRAIT, PORTRAIT], "width", 300);
    expect([-50, 0, 209, 211, 430, 5000].map((top) => pageLookedAt(stack, top))).toEqual([0, 0, 0, 1, 1, 1]);
  });
});

test("the zoom goes by steps, from whatever a page has", () => {
  expect([37, 50, 110, 200].map((percent) => nextZoom(percent, "in"))).toEqual([50, 75, 125, 200]);
  expect([37, 50, 110, 200].map((percent) => nextZoom(percent, "out"))).toEqual([50, 50, 100, 150]);
});

describe("keys", () => {
  const press = (key: string, change = {}) => ({
    key,
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    ...change,
  });
  test.each([
    ["PageDown", true, false, "next"],
    ["PageUp", false, false, "previous"],
    ["ArrowRight", true, false, "next"],
    ["ArrowRight", true, true, null],
    ["ArrowRight", false, false, null],
    ["+", true, false, "zoom-in"],
    ["-", true, true, "zoom-out"],
    ["+", false, false, null],
    ["End", true, false, "last"],
    ["ArrowDown", true, false, null],
  ])("%s, on the pages %p, wider than the view %p: %p", (key, onPages, isWide, expected) => {
    expect(previewKey(press(key), { onPages, isWide })).toBe(expected);
  });

  it("with Ctrl or Alt are the browser’s", () => {
    const where = { onPages: true, isWide: false };
    expect(previewKey(press("+", { ctrlKey: true }), where)).toBeNull();
    expect(previewKey(press("PageDown", { altKey: true }), where)).toBeNull();
  });
});
