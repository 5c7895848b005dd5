// SPDX-License-Identifier: EUPL-1.2
import { changedPart } from "../../../src/taskpane/corrections/changed-part";

test("short texts are shown whole, numbers with a comma, and a blank by its name", () => {
  expect(changedPart("Efficacia", "efficacia")).toEqual({ before: "Efficacia", after: "efficacia" });
  expect(changedPart("1000,5", 1000.5)).toEqual({ before: "1000,5", after: "1000,5" });
  expect(changedPart("n.d.", "")).toEqual({ before: "n.d.", after: "(vuoto)" });
});

test("of long texts the part that changes is shown, with a little around it", () => {
  const [head, tail] = ["a".repeat(500), "z".repeat(500)];
  expect(changedPart(`${head} e ${tail}`, `${head} ed ${tail}`)).toEqual({
    before: `…${"a".repeat(38)} e ${"z".repeat(39)}…`,
    after: `…${"a".repeat(38)} ed ${"z".repeat(39)}…`,
  });
});

test("a long change is known by its two ends", () => {
  const { before, after } = changedPart("x".repeat(1000), "");
  expect(before).toBe(`${"x".repeat(120)} […] ${"x".repeat(120)}`);
  expect(after).toBe("(vuoto)");
});
