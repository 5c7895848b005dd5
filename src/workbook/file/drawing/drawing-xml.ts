// SPDX-License-Identifier: EUPL-1.2
import type { CellPosition } from "../../address";
import type { PlannedChart, PlannedImage, SheetPlan } from "../../sheet-plan";
import { escapeXml } from "../xml";

const ANCHORS = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Tells readers aloud to pass an ornament by (MS-ODRAWXML 2.32.1.1). */
const DECORATIVE = "http://schemas.microsoft.com/office/drawing/2017/decorative";

const EMU_PER_PIXEL = 9525;
const EMU_PER_POINT = 12700;
const PIXELS_PER_POINT = 96 / 72;

/**
 * The part with what stands over the cells of a sheet (ECMA-376 part 1, 20.5).
 * @param ids of the relationships to the pictures and to the charts, in the order of the plan
 */
export function drawingXml(
  plan: SheetPlan,
  ids: { images: readonly string[]; charts: readonly string[] },
): string {
  const { images = [], charts = [] } = plan;
  const anchors = [
    ...images.map((image, i) => imageXml(image, plan.columns, i + 1, ids.images[i] ?? "")),
    ...charts.map((chart, i) => chartFrameXml(chart, i + 1, images.length + i + 1, ids.charts[i] ?? "")),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${ANCHORS}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONS}">`,
    ...anchors,
    "</xdr:wsDr>",
  ].join("");
}

/** Moves with its cell and keeps its size. */
function imageXml(image: PlannedImage, columns: readonly number[], number: number, id: string): string {
  const { width, height, alternativeText } = image;
  const extent = `cx="${emu(width)}" cy="${emu(height)}"`;
  return [
    `<xdr:oneCellAnchor>${fromXml(imagePlace(image, columns))}<xdr:ext ${extent}/>`,
    `<xdr:pic><xdr:nvPicPr>${namedXml(number, `Immagine ${number}`, alternativeText)}`,
    '<xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>',
    `<xdr:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
    "<xdr:clientData/></xdr:oneCellAnchor>",
  ].join("");
}

/** A cell and what a drawing keeps from its left edge, in pixels. */
interface Place extends CellPosition {
  offset: number;
}

/** Where a picture begins that stands in the middle of its columns. */
export function imagePlace(
  { row, column, columns: span, width }: PlannedImage,
  columns: readonly number[],
): Place {
  const room = columns.slice(column, column + span).reduce((sum, pixels) => sum + pixels, 0);
  let offset = Math.max(0, (room - width * PIXELS_PER_POINT) / 2);
  let at = column;
  for (let pixels = columns[at] ?? 0; pixels > 0 && offset >= pixels; pixels = columns[at] ?? 0) {
    offset -= pixels;
    at += 1;
  }
  return { row, column: at, offset };
}

/** Over whole cells: Excel keeps it there whatever becomes of their size. */
function chartFrameXml(
  { over, alternativeText }: PlannedChart,
  number: number,
  shape: number,
  id: string,
): string {
  const to = { row: over.row + over.rows, column: over.column + over.columns, offset: 0 };
  return [
    `<xdr:twoCellAnchor>${fromXml({ ...over, offset: 0 })}<xdr:to>${placeXml(to)}</xdr:to>`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${namedXml(shape, `Grafico ${number}`, alternativeText)}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    "<xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

/** Name and alternative text of a shape; one without is an ornament. Number 1 is the drawing's own. */
function namedXml(number: number, name: string, alternativeText: string): string {
  const ornament = `<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="${DECORATIVE}" val="1"/></a:ext></a:extLst>`;
  return alternativeText === ""
    ? `<xdr:cNvPr id="${number + 1}" name="${name}" descr="">${ornament}</xdr:cNvPr>`
    : `<xdr:cNvPr id="${number + 1}" name="${name}" descr="${escapeXml(alternativeText)}"/>`;
}

const fromXml = (place: Place): string => `<xdr:from>${placeXml(place)}</xdr:from>`;

const placeXml = ({ row, column, offset }: Place): string =>
  `<xdr:col>${column}</xdr:col><xdr:colOff>${Math.round(offset * EMU_PER_PIXEL)}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;

const emu = (points: number): number => Math.round(points * EMU_PER_POINT);
