// SPDX-License-Identifier: EUPL-1.2
import { copyChart } from "./chart";
import { copyConditionalFormat } from "./conditional-format";
import { Merges } from "./merges";
import { copyPageLayout } from "./page-layout";
import type { Lanes, PageBreak, Sheet } from "./sheet";

/** Id of a copied part, made from the id it had. */
type Renumber = (id: string, kind: "format" | "break" | "table" | "shape" | "chart") => string;

/** Makes one sheet hold what another holds, its names and its own name aside. Returns the sheet written to. */
export function copyContent(from: Sheet, to: Sheet, renumber: Renumber): Sheet {
  to.visibility = from.visibility;
  to.tabColor = from.tabColor;
  to.showGridlines = from.showGridlines;
  to.showHeadings = from.showHeadings;
  to.enableCalculation = from.enableCalculation;
  to.grid = from.grid.copy();
  to.merges = new Merges(from.merges);
  to.rows = copyLanes(from.rows);
  to.columns = copyLanes(from.columns);
  to.conditionalFormats = from.conditionalFormats.map((format) =>
    copyConditionalFormat(format, renumber(format.id, "format")),
  );
  to.validations = from.validations.map(({ rects, settings }) => ({ rects: [...rects], settings }));
  to.tables = from.tables.map((table) => ({ ...table, id: renumber(table.id, "table") }));
  to.pageLayout = copyPageLayout(from.pageLayout);
  to.horizontalBreaks = copyBreaks(from.horizontalBreaks, renumber);
  to.verticalBreaks = copyBreaks(from.verticalBreaks, renumber);
  to.protection = from.protection;
  to.frozen = from.frozen;
  to.selection = from.selection;
  to.customProperties = new Map(from.customProperties);
  to.pictures = from.pictures.map((picture) => ({ ...picture, id: renumber(picture.id, "shape") }));
  to.charts = from.charts.map((chart) => copyChart(chart, renumber(chart.id, "chart")));
  to.comments = from.comments;
  return to;
}

const copyLanes = ({ sizes, hidden }: Lanes): Lanes => ({ sizes: new Map(sizes), hidden: new Set(hidden) });

const copyBreaks = (breaks: readonly PageBreak[], renumber: Renumber): PageBreak[] =>
  breaks.map(({ id, index }) => ({ id: renumber(id, "break"), index }));
