// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../src/plan/plan-document";
import { checkPlan } from "../../src/rules/check";
import type { Correction } from "../../src/rules/correction";
import type { Finding } from "../../src/rules/finding";
import type { Rule } from "../../src/rules/rule";

/** What a finding must be; what is left out may be anything. */
interface ExpectedReport extends Partial<
  Pick<Finding, "severity" | "field" | "seen" | "expected" | "fix" | "source">
> {
  /** `012-004!C4`; null for the whole document. */
  at: string | null;
  /** A part of the message, or a pattern of it. */
  message?: string | RegExp;
  /** As `at`. */
  related?: string[];
}

interface RuleCase {
  name: string;
  document: PlanDocument;
  /** `[]`: all is well. */
  reports: ExpectedReport[] | "not-applicable";
}

/**
 * Runs a rule on each document of the table and compares what it reports, all of it and in order.
 * The table must hold at least a case that fails, one that passes and one that is not applicable.
 */
export function testRule(rule: Rule, cases: readonly RuleCase[]): void {
  describe(rule.id, () => {
    test("has cases that fail, pass and do not apply", () => {
      const outcomes = cases.map(({ reports }) =>
        typeof reports === "string" ? reports : reports.length > 0 ? "fails" : "passes",
      );
      expect([...new Set(outcomes)].sort()).toEqual(["fails", "not-applicable", "passes"]);
    });

    test.each(cases)("$name", ({ document, reports }) => {
      const before = JSON.stringify(document);
      const result = checkPlan(document, [rule]);
      expect(result.crashed).toEqual([]);
      expect(result.notApplicable).toEqual(reports === "not-applicable" ? [rule.id] : []);
      const expected = reports === "not-applicable" ? [] : reports;
      expect(result.findings.map(placeOf)).toEqual(expected.map(({ at }) => at));
      for (const [index, report] of expected.entries()) expectFinding(result.findings[index], report);
      for (const { message, corrections } of result.findings) {
        expectPlainMessage(message);
        corrections.forEach(expectChange);
      }
      expect(JSON.stringify(document)).toBe(before);
    });
  });
}

function expectFinding(finding: Finding | undefined, expected: ExpectedReport): void {
  const { at, message, related, ...rest } = expected;
  expect(finding && placeOf(finding)).toBe(at);
  expect(finding).toMatchObject(rest);
  if (message !== undefined) expect(finding?.message).toMatch(message);
  if (related) expect(finding?.related.map(placeOf)).toEqual(related);
}

/** Every message is a whole sentence that starts with a capital or a quotation mark and has no hole in it. */
function expectPlainMessage(message: string): void {
  expect(message).toMatch(/^[\p{Lu}«].*[.?]$/su);
  expect(message).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\s{2}/);
}

/** Every correction says what it does and changes something. */
function expectChange({ label, edits, reshapes = [] }: Correction): void {
  expect(label).toMatch(/^\p{Lu}/u);
  expect(edits.filter(({ expected, value }) => expected === value)).toEqual([]);
  expect([...edits, ...reshapes]).not.toEqual([]);
}

const placeOf = ({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string | null =>
  sheet === null ? null : `${sheet}!${cell}`;
