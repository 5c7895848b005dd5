// SPDX-License-Identifier: EUPL-1.2
import type { Correction } from "../../rules/correction";

/** One way to correct. */
export type Choice = Pick<Correction, "label" | "edits" | "reshapes">;

/** Changes laid before the user, who picks one of the ways and sees what it would write before it is written. */
export interface Proposal {
  title: string;
  /** What the user should know first. */
  body?: string;
  /** At least one; null while they are worked out. */
  choices: readonly Choice[] | null;
  /** Findings that stay as they are. */
  left?: number;
}
