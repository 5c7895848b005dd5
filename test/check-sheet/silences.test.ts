// SPDX-License-Identifier: EUPL-1.2
import { silenceFindings } from "../../src/check-sheet/apply-silences";
import { reopen, silence, SilencingError } from "../../src/check-sheet/set-silence";
import type { Silence } from "../../src/check-sheet/silence";
import { countsOf } from "../../src/rules/check";
import type { CheckResult, CrashedRule, Finding } from "../../src/rules/finding";
import { finding } from "../support/finding";
import { planDocument } from "../support/plan-document";

/** Unit of the first indicator, which holds «numero di imprese». */
const UNIT = { sheet: "012-004", cell: "B13" };
const document = planDocument({
  programmes: [{ objectives: [{ indicators: [{ unit: "numero di  imprese" }] }] }],
});

const result = (findings: Finding[], crashed: CrashedRule[] = []): CheckResult => ({
  schemaVersion: "1.0",
  findings,
  counts: countsOf(findings),
  notApplicable: [],
  crashed,
});

const onUnit = (fields: Partial<Finding> = {}): Finding => finding({ rule: "IND-05", ...UNIT, ...fields });
const reasonFor = (fields: Partial<Silence> = {}): Silence => ({
  rule: "IND-05",
  place: UNIT,
  message: "Manca l’unità di misura.",
  text: "numero di imprese",
  reason: "Così vuole la Giunta",
  date: "2018-03-12",
  isExpired: false,
  ...fields,
});

test("the document of these tests is as they take it to be", () => {
  expect(document.places["/programmes/0/objectives/0/indicators/0/unit"]).toMatchObject(UNIT);
});

describe("a finding is silenced", () => {
  test("by a reason for its rule and cell, white space aside and whatever the message has become", () => {
    const { result: now, ended } = silenceFindings(
      document,
      result([onUnit({ message: "Altre parole" }), onUnit({ cell: "C13", severity: "warning" })]),
      [reasonFor()],
    );
    expect(now.findings.map(({ silenced }) => silenced)).toEqual([
      { reason: "Così vuole la Giunta", date: "2018-03-12" },
      null,
    ]);
    expect(now.counts).toEqual({ error: 0, warning: 1, info: 0, byRule: { "IND-05": 1 }, silenced: 1 });
    expect(ended).toEqual([]);
  });

  test.each<[string, Partial<Silence>]>([
    ["another rule", { rule: "IND-06" }],
    ["another cell", { place: { ...UNIT, cell: "A13" } }],
    ["another sheet", { place: { ...UNIT, sheet: "012-005" } }],
    ["another text", { text: "percentuale" }],
    ["the whole document", { place: null }],
  ])("not by one for %s", (_case, fields) => {
    const { result: now } = silenceFindings(document, result([onUnit()]), [reasonFor(fields)]);
    expect(now.findings[0]?.silenced).toBeNull();
    expect(now.counts.error).toBe(1);
  });

  test("several of one rule in one cell each need their own, told by the message", () => {
    const two = [onUnit({ message: "Prima" }), onUnit({ message: "Seconda" })];
    const { result: now } = silenceFindings(document, result(two), [reasonFor({ message: "Seconda" })]);
    expect(now.findings.map(({ silenced }) => silenced !== null)).toEqual([false, true]);
  });

  test("on the whole document by the message", () => {
    const whole = finding({ rule: "DOC-01", sheet: null, cell: null, field: null, message: "Due esercizi" });
    const silences = [reasonFor({ rule: "DOC-01", place: null, message: "Due  esercizi", text: "" })];
    const silenced = (one: Finding) =>
      silenceFindings(document, result([one]), silences).result.findings[0]?.silenced;
    expect(silenced(whole)).not.toBeNull();
    expect(silenced({ ...whole, message: "Tre esercizi" })).toBeNull();
  });
});

describe("a silence that excuses nothing any more", () => {
  test("has ended when its text has changed, and is told", () => {
    const old = reasonFor({ text: "percentuale" });
    expect(silenceFindings(document, result([onUnit()]), [old]).ended).toEqual([old]);
  });

  test("stays as it is once it has expired, even if the text is again what it excused", () => {
    const old = reasonFor({ isExpired: true });
    expect(silenceFindings(document, result([onUnit()]), [old])).toMatchObject({
      result: { counts: { error: 1, silenced: 0 } },
      ended: [],
      expired: [old],
    });
  });

  test("is not told when its finding is gone", () => {
    expect(silenceFindings(document, result([]), [reasonFor()])).toMatchObject({ ended: [], waiting: [] });
  });

  test("waits when its rule crashed", () => {
    const crashed = result([], [{ rule: "IND-05", message: "guasto" }]);
    expect(silenceFindings(document, crashed, [reasonFor()])).toMatchObject({
      ended: [],
      waiting: [reasonFor()],
    });
  });
});

describe("setting silences", () => {
  const open = silenceFindings(document, result([onUnit(), onUnit({ cell: "C13" })]), []);

  test.each(["", "  ", "\n\t"])("the reason %j is refused", (reason) => {
    expect(() => silence(open, [onUnit()], { reason, date: "2018-03-12" })).toThrow(
      new SilencingError("Manca il motivo: una segnalazione si silenzia solo con un motivo scritto."),
    );
  });

  test("silences those named and no others, and reopens them", () => {
    const silenced = silence(open, [onUnit()], { reason: " Va bene ", date: "2018-03-12" });
    expect(silenced.result.findings.map((one) => one.silenced)).toEqual([
      { reason: "Va bene", date: "2018-03-12" },
      null,
    ]);
    expect(silenced.result.counts).toMatchObject({ error: 1, silenced: 1 });
    expect(open.result.counts).toMatchObject({ error: 2, silenced: 0 });
    expect(reopen(silenced, [onUnit()])).toEqual(open);
  });
});
