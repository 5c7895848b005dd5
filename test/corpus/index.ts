// SPDX-License-Identifier: EUPL-1.2
import type { CorpusWorkbook } from "./workbook";
import { commonLayout } from "./workbooks/common-layout";
import { fiveYears } from "./workbooks/five-years";
import { flatTable } from "./workbooks/flat-table";
import { flatTableMissionLast } from "./workbooks/flat-table-mission-last";
import { molise } from "./workbooks/molise";
import { numbers } from "./workbooks/numbers";
import { oneSheet } from "./workbooks/one-sheet";
import { shiftedLabels } from "./workbooks/shifted-labels";
import { singleYear } from "./workbooks/single-year";
import { trento } from "./workbooks/trento";

/** Realistic workbooks, each with the plan that it holds. */
export const CORPUS: readonly CorpusWorkbook[] = [
  commonLayout,
  oneSheet,
  trento,
  singleYear,
  flatTable,
  flatTableMissionLast,
  molise,
  numbers,
  fiveYears,
  shiftedLabels,
];
