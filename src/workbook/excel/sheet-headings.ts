// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../address";
import { groupedBy } from "../grouping";
import type { PlannedCell, SheetPlan } from "../sheet-plan";
import { addressLists } from "./area";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

/** The side of built-in headings that has a line; our borders are drawn later. */
const LINED = "EdgeBottom";

/**
 * Gives headings the workbook's own styles for them, by the names that Excel knows in every language
 * (`Excel.BuiltInStyle`). They come before anything else, so that our looks lie on top, and an Excel that refuses them
 * gets the sheet without. The first cell of a merge is enough: merging spreads its look.
 */
export function headingSteps({ cells, styles }: SheetPlan): Step[] {
  const levelOf = ({ style }: PlannedCell): number => styles[style]?.heading ?? 0;
  return [...groupedBy(cells, levelOf)].flatMap(([level, headings]) => {
    if (level === 0) return [];
    const addresses = headings.map(({ row, column }) => cellAddress(row, column));
    return addressLists(addresses).map((list) => ({
      bytes: stepBytes(1, 4, list),
      isOptional: true,
      queue: (sheet) => {
        const areas = sheet.getRanges(list);
        areas.style = `Heading${level}`;
        areas.format.borders.getItem(LINED).style = "None";
        areas.untrack();
      },
    }));
  });
}
