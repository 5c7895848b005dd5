// SPDX-License-Identifier: EUPL-1.2

/** What of a page's set-up can be read back. */
export type PageSetting =
  | "orientation"
  | "paper"
  | "scale"
  | "first-page"
  | "margins"
  | "print-area"
  | "title-rows"
  | "breaks"
  | "headers";

/** A setting that a page does not have, though it was set, and what it was set to where that is one word. */
export interface UnsetSetting {
  setting: PageSetting;
  /** `portrait` or `landscape`, `A4`, a scale, a number, an address; else `""`. */
  wanted: string;
}

/** What the page of a sheet has otherwise than it was set. */
export interface PageDifference {
  sheet: string;
  settings: UnsetSetting[];
}
