// SPDX-License-Identifier: EUPL-1.2
import { partText, type Parts } from "../../../src/workbook/file/package";
import { relationships } from "../../../src/workbook/file/relationships";
import { points, type ChartLook, type PictureLook } from "./sheet-look";
import { attribute, below, child, children, parse } from "./xml-elements";

const EMU_PER_POINT = 12700;
const POINTS_PER_PIXEL = 0.75;

interface Grid {
  /** Pixels. */
  widths: readonly number[];
  /** Points. */
  heights: readonly number[];
}

/** What lies over the cells of a sheet in an .xlsx. */
export function drawnIn(
  parts: Parts,
  sheetPath: string,
  grid: Grid,
): { pictures: PictureLook[]; charts: ChartLook[] } {
  const path = relationships(parts, sheetPath).find(({ type }) => type === "drawing")?.path;
  if (path === undefined) return { pictures: [], charts: [] };
  const targets = new Map(relationships(parts, path).map(({ id, path: target }) => [id, target]));
  const anchors = children(parse(partText(parts, path)));
  return {
    pictures: anchors
      .filter((anchor) => child(anchor, "pic"))
      .map((anchor) => {
        const pic = child(anchor, "pic");
        const properties = below(pic, "nvPicPr", "cNvPr");
        const image = targets.get(attribute(below(pic, "blipFill", "blip"), "r:embed")) ?? "";
        const extent = child(anchor, "ext");
        return {
          name: attribute(properties, "name"),
          ...corner(child(anchor, "from"), grid),
          width: points(Number(attribute(extent, "cx")) / EMU_PER_POINT),
          height: points(Number(attribute(extent, "cy")) / EMU_PER_POINT),
          alternativeText: attribute(properties, "descr"),
          data: Buffer.from(parts[image] ?? []).toString("base64"),
        };
      }),
    charts: anchors
      .filter((anchor) => child(anchor, "graphicFrame"))
      .map((anchor) => {
        const frame = child(anchor, "graphicFrame");
        const chart = below(frame, "graphic", "graphicData", "chart");
        const [from, to] = [corner(child(anchor, "from"), grid), corner(child(anchor, "to"), grid)];
        return {
          name: attribute(below(frame, "nvGraphicFramePr", "cNvPr"), "name"),
          ...from,
          ...{ width: points(to.left - from.left), height: points(to.top - from.top) },
          ...chartIn(parse(partText(parts, targets.get(attribute(chart, "r:id")) ?? ""))),
        };
      }),
  };
}

/** Points from the corner of the sheet. */
function corner(marker: Element | null, { widths, heights }: Grid): { left: number; top: number } {
  const number = (name: string): number => Number(child(marker, name)?.textContent);
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  return {
    left: points(sum(widths.slice(0, number("col"))) * POINTS_PER_PIXEL + number("colOff") / EMU_PER_POINT),
    top: points(sum(heights.slice(0, number("row"))) + number("rowOff") / EMU_PER_POINT),
  };
}

function chartIn(space: Element): Omit<ChartLook, "name" | "left" | "top" | "width" | "height"> {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const bars = child(plot, "barChart");
  const axis = child(plot, "valAx");
  const title = below(chart, "title", "tx", "rich");
  return {
    kind: attribute(child(bars, "barDir"), "val") === "bar" ? "bars" : "columns",
    title: title?.textContent ?? null,
    hasLegend: child(chart, "legend") !== null,
    series: children(bars)
      .filter(({ localName }) => localName === "ser")
      .map((series) => ({
        name: child(series, "tx")?.textContent ?? "",
        values: cellsOf(below(series, "val", "numRef", "f")),
        categories: cellsOf(below(series, "cat", "strRef", "f")),
        color: `#${attribute(below(series, "spPr", "solidFill", "srgbClr"), "val").toUpperCase()}`,
        isLabelled: child(series, "dLbls") !== null,
      })),
    axis:
      attribute(child(axis, "delete"), "val") === "1"
        ? null
        : {
            numberFormat: attribute(child(axis, "numFmt"), "formatCode"),
            fromZero: below(axis, "scaling", "min") !== null,
          },
  };
}

const cellsOf = (formula: Element | null): string =>
  (formula?.textContent ?? "").replace(/^.*!/, "").replaceAll("$", "");
