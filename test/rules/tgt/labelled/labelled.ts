// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorInput } from "../../../support/plan-document";

/** Indicators labelled by a reader before the rule was written: those at fault, and those that are fine. */
export interface Labelled {
  faulty: readonly IndicatorInput[];
  sound: readonly IndicatorInput[];
}

/** Indicators that differ only in the target of the exercise. */
export const withTargets = (texts: readonly string[], fields: IndicatorInput = {}): IndicatorInput[] =>
  texts.map((text) => ({ ...fields, targets: { "2018": text } }));
