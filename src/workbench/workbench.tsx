// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Pane } from "../taskpane/pane";
import { useTheme } from "../taskpane/frame/theme";
import { FileBar } from "./file-bar";
import { exchange, type OpenFile, publish } from "./open-file";
import { OpenPage } from "./open-page";
import { SheetsView } from "./sheets/sheets-view";
import { useUnsaved } from "./use-unsaved";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh" },
  work: {
    flexGrow: 1,
    minHeight: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 380px",
    "@media (max-width: 800px)": { gridTemplateColumns: "minmax(0, 1fr)", overflowY: "auto" },
  },
  pane: {
    overflowY: "auto",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 800px)": { borderLeft: "none", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});

const PLACE = {
  exchange,
  publish,
  print: () => {
    print();
  },
};

/** A workbook beside the pane, for machines without Excel. */
export function Workbench() {
  const styles = useStyles();
  const theme = useTheme();
  const [file, setFile] = useState<OpenFile | null>(null);
  return (
    <FluentProvider theme={theme} className={styles.page}>
      {file ? <Work key={file.id} file={file} onOpen={setFile} /> : <OpenPage onOpen={setFile} />}
    </FluentProvider>
  );
}

function Work({ file, onOpen }: { file: OpenFile; onOpen: (file: OpenFile) => void }) {
  const styles = useStyles();
  const { unsaved, save } = useUnsaved(file);
  useEffect(() => {
    document.title = `${unsaved ? "• " : ""}${file.name} – PIRA`;
  }, [file, unsaved]);
  return (
    <>
      <FileBar file={file} unsaved={unsaved} onSave={save} onOpen={onOpen} />
      <div className={styles.work}>
        <SheetsView workbook={file.workbook} />
        <aside className={styles.pane} aria-label="PIRA">
          <Pane workbook={file.workbook} place={PLACE} />
        </aside>
      </div>
    </>
  );
}
