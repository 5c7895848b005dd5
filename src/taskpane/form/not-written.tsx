// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { formTexts } from "../../texts/form";
import type { Filling } from "./use-filling";

const useStyles = makeStyles({
  note: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  text: { flexGrow: 1 },
});

interface NotWrittenProps {
  label: string;
  filling: Filling;
  /** Whether the plan could hold the text. */
  canWrite: boolean;
  onDiscard: () => void;
}

/** A text that was typed and did not reach its cell, and what can be done with it. */
export function NotWritten({ label, filling, canWrite, onDiscard }: NotWrittenProps) {
  const styles = useStyles();
  return (
    <div className={styles.note}>
      <Warning16Regular className={styles.icon} aria-hidden />
      <span className={styles.text}>{formTexts.notWritten}</span>
      {canWrite && (
        <Button size="small" aria-label={`${formTexts.write}: ${label}`} onClick={filling.commit}>
          {formTexts.write}
        </Button>
      )}
      <Button size="small" aria-label={`${formTexts.discard}: ${label}`} onClick={onDiscard}>
        {formTexts.discard}
      </Button>
    </div>
  );
}
