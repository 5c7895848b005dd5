// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { computed } from "./computed";
import { placeOf } from "./places";

const tableSheets = computed(
  ({ sheets }) => new Set(sheets.filter(({ holds }) => holds === "table").map(({ name }) => name)),
);

/** True where a row of a table holds it: what is missing there is a column, not a row. */
export const isInTable = (document: PlanDocument, at: PlanPointer): boolean =>
  tableSheets(document).has(placeOf(document, at)?.sheet ?? "");
