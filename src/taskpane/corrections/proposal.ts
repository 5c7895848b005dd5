// SPDX-License-Identifier: EUPL-1.2
import type { Correction } from "../../rules/correction";

/** Changes laid before the user, who picks one of the ways and sees what it would write before it is written. */
export interface Proposal {
  title: string;
  /** What the user should know first. */
  body?: string;
  /** At least one. */
  choices: readonly Pick<Correction, "label" | "edits" | "reshapes">[];
}
