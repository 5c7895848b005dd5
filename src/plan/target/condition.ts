// SPDX-License-Identifier: EUPL-1.2
import type { Span, TargetFlag, TargetReading, WrittenOperator } from "./target";

/** A condition found in a text, before it is known which ones count. */
export interface Condition extends Span {
  reading: TargetReading;
  operators: WrittenOperator[];
  flags: TargetFlag[];
  /**
   * `bound`: an operator, a size or a deadline says that it is a target; `bare`: a number or a date by itself;
   * `weak`: a change without a size or a term of comparison.
   */
  strength: "bound" | "bare" | "weak";
  /** `entro 5 giorni`: may only say which cases a percentage counts. */
  isTimeLimit: boolean;
  /** Its items. */
  first: number;
  /** Past its last item. */
  next: number;
}
