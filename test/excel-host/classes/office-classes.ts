// SPDX-License-Identifier: EUPL-1.2
import { APPLICATION, RUNTIME, WORKBOOK_CREATED } from "./application";
import { CONDITIONAL_FORMATS, CONDITIONAL_FORMAT } from "./conditional-formats";
import {
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_BORDER,
  CONDITIONAL_BORDERS,
  CONDITIONAL_LOOK,
  CONDITIONAL_RULE,
  CUSTOM_FORMAT,
  CELL_VALUE_FORMAT,
  TEXT_FORMAT,
} from "./conditional-rules";
import { DATA_VALIDATION } from "./data-validation";
import { FREEZE_PANES } from "./freeze-panes";
import { HEADER_FOOTER, HEADERS_FOOTERS } from "./headers-footers";
import { NAMES, NAMED_ITEM } from "./names";
import { HORIZONTAL_BREAKS, VERTICAL_BREAKS, PAGE_BREAK } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { DOCUMENT_PROPERTIES, CUSTOM_PROPERTIES, CUSTOM_PROPERTY } from "./properties";
import { WORKSHEET_PROTECTION, WORKBOOK_PROTECTION } from "./protection";
import { RANGE_AREAS, RANGES } from "./range-areas";
import { RANGE_BORDER, RANGE_BORDERS } from "./range-borders";
import { RANGE_FONT, RANGE_FILL, FORMAT_PROTECTION, RANGE_FORMAT } from "./range-format";
import { RANGE } from "./range";
import { SETTINGS, SETTING } from "./settings";
import { CHARTS, COMMENTS, SHAPES } from "./sheet-objects";
import { TABLE, TABLES } from "./tables";
import { WORKBOOK } from "./workbook";
import { WORKSHEET } from "./worksheet";
import { WORKSHEETS } from "./worksheets";
import type { OfficeClass } from "../wire/office-class";

/** Every class of office.js that this host plays. */
export const OFFICE_CLASSES: readonly OfficeClass<never>[] = [
  APPLICATION,
  RUNTIME,
  CONDITIONAL_FORMATS,
  CONDITIONAL_FORMAT,
  CONDITIONAL_FILL,
  CONDITIONAL_FONT,
  CONDITIONAL_BORDER,
  CONDITIONAL_BORDERS,
  CONDITIONAL_LOOK,
  CONDITIONAL_RULE,
  CUSTOM_FORMAT,
  CELL_VALUE_FORMAT,
  TEXT_FORMAT,
  DATA_VALIDATION,
  FREEZE_PANES,
  HEADER_FOOTER,
  HEADERS_FOOTERS,
  NAMES,
  NAMED_ITEM,
  HORIZONTAL_BREAKS,
  VERTICAL_BREAKS,
  PAGE_BREAK,
  PAGE_LAYOUT,
  DOCUMENT_PROPERTIES,
  CUSTOM_PROPERTIES,
  CUSTOM_PROPERTY,
  WORKSHEET_PROTECTION,
  WORKBOOK_PROTECTION,
  RANGE_AREAS,
  RANGES,
  RANGE_BORDER,
  RANGE_BORDERS,
  RANGE_FONT,
  RANGE_FILL,
  FORMAT_PROTECTION,
  RANGE_FORMAT,
  RANGE,
  SETTINGS,
  SETTING,
  CHARTS,
  COMMENTS,
  SHAPES,
  TABLE,
  TABLES,
  WORKBOOK,
  WORKBOOK_CREATED,
  WORKSHEET,
  WORKSHEETS,
];
