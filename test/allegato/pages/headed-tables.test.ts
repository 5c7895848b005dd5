// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { headedTables } from "../../../src/allegato/pages/headed-tables";
import type { MeasuredRow } from "../../../src/allegato/rows/measured-sheet";
import { documentOf, objective, programme } from "../../support/plan-without-places";

const rows = (...kinds: MeasuredRow["table"][]): MeasuredRow[] =>
  kinds.map((table) => ({ cells: [], height: 12, keepWithNext: false, ...(table && { table }) }));
const spans = (...kinds: MeasuredRow["table"][]): number[][] =>
  headedTables(rows(...kinds), 3).map(({ area }) => [area.row, area.rows]);

test("a table goes from its headings to the last of its rows", () => {
  expect(spans(undefined, "heading", "row", "row", undefined, "row")).toEqual([[1, 3]]);
  expect(spans("heading", "row", undefined, "heading", "row")).toEqual([
    [0, 2],
    [3, 2],
  ]);
  expect(spans("row", "heading", undefined)).toEqual([]);
});

test("overview and summary say where their headings are", () => {
  const plans = buildAllegato(documentOf({ programmes: [programme({ objectives: [objective()] })] }));
  const headings = plans.flatMap(({ cells, tables = [] }) =>
    tables.map(({ area }) => cells.find(({ row }) => row === area.row)?.value),
  );
  expect(headings).toEqual(["Codice", "Denominazione del programma", "Tipologia"]);
});
