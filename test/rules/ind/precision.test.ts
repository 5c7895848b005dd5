// SPDX-License-Identifier: EUPL-1.2
import { ind02 } from "../../../src/rules/ind/ind-02";
import { ind08 } from "../../../src/rules/ind/ind-08";
import { ind12 } from "../../../src/rules/ind/ind-12";
import { ind15 } from "../../../src/rules/ind/ind-15";
import { ind16 } from "../../../src/rules/ind/ind-16";
import { ind17 } from "../../../src/rules/ind/ind-17";
import { ind19 } from "../../../src/rules/ind/ind-19";
import { ind20 } from "../../../src/rules/ind/ind-20";
import { ind21 } from "../../../src/rules/ind/ind-21";
import { ind25 } from "../../../src/rules/ind/ind-25";
import { ind26 } from "../../../src/rules/ind/ind-26";
import { ind27 } from "../../../src/rules/ind/ind-27";
import type { Rule } from "../../../src/rules/rule";
import { withObjectives } from "../../support/rule-cases";
import { NAMES as NAMES_AND_UNITS } from "./labelled/ind-02-labelled";
import { MEASURES } from "./labelled/ind-08-labelled";
import { TYPED_NAMES } from "./labelled/ind-12-labelled";
import { ALGORITHMS } from "./labelled/ind-15-labelled";
import { UNITS_AND_ALGORITHMS } from "./labelled/ind-17-labelled";
import { SOURCES } from "./labelled/ind-19-labelled";
import { NAMES as NAMES_OF_ONE_OR_MORE } from "./labelled/ind-20-labelled";
import { NAMES as NAMES_WITH_CONDITIONS } from "./labelled/ind-21-labelled";
import { NAMES as NAMES_WITH_CALCULATIONS } from "./labelled/ind-25-labelled";
import { PAIRS } from "./labelled/ind-26-labelled";
import { TARGETS } from "./labelled/ind-27-labelled";
import type { LabelledTexts } from "./labelled/labelled-texts";
import type { Measured } from "./precision";
import { measure, measureIndicators } from "./precision";

const { bare, withoutOperands, fine } = ALGORITHMS;

/** Each rule, what it makes of its labelled texts, how many of the faults it finds. */
const MEASURED: [Rule, Measured, number, number][] = [
  [ind02, measureIndicators(ind02, NAMES_AND_UNITS, ([name, unit]) => ({ name, unit })), 23, 24],
  [ind08, measureIndicators(ind08, MEASURES, (measures) => ({ measures })), 20, 21],
  [ind12, measureIndicators(ind12, TYPED_NAMES, ([name, type]) => ({ name, type })), 18, 20],
  [ind15, ofAlgorithms(ind15, withoutOperands, [...fine, ...bare]), 15, 15],
  [ind16, ofAlgorithms(ind16, bare, [...fine, ...withoutOperands]), 15, 15],
  [
    ind17,
    measureIndicators(ind17, UNITS_AND_ALGORITHMS, ([unit, algorithm]) => ({ unit, algorithm })),
    23,
    23,
  ],
  [ind19, measureIndicators(ind19, SOURCES, (dataSource) => ({ dataSource })), 20, 20],
  [ind20, ofNames(ind20, NAMES_OF_ONE_OR_MORE), 16, 20],
  [ind21, ofNames(ind21, NAMES_WITH_CONDITIONS), 20, 20],
  [ind25, ofNames(ind25, NAMES_WITH_CALCULATIONS), 17, 17],
  [
    ind26,
    measure(ind26, PAIRS, ([one, other]) =>
      withObjectives({ indicators: [{ name: one }] }, { indicators: [{ name: other }] }),
    ),
    16,
    18,
  ],
  [
    ind27,
    measureIndicators(ind27, TARGETS, ([before, after]) => ({ targets: { "2018": before, "2019": after } })),
    19,
    20,
  ],
];

function ofAlgorithms(rule: Rule, faults: readonly string[], others: readonly string[]): Measured {
  return measureIndicators(rule, { faults, fine: others }, (algorithm) => ({ algorithm, unit: "indice" }));
}

function ofNames(rule: Rule, names: LabelledTexts<string>): Measured {
  return measureIndicators(rule, names, (name) => ({ name }));
}

test.each(MEASURED.map(([rule, ...rest]) => [rule.id, rule, ...rest] as const))(
  "%s is as right on the labelled texts as it says",
  (_id, rule, { precision, found }, right, of) => {
    expect(precision).toEqual(rule.heuristic?.precision.corpus);
    expect(precision.right / precision.of).toBeGreaterThanOrEqual(0.9);
    expect(found).toEqual({ right, of });
  },
);
