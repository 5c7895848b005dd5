// SPDX-License-Identifier: EUPL-1.2
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { VisuallyHidden } from "../../taskpane/frame/visually-hidden";
import { workbenchTexts } from "../../texts/workbench";
import { cellAddress, columnLetters, parseCellAddress } from "../../workbook/address";
import type { CellMark } from "../../workbook/cell-mark";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { GridRow } from "./grid-row";
import { WINDOW, windowOf } from "./row-window";

const useStyles = makeStyles({
  table: { borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed" },
  heading: {
    position: "sticky",
    top: 0,
    zIndex: 3,
    width: "10rem",
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  corner: { width: "3rem", left: 0, zIndex: 4 },
  more: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
  },
});

const STEPS: Partial<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Blank rows shown below the last one that holds something: what is not filled in yet may stand there. */
const ROOM_BELOW = 3;

interface SheetGridProps {
  sheet: SheetSnapshot;
  /** Those of every sheet. */
  marks: readonly CellMark[];
  selected: string | null;
  onSelect: (sheet: string, cell: string) => void;
}

/** A sheet as a grid of cells: one stop for the Tab key, arrows inside, as in the pattern of WAI-ARIA for grids. */
export function SheetGrid({ sheet, marks, selected, onSelect }: SheetGridProps) {
  const styles = useStyles();
  const table = useRef<HTMLTableElement>(null);
  const used = sheet.top + sheet.values.length;
  const columns = sheet.left + (sheet.values[0]?.length ?? 0);
  const at = selected === null ? null : parseCellAddress(selected);
  const rows = Math.max(used + ROOM_BELOW, (at?.row ?? 0) + 1);
  const [scrolled, setScrolled] = useState<{ first: number; past: string | null }>({ first: 0, past: null });
  /** The window follows the selected cell, unless the user went elsewhere since. */
  const first = at === null || scrolled.past === selected ? scrolled.first : windowOf(at.row);
  const last = Math.min(first + WINDOW, rows);

  useEffect(() => {
    if (selected === null) return;
    table.current
      ?.querySelector(`[data-cell="${selected}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [selected, first]);

  const markOf = useMemo(
    () => new Map(marks.filter((mark) => mark.sheet === sheet.name).map((mark) => [mark.cell, mark])),
    [marks, sheet.name],
  );

  if (used === 0) return <Text>{workbenchTexts.emptySheet}</Text>;

  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || !(event.target instanceof HTMLElement) || event.target.dataset["cell"] === undefined) return;
    const from = parseCellAddress(event.target.dataset["cell"]);
    const row = Math.min(Math.max(from.row + step[0], first), last - 1);
    const column = Math.min(Math.max(from.column + step[1], 0), columns - 1);
    event.preventDefault();
    const cell = cellAddress(row, column);
    onSelect(sheet.name, cell);
    table.current?.querySelector<HTMLElement>(`[data-cell="${cell}"]`)?.focus();
  };
  const turnTo = (firstRow: number): void => {
    setScrolled({ first: firstRow, past: selected });
  };
  /** The one cell that the Tab key reaches. */
  const isShown = at !== null && at.row >= first && at.row < last;
  const stopRow = isShown ? at.row : first;
  const stop = isShown ? selected : cellAddress(first, 0);

  return (
    <>
      {first > 0 && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              turnTo(Math.max(0, first - WINDOW));
            }}
          >
            {workbenchTexts.rowsBefore}
          </Button>
          <Text>{workbenchTexts.rowsShown(first + 1, last, rows)}</Text>
        </div>
      )}
      <table
        ref={table}
        role="grid"
        className={styles.table}
        style={{ width: `${3 + columns * 10}rem` }}
        aria-label={workbenchTexts.sheet(sheet.name)}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        onKeyDown={move}
      >
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.heading, styles.corner)}>
              <VisuallyHidden>{workbenchTexts.row}</VisuallyHidden>
            </th>
            {Array.from({ length: columns }, (_column, column) => (
              <th key={column} scope="col" className={styles.heading}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: last - first }, (_row, index) => (
            <GridRow
              key={first + index}
              sheet={sheet}
              row={first + index}
              columns={columns}
              markOf={markOf}
              selected={at?.row === first + index ? selected : null}
              stop={stopRow === first + index ? stop : null}
              onSelect={onSelect}
            />
          ))}
        </tbody>
      </table>
      {last < rows && (
        <div className={styles.more}>
          <Button
            onClick={() => {
              turnTo(last);
            }}
          >
            {workbenchTexts.rowsAfter}
          </Button>
          <Text>{workbenchTexts.rowsShown(first + 1, last, rows)}</Text>
        </div>
      )}
    </>
  );
}
