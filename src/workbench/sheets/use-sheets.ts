// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import { isKnownLabel } from "../../template/recognise-label";
import type { CellMark } from "../../workbook/cell-mark";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import type { SheetSnapshot } from "../../workbook/snapshot";
import type { CellPlace } from "../../workbook/workbook";

/** The sheets of a workbook as they stand, read again at every change; null before the first reading. */
export function useSheets(workbook: FileWorkbook): readonly SheetSnapshot[] | null {
  const [sheets, setSheets] = useState<readonly SheetSnapshot[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const read = async (): Promise<void> => {
      const snapshot = await workbook.read({ isKnownLabel });
      if (isCurrent) setSheets(snapshot.sheets);
    };
    void read();
    const stop = workbook.onChange(() => void read());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [workbook]);
  return sheets;
}

/** The cell selected last, by the user or by the pane. */
export const useSelection = (workbook: FileWorkbook): CellPlace | null =>
  useSyncExternalStore(
    (listener) => workbook.onShow(listener),
    () => workbook.selection(),
  );

/** The marks to show in the cells. */
export const useMarks = (workbook: FileWorkbook): readonly CellMark[] =>
  useSyncExternalStore(
    (listener) => workbook.onShow(listener),
    () => workbook.marks(),
  );
