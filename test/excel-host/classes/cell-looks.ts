// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import type { CellFormat } from "../model/cell-format";
import { requireAllowed } from "../model/protection";
import { formatRect } from "../model/rect";
import type { Json } from "../wire/messages";

/** The value that all cells share; null when they differ. */
export function common<V extends Json>(area: Area, read: (format: CellFormat) => V): V | null {
  const values = new Set(area.rects.flatMap((rect) => [...area.sheet.grid.formatsIn(rect)].map(read)));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
}

/** Changes the look of every cell of an area. @throws HostError on a protected sheet. */
export function changeLook(area: Area, change: (format: CellFormat) => CellFormat): void {
  requireAllowed(area.sheet, "allowFormatCells");
  for (const rect of area.rects) {
    area.sheet.grid.changeFormat(rect, change);
    area.sheet.workbook.record({ kind: "formatted", sheet: area.sheet, address: formatRect(rect) });
  }
}
