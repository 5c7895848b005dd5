// SPDX-License-Identifier: EUPL-1.2
import type { Correction } from "../../../src/rules/correction";
import type { Rule } from "../../../src/rules/rule";
import type { Finding } from "../../../src/rules/finding";
import {
  countOpen,
  type FindingGroup,
  walkOf,
  withSeverities,
} from "../../../src/taskpane/session/finding-groups";
import { groupFindings } from "../../../src/taskpane/core/group-findings";
import { finding } from "../../support/finding";

const RULES = ["A-01", "B-01", "C-01"].map((id): Rule => ({
  id,
  severity: "error",
  title: `Titolo di ${id}`,
  why: "Serve a provare.",
  source: "prassi",
  examples: { good: "a", bad: "b" },
  check: () => [],
}));
const rulesOf = (groups: readonly { rule: string }[]): string[] => groups.map(({ rule }) => rule);

describe("groupFindings", () => {
  it("puts the worst groups first and, among equals, keeps the catalogue's order", () => {
    const groups = groupFindings(
      [
        finding({ rule: "C-01", severity: "error" }),
        finding({ rule: "A-01", severity: "warning" }),
        finding({ rule: "B-01", severity: "warning" }),
        finding({ rule: "B-01", severity: "error" }),
        finding({ rule: "Z-99", severity: "error" }),
      ],
      RULES,
      { indicators: 9, objectives: 9 },
    );
    expect(rulesOf(groups)).toEqual(["B-01", "C-01", "Z-99", "A-01"]);
    expect(groups[0]?.items).toHaveLength(2);
  });

  it("goes by what is open: a group silenced altogether stands last, and has no severity", () => {
    const silenced = { reason: "x", date: "" };
    const groups = groupFindings(
      [
        finding({ rule: "A-01", severity: "error", silenced }),
        finding({ rule: "B-01", severity: "error", silenced }),
        finding({ rule: "B-01", severity: "warning" }),
        finding({ rule: "C-01", severity: "info" }),
      ],
      RULES,
      { indicators: 9, objectives: 9 },
    );
    expect(groups.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["B-01", "warning"],
      ["C-01", "info"],
      ["A-01", null],
    ]);
  });

  it("gives a finding the same id from one check to the next, and equal findings different ids", () => {
    const ids = (): string[] =>
      groupFindings([finding({}), finding({}), finding({ cell: "B2" })], RULES, {
        indicators: 9,
        objectives: 9,
      }).flatMap(({ items }) => items.map(({ id }) => id));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
  });

  const own: Correction = { label: "Scrivere «x»", kind: "safe", edits: [] };

  it.each<[string, number, Partial<Finding>, FindingGroup["trueOfAll"]]>([
    ["one each", 4, {}, "indicators"],
    ["fewer than the indicators", 5, {}, null],
    ["with a correction of its own to offer", 4, { corrections: [own] }, null],
    ["one of them silenced", 4, { silenced: { reason: "x", date: "y" } }, null],
    ["one of another severity", 4, { severity: "info" }, null],
    ["on the whole document", 4, { sheet: null, cell: null }, null],
  ])("sees what is true of every indicator: %s", (_case, indicators, last, expected) => {
    const findings = ["A1", "A2", "A3"].map((cell) => finding({ cell }));
    const counts = { indicators, objectives: 9 };
    const [group] = groupFindings([...findings, finding({ cell: "A4", ...last })], RULES, counts);
    expect(group?.trueOfAll).toBe(expected);
  });

  it.each([
    [4, "objectives"],
    [3, null],
  ])(
    "sees what is true of every one of %d objectives, one correction for all included",
    (objectives, expected) => {
      const findings = Array.from({ length: objectives }, (_item, row) =>
        finding({ cell: `A${row + 1}`, corrections: [own] }),
      );
      const [group] = groupFindings(findings, RULES, { indicators: 20, objectives });
      expect(group?.trueOfAll).toBe(expected);
    },
  );
});

describe("what is shown", () => {
  const groups = groupFindings(
    [
      finding({ rule: "A-01", severity: "error", cell: "A1" }),
      finding({ rule: "A-01", severity: "info", cell: "A2" }),
      finding({ rule: "B-01", severity: "info", cell: "A3", silenced: { reason: "x", date: "y" } }),
    ],
    RULES,
    { indicators: 9, objectives: 9 },
  );

  it("keeps the findings of the severities asked for, and drops empty groups", () => {
    expect(rulesOf(withSeverities(groups, new Set(["error"])))).toEqual(["A-01"]);
    expect(withSeverities(groups, new Set(["error"]))[0]?.items).toHaveLength(1);
    expect(withSeverities(groups, new Set())).toEqual([]);
  });

  it("ranks a group by those of its findings that are shown", () => {
    const mixed = groupFindings(
      [
        finding({ rule: "A-01", severity: "error" }),
        finding({ rule: "A-01", severity: "info", cell: "A2" }),
        finding({ rule: "B-01", severity: "warning" }),
      ],
      RULES,
      { indicators: 9, objectives: 9 },
    );
    const shown = withSeverities(mixed, new Set(["warning", "info"]));
    expect(shown.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["B-01", "warning"],
      ["A-01", "info"],
    ]);
  });

  it("walks open findings only, and counts them only", () => {
    expect(walkOf(groups).map(({ finding: { cell } }) => cell)).toEqual(["A1", "A2"]);
    expect(countOpen(groups.flatMap(({ items }) => items.map((item) => item.finding)))).toEqual({
      error: 1,
      warning: 0,
      info: 1,
    });
  });
});
