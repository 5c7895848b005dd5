// SPDX-License-Identifier: EUPL-1.2
import { HostError } from "./host-error";
import type { Rect } from "./rect";
import type { Sheet } from "./sheet";

/** What a `Range` (one rectangle) or a `RangeAreas` (several) of office.js points at; follows its cells. */
export interface Area {
  readonly sheet: Sheet;
  rects: readonly Rect[];
}

export const areaOf = (sheet: Sheet, ...rects: Rect[]): Area => ({ sheet, rects });

/** The only rectangle of a range. @throws HostError when its cells were deleted. */
export function rectOf(area: Area): Rect {
  const [rect] = area.rects;
  if (!rect || !area.sheet.workbook.sheets.includes(area.sheet)) {
    throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
  }
  return rect;
}
