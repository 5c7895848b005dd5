// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { workbenchTexts } from "../texts/workbench";
import { OpenButton } from "./open-button";
import { emptyFile, type OpenFile } from "./open-file";
import { useDroppedFile } from "./use-dropped-file";
import { useOpening } from "./use-opening";

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "40rem",
    boxSizing: "border-box",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}`,
  },
  title: { ...typographyStyles.title2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

/** The first page: what this is, and one file to choose. */
export function OpenPage({ onOpen }: { onOpen: (file: OpenFile) => void }) {
  const styles = useStyles();
  const { busy, problem, choose, chooseExample } = useOpening(onOpen);
  useDroppedFile(choose);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{workbenchTexts.title}</h1>
      <p className={styles.text}>{workbenchTexts.intro}</p>
      <div className={styles.actions}>
        <OpenButton appearance="primary" disabled={busy} label={workbenchTexts.open} onChoose={choose} />
        <Button
          disabledFocusable={busy}
          onClick={() => {
            onOpen(emptyFile(workbenchTexts.emptyName));
          }}
        >
          {workbenchTexts.openEmpty}
        </Button>
        <Button disabledFocusable={busy} onClick={chooseExample}>
          {workbenchTexts.openExample}
        </Button>
      </div>
      <p className={styles.text}>{workbenchTexts.dropHere}</p>
      {busy && <Spinner size="small" label={workbenchTexts.opening} />}
      {problem !== null && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </main>
  );
}
