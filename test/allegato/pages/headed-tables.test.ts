// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { headedTables } from "../../../src/allegato/pages/headed-tables";
import type { MeasuredRow } from "../../../src/allegato/rows/measured-sheet";
import { documentOf, objective, programme } from "../../support/plan-without-places";

const CELL = { column: 0, span: 1, text: "", look: "field", borders: [] } as const;
type Kind = MeasuredRow["table"] | "white";
const rows = (...kinds: Kind[]): MeasuredRow[] =>
  kinds.map((kind) => ({
    ...{ cells: kind === "white" ? [] : [CELL], height: 12, keepWithNext: false },
    ...(kind && kind !== "white" && { table: kind }),
  }));
const spans = (...kinds: Kind[]): number[][] =>
  headedTables(rows(...kinds), 3).map(({ area }) => [area.row, area.rows]);

test("a table goes from its headings to the last of its rows", () => {
  expect(spans(undefined, "heading", "row", "row", undefined, "row")).toEqual([[1, 3]]);
  expect(spans("heading", "row", undefined, "heading", "row")).toEqual([
    [0, 2],
    [3, 2],
  ]);
  expect(spans("row", "heading", undefined)).toEqual([]);
});

test("labels are one table with nothing but white between them, and end where values begin", () => {
  expect(spans("label", "label", "white", "label", "heading", "row", "white", "label")).toEqual([
    [0, 4],
    [4, 2],
    [7, 1],
  ]);
  expect(spans("label", undefined, "label")).toEqual([
    [0, 1],
    [2, 1],
  ]);
});

test("what names columns, rows or both is told apart, and headings may take several rows", () => {
  const [heading, row] = rows("heading", "row") as [MeasuredRow, MeasuredRow];
  const headings = (given: MeasuredRow[]): number[][] =>
    headedTables(given, 6).map((table) => [table.headingRows, table.headingColumns, table.area.rows]);
  expect(headings(rows("label", "heading", "row", undefined, "corner", "row"))).toEqual([
    [0, 2, 1],
    [1, 0, 2],
    [1, 1, 2],
  ]);
  expect(headings([heading, { ...heading, goesOn: true }, row])).toEqual([[2, 0, 3]]);
});

test("a sheet has 250 tables at most", () => {
  const many = Array.from({ length: 300 }, () => rows("heading", "row", undefined)).flat();
  expect(headedTables(many, 6)).toHaveLength(250);
});

test("every sheet with tables says where their headings are", () => {
  const plans = buildAllegato(documentOf({ programmes: [programme({ objectives: [objective()] })] }));
  const headings = plans.flatMap(({ cells, tables = [] }) =>
    tables.map(({ area }) => cells.find(({ row }) => row === area.row)?.value),
  );
  expect(headings).toEqual([
    "Codice",
    ...["Missione", "Titolo", "Tipologia"],
    ...["Denominazione del programma", "Tipologia"],
  ]);
});
