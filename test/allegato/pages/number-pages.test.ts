// SPDX-License-Identifier: EUPL-1.2
import { numberPages } from "../../../src/allegato/pages/number-pages";
import type { PagedSheet } from "../../../src/allegato/pages/paginate";

const sheet = (pages: number): PagedSheet => ({
  name: "All. Prova",
  orientation: "portrait",
  columns: [],
  titles: [],
  hasRunningTitles: true,
  pages: Array.from({ length: pages }, () => []),
});

test("pages are numbered through all sheets", () => {
  const numbered = numberPages([sheet(1), sheet(3), sheet(2)]);
  expect(numbered.map(({ firstPage }) => firstPage)).toEqual([1, 2, 5]);
  expect(numbered.map(({ lastPage }) => lastPage)).toEqual([6, 6, 6]);
});
