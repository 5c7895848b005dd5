// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
    "& p": { margin: 0 },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, flexGrow: 1 },
  heading: { display: "flex", alignItems: "flex-start", alignSelf: "stretch" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MessagePageProps {
  title: string;
  children: ReactNode;
  /** Beside the title. */
  menu?: ReactNode;
  /** What can be done, before trying again. */
  actions?: ReactNode;
  onRetry: () => void;
  busy?: boolean;
}

/** Stands in for the plan when there is none to show: what happened, and what to do. */
export function MessagePage({ title, children, menu, actions, onRetry, busy = false }: MessagePageProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.page}>
      <div className={styles.heading}>
        <h1 className={styles.title}>{title}</h1>
        {menu}
      </div>
      {children}
      <div className={styles.actions}>
        {actions}
        <Button
          appearance={actions === undefined ? "primary" : "secondary"}
          disabledFocusable={busy}
          onClick={onRetry}
        >
          {paneTexts.actions.retry}
        </Button>
      </div>
    </div>
  );
}
