// SPDX-License-Identifier: EUPL-1.2
import type { Target } from "../../../src/plan/target/target";

/** What a target means: its texts and flags aside. */
export function bareTarget(target: Target): object {
  const { text: _, flags: __, ...reading } = target;
  return reading.kind === "compound" ? { ...reading, parts: reading.parts.map(bareTarget) } : reading;
}

/** Its texts aside; flags count. */
export function flaggedTarget({ text: _, ...reading }: Target): object {
  return reading.kind === "compound" ? { ...reading, parts: reading.parts.map(flaggedTarget) } : reading;
}
