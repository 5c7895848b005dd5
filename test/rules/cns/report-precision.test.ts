// SPDX-License-Identifier: EUPL-1.2
import { cns05 } from "../../../src/rules/cns/cns-05";
import { planDocument } from "../../support/plan-document";
import { REPORTS, type LabelledReport } from "./report-labelled";

const TOPICS: Record<string, string> = {
  s: "lo scenario istituzionale e socio-economico",
  v: "i vincoli finanziari e normativi",
  o: "gli interventi organizzativi",
  m: "le variazioni di risorse, strategie e azioni",
};

/** What the rule says is missing; null where it says nothing. */
function said({ text }: LabelledReport): string | null {
  const outcome = cns05.check(planDocument({ title: "Rapporto sui risultati 2018", premise: [text] }));
  if (outcome === "not-applicable") throw new Error("The narrative is not read");
  return outcome[0] ? (outcome[0].expected ?? "") : null;
}

test("the labels are enough", () => {
  expect(REPORTS.length).toBeGreaterThanOrEqual(40);
});

test("what is said to be missing is missing, as often as the rule says", () => {
  const findings = REPORTS.flatMap((report) => {
    const missing = said(report);
    return missing === null ? [] : [{ report, missing }];
  });
  const wrong = findings.filter(({ report, missing }) =>
    Array.from(report.speaksOf).some((topic) => missing.includes(TOPICS[topic] ?? "?")),
  );
  const texts = wrong.map(({ report }) => report.text);
  expect({ right: findings.length - wrong.length, of: findings.length, texts }).toMatchObject(
    cns05.heuristic?.precision.corpus ?? {},
  );
  expect(findings.length - wrong.length).toBeGreaterThanOrEqual(0.9 * findings.length);
});

test("themes that are missing are nearly always said to be", () => {
  const missing = REPORTS.flatMap((report) =>
    Object.keys(TOPICS)
      .filter((topic) => !report.speaksOf.includes(topic))
      .map((topic) => (said(report) ?? "").includes(TOPICS[topic] ?? "?")),
  );
  expect(missing.filter(Boolean).length).toBeGreaterThanOrEqual(0.9 * missing.length);
});

test("a report that speaks of everything is left alone", () => {
  const complete = REPORTS.filter(({ speaksOf }) => speaksOf === "svom");
  expect(complete.length).toBeGreaterThan(3);
  expect(complete.map(said)).toEqual(complete.map(() => null));
});
