// SPDX-License-Identifier: EUPL-1.2
import { cellAddress } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/snapshot";
import { type CellFormat, DEFAULT_FORMAT } from "./cell-format";
import type { Chart, ChartSeries } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import type { DefinedName } from "./names";
import type { PageLayout } from "./page-layout";
import type { Picture } from "./picture";
import { formatRect } from "./rect";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

export interface CellCopy {
  readonly value: CellValue;
  readonly formula?: string;
  /** Left out where it is the default. */
  readonly format?: CellFormat;
}

/** One sheet as plain data; ranges as A1 addresses, rows and columns as they are numbered from 0. */
export interface SheetCopy {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly showHeadings: boolean;
  readonly cells: Readonly<Record<string, CellCopy>>;
  readonly merges: readonly string[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly names: readonly NameCopy[];
  readonly conditionalFormats: readonly (Omit<ConditionalFormat, "id" | "rects"> & {
    readonly ranges: string[];
  })[];
  readonly validations: readonly (Pick<DataValidation, "settings"> & { readonly ranges: string[] })[];
  readonly tables: readonly { readonly name: string; readonly range: string }[];
  readonly pageLayout: Omit<PageLayout, "printArea" | "titleRows" | "titleColumns"> & {
    readonly printArea: string[];
    readonly titleRows: string | null;
    readonly titleColumns: string | null;
  };
  readonly horizontalBreaks: readonly number[];
  readonly verticalBreaks: readonly number[];
  readonly isProtected: boolean;
  readonly pictures: readonly Omit<Picture, "id">[];
  readonly charts: readonly (Omit<Chart, "id" | "series"> & { readonly series: readonly SeriesCopy[] })[];
  readonly frozen: string | null;
  readonly selection: string;
}

type SeriesCopy = Omit<ChartSeries, "values" | "categories"> & { values: string; categories: string | null };

type NameCopy = Pick<DefinedName, "name" | "formula" | "comment" | "visible">;

export interface WorkbookCopy {
  readonly sheets: readonly SheetCopy[];
  readonly names: readonly NameCopy[];
  readonly activeSheet: string;
  readonly isProtected: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly customProperties: Readonly<Record<string, string | number | boolean>>;
  readonly calculationMode: string;
}

/** Everything that the user could see or find in the file; private ids are left out. */
export function copyWorkbook(workbook: Workbook): WorkbookCopy {
  return plain({
    sheets: workbook.sheets.map(copySheet),
    names: workbook.names.map(copyName),
    activeSheet: workbook.activeSheet.name,
    isProtected: workbook.protection !== null,
    settings: Object.fromEntries(workbook.settings),
    properties: workbook.properties,
    customProperties: Object.fromEntries(workbook.customProperties),
    calculationMode: workbook.calculationMode,
  });
}

function copySheet(sheet: Sheet): SheetCopy {
  const { printArea, titleRows, titleColumns, ...layout } = sheet.pageLayout;
  const cells = [...sheet.grid.stored()].map(
    ([row, column, { value, formula, format }]): [string, CellCopy] => [
      cellAddress(row, column),
      { value, ...(formula === null ? {} : { formula }), ...(format === DEFAULT_FORMAT ? {} : { format }) },
    ],
  );
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    showHeadings: sheet.showHeadings,
    cells: Object.fromEntries(cells),
    merges: [...sheet.merges].map((rect) => formatRect(rect)).sort(),
    rowHeights: Object.fromEntries(sheet.rows.sizes),
    columnWidths: Object.fromEntries(sheet.columns.sizes),
    hiddenRows: [...sheet.rows.hidden].sort((a, b) => a - b),
    hiddenColumns: [...sheet.columns.hidden].sort((a, b) => a - b),
    names: sheet.names.map(copyName),
    conditionalFormats: sheet.conditionalFormats.map(({ id: _id, rects, ...format }) => ({
      ...format,
      ranges: rects.map((rect) => formatRect(rect)),
    })),
    validations: sheet.validations.map(({ rects, settings }) => ({
      settings,
      ranges: rects.map((rect) => formatRect(rect)),
    })),
    tables: sheet.tables.map(({ name, rect }) => ({ name, range: formatRect(rect) })),
    pageLayout: {
      ...layout,
      printArea: printArea.map((rect) => formatRect(rect)),
      titleRows: titleRows && formatRect(titleRows),
      titleColumns: titleColumns && formatRect(titleColumns),
    },
    horizontalBreaks: sheet.horizontalBreaks.map(({ index }) => index),
    verticalBreaks: sheet.verticalBreaks.map(({ index }) => index),
    isProtected: sheet.protection !== null,
    pictures: sheet.pictures.map(({ id: _id, ...picture }) => picture),
    charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({
      ...chart,
      series: series.map(copySeries),
    })),
    frozen: sheet.frozen && formatRect(sheet.frozen),
    selection: formatRect(sheet.selection),
  };
}

const copySeries = ({ values, categories, ...series }: ChartSeries): SeriesCopy => ({
  ...series,
  values: formatRect(values),
  categories: categories && formatRect(categories),
});

const copyName = ({ name, formula, comment, visible }: DefinedName): NameCopy => ({
  name,
  formula,
  comment,
  visible,
});

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
