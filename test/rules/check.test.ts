// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../../src/rules/catalogue";
import { checkPlan } from "../../src/rules/check";
import type { Correction } from "../../src/rules/correction";
import type { Report, Rule, RuleOutcome } from "../../src/rules/rule";
import { planDocument } from "../support/plan-document";

const rule = (id: string, check: () => RuleOutcome): Rule => ({
  id,
  severity: "warning",
  title: "Prova",
  why: "Serve a provare il motore.",
  source: "prassi",
  examples: { good: "sì", bad: "no" },
  check,
});
const reporting = (...reports: Report[]): Rule => rule("XXX-01", () => reports);
const document = planDocument({ programmes: [{}, { missionCode: "011", programmeCode: "005" }] });

describe("checking a plan", () => {
  test("a report becomes a finding at the cell of its field", () => {
    const [finding] = checkPlan(document, [
      reporting({
        at: "/programmes/0/objectives/0/centre",
        message: "Manca.",
        seen: "",
        expected: "un centro",
      }),
    ]).findings;
    expect(finding).toEqual({
      rule: "XXX-01",
      severity: "warning",
      sheet: "012-004",
      cell: "C7",
      field: "centre",
      message: "Manca.",
      seen: "",
      expected: "un centro",
      source: "prassi",
      related: [],
      fix: null,
      corrections: [],
      silenced: null,
    });
  });

  test.each([
    ["/programmes/0/objectives/0/indicators/0/targets/2019", "targets", "012-004", "G13"],
    ["/programmes/0/objectives/0", "objectives", "012-004", "C4"],
    ["/overview/1/missionTitle", "missionTitle", "Quadro", "C3"],
    ["/programmes/0/objectives/0/indicators/0/targets/2031", "targets", "012-004", "B10"],
    ["/year", "year", null, null],
    ["", null, null, null],
  ])("%s is the field %s, at its own cell or at the nearest around it", (at, field, sheet, cell) => {
    expect(checkPlan(document, [reporting({ at, message: "Da vedere." })]).findings).toMatchObject([
      { field, sheet, cell },
    ]);
  });

  test("a report may name another cell, severity, related cells and corrections; the first is its fix", () => {
    const fix = [{ sheet: "Quadro", cell: "B4", expected: "a", value: "b" }];
    const corrections: Correction[] = [{ label: "Scrivere «b»", kind: "safe", edits: fix }];
    const related = [{ sheet: "Quadro", cell: "B3" }];
    const report: Report = {
      at: "/chamber",
      place: { sheet: "Quadro", cell: "B4" },
      severity: "error",
      message: "Da vedere.",
      related,
      corrections,
    };
    expect(checkPlan(document, [reporting(report)]).findings).toMatchObject([
      { sheet: "Quadro", cell: "B4", field: "chamber", severity: "error", related, corrections, fix },
    ]);
  });

  test("a finding on the whole document has no cell and no field", () => {
    expect(checkPlan(document, [reporting({ at: null, message: "Manca." })]).findings).toMatchObject([
      { sheet: null, cell: null, field: null },
    ]);
  });

  test("a rule that throws is reported as crashed and the others still run", () => {
    const throwing = (id: string, thrown: unknown): Rule =>
      rule(id, () => {
        throw thrown;
      });
    const result = checkPlan(document, [
      throwing("XXX-02", new Error("rotta")),
      throwing("XXX-03", "a pezzi"),
      reporting({ at: null, message: "Manca." }),
    ]);
    expect(result.crashed).toEqual([
      { rule: "XXX-02", message: "rotta" },
      { rule: "XXX-03", message: "a pezzi" },
    ]);
    expect(result.findings).toHaveLength(1);
    expect(result.notApplicable).toEqual([]);
  });

  test("nothing to look at is told from nothing found", () => {
    const result = checkPlan(document, [rule("XXX-02", () => "not-applicable"), rule("XXX-03", () => [])]);
    expect(result).toEqual({
      schemaVersion: "1.0",
      findings: [],
      counts: { error: 0, warning: 0, info: 0, byRule: {}, silenced: 0 },
      notApplicable: ["XXX-02"],
      crashed: [],
    });
  });

  test("findings come rule by rule and, within a rule, in the order of the workbook", () => {
    const at = (pointer: string | null, place?: Report["place"]): Report => ({
      at: pointer,
      message: "Da vedere.",
      ...(place && { place }),
    });
    const { findings } = checkPlan(document, [
      reporting(
        at("/elsewhere", { sheet: "Altrove", cell: "A1" }),
        at("/programmes/1/objectives/0"),
        at("/programmes/0/objectives/0/indicators/0/targets/2020"),
        at("/programmes/0/objectives/0/indicators/0/targets/2018"),
        at("/programmes/0/objectives/0"),
        at("/overview/0"),
        at(null),
      ),
      rule("AAA-01", () => [at("/chamber")]),
    ]);
    expect(findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([
      "null!null",
      "Quadro!B4",
      "012-004!C4",
      "012-004!F13",
      "012-004!H13",
      "011-005!C4",
      "Altrove!A1",
      "Copertina!A1",
    ]);
  });

  test("counts by severity and by rule", () => {
    const { counts } = checkPlan(document, [
      reporting(
        { at: null, message: "Uno.", severity: "error" },
        { at: null, message: "Due." },
        { at: null, message: "Tre.", severity: "info" },
      ),
      rule("XXX-02", () => [{ at: null, message: "Quattro." }]),
      rule("XXX-03", () => []),
    ]);
    expect(counts).toEqual({
      error: 1,
      warning: 2,
      info: 1,
      byRule: { "XXX-01": 3, "XXX-02": 1 },
      silenced: 0,
    });
  });

  test("runs the whole catalogue when no rules are named", () => {
    const { crashed, findings, notApplicable } = checkPlan(document);
    expect(crashed).toEqual([]);
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...findings.map(({ rule: id }) => id), ...notApplicable]));
  });
});
