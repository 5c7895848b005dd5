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
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

interface MessagePageProps {
  title: string;
  children: ReactNode;
  onRetry: () => void;
  busy?: boolean;
}

/** Stands in for the plan when there is none to show: what happened, and what to do. */
export function MessagePage({ title, children, onRetry, busy = false }: MessagePageProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
      <Button appearance="primary" disabledFocusable={busy} onClick={onRetry}>
        {paneTexts.actions.retry}
      </Button>
    </div>
  );
}
