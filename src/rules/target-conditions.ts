// SPDX-License-Identifier: EUPL-1.2
import type { Target } from "../plan/target/target";

/** A condition that stands alone: not a compound. */
export type Condition = Exclude<Target, { kind: "compound" }>;

/** The conditions of a target: those of a compound, or the target itself. */
export const conditionsOf = (target: Target): Condition[] =>
  target.kind === "compound" ? target.parts.flatMap(conditionsOf) : [target];
