// SPDX-License-Identifier: EUPL-1.2

/**
 * Why no plan can be made as asked.
 * - `chamber`: not the whole name of a chamber
 * - `year`: no exercise that a plan can be for
 * - `no-programme`: none was chosen, or none with an objective
 * - `unknown-programme`, `not-in-use`, `repeated`: a programme that is not in the official list, not in that year, or twice
 * - `objectives`: no number of objectives, or too many
 */
type NewPlanProblem =
  "chamber" | "year" | "no-programme" | "unknown-programme" | "not-in-use" | "repeated" | "objectives";

/** What was asked for makes no plan; the text the user reads is chosen by `problem`. */
export class NewPlanError extends Error {
  /** @param detail the name, year or code that is wrong */
  constructor(
    readonly problem: NewPlanProblem,
    readonly detail: string,
  ) {
    super(`${problem}: ${detail}`);
    this.name = "NewPlanError";
  }
}
