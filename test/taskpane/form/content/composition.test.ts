// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { formatTarget } from "../../../../src/plan/target/format-target";
import { readTarget } from "../../../../src/plan/target/read-target";
import { composed, partsOf, type TargetParts } from "../../../../src/taskpane/form/content/composition";

const parts = (given: Partial<TargetParts>): TargetParts => ({
  ...{ operator: ">=", value: "80", unit: "", scaleMin: "", scaleMax: "", note: "" },
  ...given,
});

describe("a target put together", () => {
  test.each([
    [{ unit: "%" }, ">= 80%"],
    [{ operator: "<=", value: "3,5", unit: "giorni" }, "<= 3,5 giorni"],
    [{ value: "1.500", unit: "euro" }, ">= 1.500 euro"],
    [{ value: "12500", unit: "imprese" }, ">= 12.500 imprese"],
    [{ operator: "=", value: "2" }, "= 2"],
    [{ value: "4", unit: "scala", scaleMin: "1", scaleMax: "5" }, ">= 4 su scala da 1 a 5"],
    [{ unit: "%", note: "delle domande" }, ">= 80% (delle domande)"],
    [{ operator: "<=", value: "31/12/2026" }, "entro il 31/12/2026"],
  ] as [Partial<TargetParts>, string][])("%j prints as «%s»", (given, text) => {
    expect(composed(parts(given), {})).toEqual({ text });
  });

  test.each([
    [{ value: " " }, /Scrivere il valore/],
    [{ value: "ottanta" }, /un numero/],
    [{ value: "12.5" }, /un numero/],
    [{ value: "31/02/2026" }, /un numero/],
    [{ value: "4", unit: "scala", scaleMin: "5", scaleMax: "1" }, /più piccolo/],
    [{ value: "6", unit: "scala", scaleMin: "1", scaleMax: "5" }, /fuori dalla scala/],
    [{ value: "80", unit: "%", note: "almeno 3 eventi" }, /rileggerebbe/],
  ] as [Partial<TargetParts>, RegExp][])("%j is none yet", (given, problem) => {
    expect(composed(parts(given), {})).toEqual({ problem: expect.stringMatching(problem) as unknown });
  });

  test("is read back with the same operator and value", () => {
    const whole = fc.nat({ max: 99_999 });
    const operator = fc.constantFrom(">=", "<=", ">", "<", "=" as const);
    const unit = fc.constantFrom("", "%", "giorni", "ore", "mesi", "euro", "eventi");
    fc.assert(
      fc.property(operator, whole, unit, (sign, number, noun) => {
        const made = composed(parts({ operator: sign, value: String(number), unit: noun }), {});
        if (!("text" in made)) throw new Error(made.problem);
        expect(readTarget(made.text).target).toMatchObject({ operator: sign, value: String(number) });
        expect(partsOf(made.text, {}, "<=")).toMatchObject({ operator: sign, unit: noun, note: "" });
      }),
    );
  });
});

describe("the pieces of a text", () => {
  test.each([
    ["almeno l’80% delle pratiche", { operator: ">=", value: "80", unit: "%" }],
    ["<= 1.234,5 giorni", { operator: "<=", value: "1.234,5", unit: "giorni", note: "" }],
    [">= 80% (media annua)", { value: "80", unit: "%", note: "media annua" }],
    ["entro il 30/06/2026", { operator: "<=", value: "30/06/2026", unit: "", note: "" }],
    [">= 4 su scala da 1 a 5", { value: "4", unit: "scala", scaleMin: "1", scaleMax: "5" }],
  ])("%s", (text, expected) => {
    expect(partsOf(text, {}, ">=")).toMatchObject(expected);
  });

  test("of a text without a condition are the indicator's unit and the usual operator", () => {
    expect(partsOf("Proseguimento", { unit: "giorni" }, "<=")).toEqual(
      parts({ operator: "<=", value: "", unit: "giorni" }),
    );
    expect(partsOf("", { unit: "numero" }, ">=")).toEqual(parts({ value: "" }));
  });

  test("go back to the same target", () => {
    for (const text of [">= 80%", "<= 5 giorni", ">= 3 eventi", "entro il 31/12/2026"]) {
      const made = composed(partsOf(text, {}, ">="), {});
      expect("text" in made && formatTarget(readTarget(made.text).target)).toBe(
        formatTarget(readTarget(text).target),
      );
    }
  });
});
