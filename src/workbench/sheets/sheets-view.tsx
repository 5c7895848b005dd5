// SPDX-License-Identifier: EUPL-1.2
import { useCallback, useId, useState } from "react";
import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { workbenchTexts } from "../../texts/workbench";
import type { FileWorkbook } from "../../workbook/file/file-workbook";
import { CellBar } from "./cell-bar";
import { SheetGrid } from "./sheet-grid";
import { useMarks, useSelection, useSheets } from "./use-sheets";

const useStyles = makeStyles({
  sheets: { display: "flex", flexDirection: "column", minHeight: 0, minWidth: 0 },
  tabs: {
    flexWrap: "wrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: "8rem",
    overflowY: "auto",
    flexShrink: 0,
  },
  panel: { flexGrow: 1, minHeight: "10rem", overflow: "auto" },
});

/** The sheets of the workbook: one at a time, the selected cell on top, the names at the bottom as in Excel. */
export function SheetsView({ workbook }: { workbook: FileWorkbook }) {
  const styles = useStyles();
  const id = useId();
  const sheets = useSheets(workbook);
  const marks = useMarks(workbook);
  const selection = useSelection(workbook);
  const [chosen, setChosen] = useState<{ name: string; after: unknown } | null>(null);
  const select = useCallback((sheet: string, cell: string) => workbook.select({ sheet, cell }), [workbook]);
  if (sheets === null) return <Spinner label={paneTexts.loading} />;

  /** The sheet of the selected cell, unless another was chosen since. */
  const wanted = chosen !== null && chosen.after === selection ? chosen.name : selection?.sheet;
  const sheet = sheets.find(({ name }) => name === wanted) ?? sheets[0];
  const cell = selection !== null && selection.sheet === sheet?.name ? selection.cell : null;
  return (
    <main className={styles.sheets} aria-label={workbenchTexts.sheets}>
      {sheet && <CellBar key={`${sheet.name}!${cell ?? ""}`} workbook={workbook} sheet={sheet} cell={cell} />}
      <div
        key={sheet?.name ?? ""}
        className={styles.panel}
        role="tabpanel"
        id={`${id}-panel`}
        aria-label={sheet?.name ?? ""}
      >
        {sheet && <SheetGrid sheet={sheet} marks={marks} selected={cell} onSelect={select} />}
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={workbenchTexts.sheets}
        selectedValue={sheet?.name ?? ""}
        onTabSelect={(_event, { value }) => {
          setChosen({ name: String(value), after: selection });
        }}
      >
        {sheets.map(({ name, visibility }) => (
          <Tab key={name} value={name} aria-controls={`${id}-panel`}>
            {visibility === "visible" ? name : workbenchTexts.hidden(name)}
          </Tab>
        ))}
      </TabList>
    </main>
  );
}
