// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../../../src/workbook/sheet-plan";

export type Side = "top" | "right" | "bottom" | "left";
export const SIDES: readonly Side[] = ["top", "right", "bottom", "left"];

/** How a cell looks, with every default said. */
export interface CellLook {
  font: { name: string; size: number; bold: boolean; italic: boolean; color: string };
  fill: string | null;
  horizontal: string;
  vertical: string;
  wrap: boolean;
  /** Sides that carry a thin line of our colour along the whole edge. */
  lines: Side[];
  heading: number | null;
}

/** A picture: points from the corner of the sheet. */
export interface PictureLook {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
  alternativeText: string;
  /** Base64. */
  data: string;
}

export interface ChartLook {
  name: string;
  kind: string;
  title: string | null;
  /** Points, as a picture. */
  left: number;
  top: number;
  width: number;
  height: number;
  hasLegend: boolean;
  series: { name: string; values: string; categories: string; color: string; isLabelled: boolean }[];
  /** The axis of the numbers; null where the bars carry them. */
  axis: { numberFormat: string; fromZero: boolean } | null;
}

/** A whole sheet of ours as it was written, whoever wrote it: lengths in points, widths in pixels. */
export interface SheetLook {
  name: string;
  widths: number[];
  heights: number[];
  merges: string[];
  /** Planned cells, by the address of their first cell. */
  cells: Record<string, CellLook>;
  page: {
    orientation: string;
    paper: string;
    scale: number;
    margins: SheetPlan["page"]["margins"];
    header: SheetPlan["page"]["header"];
    footer: SheetPlan["page"]["footer"];
    firstPageNumber: number;
    printArea: string;
    titleRows: string | null;
    breaksBefore: number[];
  };
  showsGridlines: boolean;
  frozenRows: number;
  selection: string;
  pictures: PictureLook[];
  charts: ChartLook[];
  /** Visible names of the sheet, those of printing aside → the cells they stand for. */
  names: Record<string, string>;
  isProtected: boolean;
}

/** Two decimals of a point: files keep inches to four decimals, and lengths in fractions of a pixel. */
export const points = (length: number): number => Math.round(length * 100) / 100;
