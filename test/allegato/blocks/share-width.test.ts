// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { shareWidth } from "../../../src/allegato/blocks/share-width";

const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);

test.each([
  [
    "by weight",
    [
      { floor: 0, min: 50, natural: 900, weight: 100 },
      { floor: 0, min: 50, natural: 900, weight: 300 },
    ],
    400,
    [99, 301],
  ],
  [
    "never under a word",
    [
      { floor: 0, min: 80, natural: 90, weight: 1 },
      { floor: 0, min: 50, natural: 900, weight: 300 },
    ],
    400,
    [80, 320],
  ],
  [
    "never over a text while others need room",
    [
      { floor: 0, min: 10, natural: 60, weight: 300 },
      { floor: 0, min: 10, natural: 900, weight: 300 },
    ],
    400,
    [60, 340],
  ],
  [
    "all of it when texts are short",
    [
      { floor: 0, min: 10, natural: 50, weight: 50 },
      { floor: 0, min: 10, natural: 50, weight: 50 },
    ],
    400,
    [200, 200],
  ],
  [
    "words of headings whole, the rest alike, when words do not fit",
    [
      { floor: 90, min: 290, natural: 300, weight: 1 },
      { floor: 60, min: 60, natural: 900, weight: 9 },
    ],
    200,
    [140, 60],
  ],
  [
    "alike when not even headings fit",
    [
      { floor: 300, min: 300, natural: 300, weight: 1 },
      { floor: 100, min: 100, natural: 900, weight: 9 },
    ],
    200,
    [150, 50],
  ],
  [
    "alike when even words do not fit",
    [
      { floor: 0, min: 300, natural: 300, weight: 1 },
      { floor: 0, min: 100, natural: 900, weight: 9 },
    ],
    200,
    [150, 50],
  ],
])("shares room %s", (_name, needs, total, widths) => {
  expect(shareWidth(needs, total)).toEqual(widths);
});

test("shares exactly what there is, in whole pixels", () => {
  const need = fc
    .record({ min: fc.integer({ min: 10, max: 150 }), more: fc.nat(3000), weight: fc.nat(3000) })
    .map(({ min, more, weight }) => ({ floor: Math.floor(min / 2), min, natural: min + more, weight }));
  fc.assert(
    fc.property(
      fc.array(need, { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 300, max: 960 }),
      (needs, total) => {
        const widths = shareWidth(needs, total);
        expect(sum(widths)).toBe(total);
        for (const width of widths) expect(Number.isInteger(width) && width > 0).toBe(true);
        const least = (["min", "floor"] as const).find(
          (size) => sum(needs.map((need) => need[size])) <= total,
        );
        widths.forEach((width, index) => {
          expect(width).toBeGreaterThanOrEqual((least && needs[index]?.[least]) ?? 0);
        });
      },
    ),
  );
});
