// SPDX-License-Identifier: EUPL-1.2
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { DataValidation } from "./data-validation";
import { Grid } from "./grid";
import { Merges } from "./merges";
import type { DefinedName } from "./names";
import { type PageLayout, defaultPageLayout } from "./page-layout";
import type { Picture } from "./picture";
import type { SheetProtection } from "./protection";
import { type Rect, cellRect } from "./rect";
import type { Table } from "./tables";
import type { Workbook } from "./workbook";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** Heights or widths that are not the standard, in points, and what is hidden, by zero-based index. */
export interface Lanes {
  sizes: Map<number, number>;
  hidden: Set<number>;
}

export const STANDARD_ROW_HEIGHT = 15;
/** 64 pixels at 96 dpi: office.js counts widths in points (office-js issues 187 and 3036). */
export const STANDARD_COLUMN_WIDTH = 48;

/** A page ends before this row or column. */
export interface PageBreak {
  readonly id: string;
  index: number;
}

/** One worksheet: plain state; what Excel does with it stands in the files beside. */
export class Sheet {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  enableCalculation = true;
  grid = new Grid();
  merges = new Merges();
  rows: Lanes = { sizes: new Map(), hidden: new Set() };
  columns: Lanes = { sizes: new Map(), hidden: new Set() };
  /** Sheet-scoped names. */
  names: DefinedName[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  tables: Table[] = [];
  pageLayout: PageLayout = defaultPageLayout();
  horizontalBreaks: PageBreak[] = [];
  verticalBreaks: PageBreak[] = [];
  protection: SheetProtection | null = null;
  frozen: Rect | null = null;
  selection: Rect = cellRect(0, 0);
  customProperties = new Map<string, string>();
  pictures: Picture[] = [];
  charts: Chart[] = [];
  /** Only their number is kept. */
  comments = 0;

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
  ) {}
}
