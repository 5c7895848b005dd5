// SPDX-License-Identifier: EUPL-1.2
import { changedPart, wholeOf } from "../../../src/taskpane/corrections/changed-part";
import type { CellValue } from "../../../src/workbook/snapshot";

function shown(before: CellValue, after: CellValue): string[] {
  const parts = changedPart(before, after);
  return [parts.before, parts.after].map(({ lead, changed, tail }) => `${lead}[${changed}]${tail}`);
}

test.each<[string, CellValue, CellValue, string[]]>([
  ["the stretch that differs", "Efficacia", "efficacia", ["[E]fficacia", "[e]fficacia"]],
  ["what is taken away", "Imprese.", "Imprese", ["Imprese[.]", "Imprese[]"]],
  ["what is put in", "e", "ed", ["e[]", "e[d]"]],
  ["numbers with a comma", "1000,5", 1000.5, ["1000,5[]", "1000,5[]"]],
  ["a blank by its name", "n.d.", "", ["[n.d.]", "(vuoto)[]"]],
])("of short texts shows %s", (_what, before, after, expected) => {
  expect(shown(before, after)).toEqual(expected);
});

test("of long texts the part that changes is shown, with a little around it", () => {
  const [head, tail] = ["a".repeat(500), "z".repeat(500)];
  expect(shown(`${head} e ${tail}`, `${head} ed ${tail}`)).toEqual([
    `…${"a".repeat(38)} e[] ${"z".repeat(39)}…`,
    `…${"a".repeat(38)} e[d] ${"z".repeat(39)}…`,
  ]);
});

test("a long change is known by its two ends", () => {
  const { before, after } = changedPart("x".repeat(1000), "");
  expect(wholeOf(before)).toBe(`${"x".repeat(120)} […] ${"x".repeat(120)}`);
  expect(wholeOf(after)).toBe("(vuoto)");
});
