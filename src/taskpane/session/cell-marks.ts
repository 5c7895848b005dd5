// SPDX-License-Identifier: EUPL-1.2
import type { Finding } from "../../rules/finding";
import { placeKey } from "../../rules/places";
import { paneTexts } from "../../texts/pane";
import type { CellMark } from "../../workbook/cell-mark";
import { SEVERITIES } from "./finding-groups";

/** One mark for each cell with open findings: the worst one, and how many more stand there. */
export function cellMarks(findings: readonly Finding[]): CellMark[] {
  const byCell = new Map<string, { worst: CellMark; others: number }>();
  for (const { sheet, cell, severity, message, silenced } of findings) {
    if (sheet === null || cell === null || silenced !== null) continue;
    const mark: CellMark = { sheet, cell, severity, message };
    const key = placeKey(mark);
    const before = byCell.get(key);
    byCell.set(
      key,
      before
        ? { worst: isWorse(mark, before.worst) ? mark : before.worst, others: before.others + 1 }
        : { worst: mark, others: 0 },
    );
  }
  return [...byCell.values()].map(({ worst, others }) =>
    others === 0 ? worst : { ...worst, message: paneTexts.markedWithOthers(worst.message, others) },
  );
}

const isWorse = (a: CellMark, b: CellMark): boolean =>
  SEVERITIES.indexOf(a.severity) < SEVERITIES.indexOf(b.severity);
