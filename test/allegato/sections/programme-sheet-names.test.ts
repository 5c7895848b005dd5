// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { programmeSheetNames } from "../../../src/allegato/sections/programme-sheet-names";
import { programme } from "../../support/plan-without-places";

const named = (...codes: [string | null, string | null][]): string[] =>
  programmeSheetNames(codes.map(([missionCode, programmeCode]) => programme({ missionCode, programmeCode })));

test("a sheet is called by the codes of its programme", () => {
  expect(named(["011", "005"], ["032", "002"])).toEqual(["All. 011-005", "All. 032-002"]);
});

test("a programme without codes is called by its place", () => {
  expect(named(["011", "005"], [null, null], ["012", null], ["", "004"])).toEqual([
    "All. 011-005",
    "All. Programma 2",
    "All. Programma 3",
    "All. Programma 4",
  ]);
});

test("programmes with the same codes are told apart", () => {
  expect(named(["011", "005"], ["011", "005"], ["011", "005"])).toEqual([
    "All. 011-005",
    "All. 011-005 (2)",
    "All. 011-005 (3)",
  ]);
});

test("codes are cleaned of what a name cannot hold", () => {
  expect(named(["0/1'1", "[005]:*"])).toEqual(["All. 011-005"]);
  expect(named(["1".repeat(40), "2"], ["1".repeat(40), "3"])).toEqual([
    `All. ${"1".repeat(26)}`,
    `All. ${"1".repeat(22)} (2)`,
  ]);
});

test("names are always allowed by Excel, and unique", () => {
  const code = fc.option(fc.string({ maxLength: 40, unit: "binary-ascii" }));
  fc.assert(
    fc.property(fc.array(fc.tuple(code, code), { maxLength: 30 }), (codes) => {
      const names = named(...codes);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length);
      for (const name of names) expect(name).toMatch(/^All\. [^:\\/?*[\]'\p{Cc}]{1,26}$/u);
    }),
  );
});
