// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress, parseRange } from "../../../src/workbook/address";
import type { ExcelHost } from "../../excel-host/excel-host";

/** All that the workbook holds and shows: what a merge covers is not seen. */
export function seenIn(host: ExcelHost): unknown {
  const { sheets, ...rest } = host.snapshot();
  return {
    ...rest,
    sheets: sheets.map(({ cells, merges, ...sheet }) => {
      const covered = merges.map(parseRange);
      const isCovered = (address: string): boolean => {
        const { row, column } = parseCellAddress(address);
        return covered.some(
          (area) =>
            (row !== area.row || column !== area.column) &&
            row >= area.row &&
            row < area.row + area.rows &&
            column >= area.column &&
            column < area.column + area.columns,
        );
      };
      const shown = Object.entries(cells).filter(([address]) => !isCovered(address));
      return { ...sheet, cells: Object.fromEntries(shown), merges: [...merges].sort() };
    }),
  };
}
