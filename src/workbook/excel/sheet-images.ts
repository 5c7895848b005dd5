// SPDX-License-Identifier: EUPL-1.2
import type { PlannedImage, SheetPlan } from "../sheet-plan";
import { POINTS_PER_PIXEL } from "./sheet-look";
import { stepBytes } from "./message-size";
import type { Step } from "./steps";

/** `Shape.placement` */
const PLACEMENT_SINCE = "1.10";

/** Pictures of a sheet, each in the middle of its columns; the sheet has its widths and heights already. */
export const imageSteps = ({ images = [], columns, rows }: SheetPlan): Step[] =>
  images.map((image, index) => ({
    bytes: stepBytes(1, 12, image),
    queue: ({ shapes }) => {
      const shape = shapes.addImage(image.data);
      shape.name = `Immagine ${index + 1}`;
      shape.altTextDescription = image.alternativeText;
      // With its proportions locked each side that is set would change the other.
      shape.lockAspectRatio = false;
      shape.left = imageLeft(image, columns);
      shape.top = sum(rows.slice(0, image.row));
      shape.width = image.width;
      shape.height = image.height;
      shape.lockAspectRatio = true;
      if (Office.context.requirements.isSetSupported("ExcelApi", PLACEMENT_SINCE))
        shape.placement = "OneCell";
    },
  }));

/** Points at the left of a picture; at the edge of its columns when it is wider than they are. */
function imageLeft({ column, columns: span, width }: PlannedImage, columns: readonly number[]): number {
  const room = sum(columns.slice(column, column + span)) * POINTS_PER_PIXEL;
  return sum(columns.slice(0, column)) * POINTS_PER_PIXEL + Math.max(0, (room - width) / 2);
}

const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
