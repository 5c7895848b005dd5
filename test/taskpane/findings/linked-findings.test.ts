// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../../src/rules/finding";
import { linkFindings } from "../../../src/taskpane/findings/linked-findings";
import { groupFindings } from "../../../src/taskpane/core/group-findings";
import { finding } from "../../support/finding";

const at = (rule: string, cell: string, ...related: string[]): Finding =>
  finding({ rule, cell, related: related.map((each) => ({ sheet: "Foglio", cell: each })) });

function rulesLinkedTo(rule: string, findings: Finding[], indicators = 99): string[] {
  const groups = groupFindings(findings, [], { indicators, objectives: 99 });
  const item = groups.find((group) => group.rule === rule)?.items[0];
  return item ? linkFindings(groups)(item).map((linked) => linked.finding.rule) : [];
}

test("findings are tied to those of their cell, of the cells they name, and to those that name theirs", () => {
  const findings = [at("A-01", "B2", "C3"), at("B-01", "B2"), at("C-01", "C3"), at("D-01", "E5", "B2")];
  expect(rulesLinkedTo("A-01", findings)).toEqual(["B-01", "D-01", "C-01"]);
  expect(rulesLinkedTo("C-01", findings)).toEqual(["A-01"]);
});

test("each rule is named once, the finding's own never, and a handful at the most", () => {
  const many = ["B", "C", "D", "E", "F", "G"].map((letter) => at(`${letter}-01`, "B2"));
  expect(rulesLinkedTo("A-01", [at("A-01", "B2"), at("A-01", "B2"), at("B-01", "B2"), ...many])).toEqual([
    "B-01",
    "C-01",
    "D-01",
    "E-01",
  ]);
});

test("what is true of every indicator explains none of them", () => {
  const everywhere = ["B2", "B3", "B4", "B5"].map((cell) => at("B-01", cell));
  expect(rulesLinkedTo("A-01", [at("A-01", "B2"), ...everywhere], 4)).toEqual([]);
});

test("a finding on the whole document is tied to the cells it names", () => {
  const whole = { ...at("A-01", "B2", "C3"), sheet: null, cell: null };
  expect(rulesLinkedTo("A-01", [whole, at("B-01", "B2"), at("C-01", "C3")])).toEqual(["C-01"]);
});
