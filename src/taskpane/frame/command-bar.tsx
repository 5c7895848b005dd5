// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, ProgressBar, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { Highlight20Regular } from "@fluentui/react-icons/svg/highlight";
import { paneTexts } from "../../texts/pane";
import { useAsk } from "./use-ask";
import { PressedButton } from "./pressed-button";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";

const useStyles = makeStyles({
  bar: { position: "relative", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: { minWidth: "auto", flexGrow: 1, paddingInline: tokens.spacingHorizontalS },
  // In the room between the buttons and the line beneath: nothing moves when it comes.
  progress: { position: "absolute", top: "100%", insetInline: 0 },
});

interface CommandBarProps {
  session: Session;
  state: SessionState;
}

/** What can be done with the whole plan. While a command is under way the others wait, without losing focus. */
export function CommandBar({ session, state: { task, marked, progress } }: CommandBarProps) {
  const styles = useStyles();
  const ask = useAsk();
  const afterQuestion = useRestoreFocusTarget();
  const busy = task !== null && task !== "update";
  const { actions } = paneTexts;
  return (
    <div role="group" aria-label={actions.label} className={styles.bar}>
      <Button
        className={styles.button}
        icon={<ArrowSync20Regular />}
        disabledFocusable={busy}
        onClick={() => void session.check()}
      >
        {actions.check}
      </Button>
      <PressedButton
        className={styles.button}
        icon={<Highlight20Regular />}
        checked={marked}
        disabledFocusable={busy}
        onClick={() => void session.setMarked(!marked)}
      >
        {actions.mark}
      </PressedButton>
      <Button
        className={styles.button}
        {...afterQuestion}
        appearance="primary"
        icon={<DocumentTable20Regular />}
        disabledFocusable={busy}
        onClick={() => {
          ask({ kind: "preview" });
        }}
      >
        {actions.generate}
      </Button>
      {task === "generate" && (
        <ProgressBar
          className={styles.progress}
          value={progress}
          aria-label={paneTexts.generating}
          aria-valuetext={paneTexts.percent(progress)}
        />
      )}
    </div>
  );
}
