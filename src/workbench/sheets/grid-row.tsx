// SPDX-License-Identifier: EUPL-1.2
import { memo } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../../taskpane/frame/severity-icon";
import { VisuallyHidden } from "../../taskpane/frame/visually-hidden";
import { workbenchTexts } from "../../texts/workbench";
import { cellAddress } from "../../workbook/address";
import type { CellMark } from "../../workbook/cell-mark";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "./cell-text";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  number: {
    position: "sticky",
    left: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    borderRight: line,
    borderBottom: line,
    verticalAlign: "top",
  },
  cell: {
    backgroundColor: tokens.colorNeutralBackground1,
    verticalAlign: "top",
    padding: "2px 4px",
    borderRight: line,
    borderBottom: line,
    cursor: "cell",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  plain: { backgroundColor: tokens.colorNeutralBackground1 },
  selected: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  error: { backgroundColor: tokens.colorStatusDangerBackground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1 },
  info: { backgroundColor: tokens.colorNeutralBackground4 },
  mark: { display: "flex", alignItems: "flex-start", columnGap: "4px" },
  /** As in Excel, a text runs on over the empty cells at its right, and hides their lines; here it also wraps. */
  text: {
    position: "relative",
    whiteSpace: "pre-line",
    overflowWrap: "break-word",
    lineHeight: "1.4em",
    maxHeight: "8.4em",
    overflow: "hidden",
  },
});

interface GridRowProps {
  sheet: SheetSnapshot;
  row: number;
  columns: number;
  markOf: ReadonlyMap<string, CellMark>;
  /** The selected cell, and the one that the Tab key reaches, where they stand in this row. */
  selected: string | null;
  stop: string | null;
  onSelect: (sheet: string, cell: string) => void;
}

/** One row of a sheet; drawn again only when something of its own changes. */
export const GridRow = memo(function GridRow({
  sheet,
  row,
  columns,
  markOf,
  selected,
  stop,
  onSelect,
}: GridRowProps) {
  const styles = useStyles();
  const texts = Array.from({ length: columns }, (_column, column) => cellText(sheet, row, column));
  const stands = texts.map((text, column) => {
    const cell = cellAddress(row, column);
    return text !== "" || cell === selected || markOf.has(cell);
  });
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row" className={styles.number}>
        {row + 1}
      </th>
      {texts.map((text, column) => {
        const cell = cellAddress(row, column);
        const mark = markOf.get(cell);
        const next = stands.indexOf(true, column + 1);
        const span = (next < 0 ? columns : next) - column;
        return (
          <td
            key={cell}
            role="gridcell"
            data-cell={cell}
            aria-selected={cell === selected}
            tabIndex={cell === stop ? 0 : -1}
            className={mergeClasses(
              styles.cell,
              mark && styles[mark.severity],
              cell === selected && styles.selected,
            )}
            onClick={() => {
              onSelect(sheet.name, cell);
            }}
            onFocus={() => {
              if (cell !== selected) onSelect(sheet.name, cell);
            }}
          >
            {mark && (
              <span className={styles.mark} title={mark.message}>
                <SeverityIcon severity={mark.severity} />
                <VisuallyHidden>{`${workbenchTexts.marked[mark.severity]}: ${mark.message}`}</VisuallyHidden>
              </span>
            )}
            {text !== "" && (
              <div
                className={mergeClasses(styles.text, !mark && styles.plain)}
                style={{ width: `calc(${span} * 10rem - 10px)` }}
              >
                {text}
              </div>
            )}
          </td>
        );
      })}
    </tr>
  );
});
