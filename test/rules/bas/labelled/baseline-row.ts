// SPDX-License-Identifier: EUPL-1.2

/** What a careful reader finds wrong with an ultimo valore osservato. */
type BaselineFault = "BAS-05" | "BAS-06" | "BAS-07" | "BAS-09";

/** Indicator, unit, target of 2018, ultimo valore osservato as chambers and other public bodies write it, faults. */
export type BaselineRow = [
  name: string,
  unit: string,
  target: string,
  baseline: string,
  ...faults: BaselineFault[],
];
