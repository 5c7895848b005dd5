// SPDX-License-Identifier: EUPL-1.2

/** What a threshold may be. */
export interface ThresholdRange {
  least: number;
  most: number;
  /** Holds unless the chamber says otherwise. */
  usual: number;
}

/** Limits that chambers may set for themselves; each is that of one rule. */
export const THRESHOLDS = {
  /** OBJ-01: characters of an objective's title. */
  longestTitle: { least: 50, most: 2000, usual: 400 },
  /** IND-25: characters of an indicator's name. */
  longestName: { least: 50, most: 1000, usual: 200 },
  /** CNS-04: a cause is wanted below this percentage of the target; some bodies grade at 90 and at 70. */
  causeBelow: { least: 1, most: 100, usual: 100 },
  /** CNS-07: percentage of the target above which it was too easy to be one. */
  farAbove: { least: 101, most: 1000, usual: 150 },
} as const satisfies Record<string, ThresholdRange>;

export type ThresholdKey = keyof typeof THRESHOLDS;

export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];
