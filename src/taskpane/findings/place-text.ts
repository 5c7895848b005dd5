// SPDX-License-Identifier: EUPL-1.2
import { paneTexts } from "../../texts/pane";
import type { CellPlace } from "../../workbook/workbook";

/** A cell as the user calls it: sheet and address. */
export const placeText = ({ sheet, cell }: CellPlace): string => paneTexts.place(sheet, cell);
