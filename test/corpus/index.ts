// SPDX-License-Identifier: EUPL-1.2
import type { CorpusWorkbook } from "./workbook";
import { blankForm } from "./workbooks/blank-form";
import { caserta } from "./workbooks/caserta";
import { commonLayout } from "./workbooks/common-layout";
import { fiveYears } from "./workbooks/five-years";
import { flatTable } from "./workbooks/flat-table";
import { flatTableMissionLast } from "./workbooks/flat-table-mission-last";
import { groupedLists } from "./workbooks/grouped-lists";
import { hiddenCopies, onlyHidden } from "./workbooks/hidden-copies";
import { indicatorCodes } from "./workbooks/indicator-codes";
import { investmentsRow } from "./workbooks/investments-row";
import { molise } from "./workbooks/molise";
import { numbers } from "./workbooks/numbers";
import { oneSheet } from "./workbooks/one-sheet";
import { printedCodes } from "./workbooks/printed-codes";
import { resultsReport } from "./workbooks/results-report";
import { shiftedLabels } from "./workbooks/shifted-labels";
import { sideBySide } from "./workbooks/side-by-side";
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
  hiddenCopies,
  onlyHidden,
  printedCodes,
  sideBySide,
  blankForm,
  caserta,
  groupedLists,
  resultsReport,
  indicatorCodes,
  investmentsRow,
];
