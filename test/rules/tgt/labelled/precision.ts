// SPDX-License-Identifier: EUPL-1.2
import { checkPlan } from "../../../../src/rules/check";
import type { Precision, Rule } from "../../../../src/rules/rule";
import type { IndicatorInput } from "../../../support/plan-document";
import { withIndicators } from "../../../support/rule-cases";
import type { Labelled } from "./labelled";

/** What a rule makes of labelled indicators, each in a plan of its own. */
export interface Measured {
  precision: Precision;
  /** Indicators without fault that got a finding. */
  wrong: string[];
  /** Faulty indicators that got none. */
  missed: string[];
}

export function measure(rule: Rule, { faulty, sound }: Labelled): Measured {
  const isFound = (indicator: IndicatorInput): boolean =>
    checkPlan(withIndicators(indicator), [rule]).findings.length > 0;
  const missed = faulty.filter((indicator) => !isFound(indicator));
  const wrong = sound.filter(isFound);
  const right = faulty.length - missed.length;
  return {
    precision: { right, of: right + wrong.length },
    wrong: wrong.map(shown),
    missed: missed.map(shown),
  };
}

const shown = ({ name = "", lastValue, targets = {} }: IndicatorInput): string =>
  [name, lastValue, ...Object.values(targets)].filter(Boolean).join(" | ");
