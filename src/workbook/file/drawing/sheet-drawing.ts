// SPDX-License-Identifier: EUPL-1.2
import type { CellRange } from "../../address";
import type { ChartSize } from "../../chart-look";
import type { PlannedImage, SheetPlan } from "../../sheet-plan";
import { partBytes, type Parts } from "../package";
import { withRelatedPart } from "../related-part";
import { hasDrawing } from "../sheet-xml";
import { freePath } from "../structure/part-copies";
import { chartValues } from "./chart-values";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "application/vnd.openxmlformats-officedocument";

const EXTENSIONS: Readonly<Record<PlannedImage["type"], string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
};

/**
 * The package with the pictures and charts of a sheet of ours; the same package for a sheet without.
 * @param path of the sheet's part, which leads to no other yet
 * @param name that the sheet was given
 */
export function withSheetDrawing(parts: Parts, path: string, name: string, plan: SheetPlan): Parts {
  if (!hasDrawing(plan)) return parts;
  const { images = [], charts = [] } = plan;
  const drawing = freePath(parts, "xl/drawings/drawing1.xml");
  let result = parts;
  const add = (
    from: string,
    path: string,
    type: string,
    content: Uint8Array,
    contentType: string,
  ): string => {
    const added = withRelatedPart(result, from, {
      path,
      content,
      contentType,
      relation: `${RELATIONS}/${type}`,
    });
    result = added.parts;
    return added.id;
  };
  const imageIds = images.map(({ type, data }) => {
    const image = freePath(result, `xl/media/image1.${EXTENSIONS[type]}`);
    return add(drawing, image, "image", bytesOf(data), type);
  });
  const valuesOf = chartValues(plan, name);
  const chartIds = charts.map((chart) => {
    const xml = chartXml(chart, valuesOf, sizeOf(chart.over, plan));
    const chartPath = freePath(result, "xl/charts/chart1.xml");
    return add(drawing, chartPath, "chart", partBytes(xml), `${TYPES}.drawingml.chart+xml`);
  });
  const xml = drawingXml(plan, { images: imageIds, charts: chartIds });
  add(path, drawing, "drawing", partBytes(xml), `${TYPES}.drawing+xml`);
  return result;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

const POINTS_PER_PIXEL = 72 / 96;

function sizeOf({ row, column, rows, columns }: CellRange, plan: SheetPlan): ChartSize {
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  return {
    width: sum(plan.columns.slice(column, column + columns)) * POINTS_PER_PIXEL,
    height: sum(plan.rows.slice(row, row + rows)),
  };
}
