// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import type { CellMark } from "../../workbook/cell-mark";
import { isStopped, type StopOptions } from "../../workbook/stopping";
import type { Workbook } from "../../workbook/workbook";
import { cellMarks } from "./cell-marks";
import type { Lane } from "./lane";

/** The marks in the cells, in step with the findings. */
export interface Marking {
  /**
   * Marks these findings and no others; gives the number of cells. To be called in the lane.
   * @throws WorkbookError
   */
  show: (findings: readonly Finding[], stop: StopOptions) => Promise<number>;
  /** As `show`, when its turn comes, unless these marks are shown already. */
  follow: (findings: readonly Finding[]) => void;
}

export function createMarking(
  workbook: Pick<Workbook, "mark">,
  lane: Lane,
  onFailure: (cause: unknown) => void,
): Marking {
  /** Null when a failure left it open what the cells show. */
  let shown: readonly CellMark[] | null = [];
  const mark = async (wanted: readonly CellMark[], stop: StopOptions = {}): Promise<number> => {
    const before = shown;
    shown = null;
    await workbook.mark(wanted, stop).catch((error: unknown) => {
      if (isStopped(error)) shown = before;
      throw error;
    });
    shown = wanted;
    return wanted.length;
  };
  return {
    show: (findings, stop) => mark(cellMarks(findings), stop),
    follow: (findings) => {
      const wanted = cellMarks(findings);
      if (JSON.stringify(wanted) !== JSON.stringify(shown)) void lane(() => mark(wanted)).catch(onFailure);
    },
  };
}
