// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { paneTexts } from "../texts/pane";
import { noPlanText } from "../texts/reading";
import type { Workbook } from "../workbook/workbook";
import { CheckedView } from "./frame/checked-view";
import { ErrorText } from "./frame/error-text";
import { MessagePage } from "./frame/message-page";
import { useTheme } from "./frame/theme";
import { sessionMemory } from "./session/draft-memory";
import { createSession, type Session } from "./session/session";

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    height: "100%",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    // A card that is scrolled to must not end up under the outcome of a command.
    ":has([aria-live] > *) [data-stop]": { scrollMarginBottom: "104px" },
  },
});

interface PaneProps {
  workbook: Workbook;
  /** Whether the host looks dark; left out, the system's preference decides. */
  dark?: boolean | undefined;
}

/** The whole pane on any workbook; the place that holds it gives it a landmark. */
export function Pane({ workbook, dark }: PaneProps) {
  const styles = useStyles();
  const theme = useTheme(dark);
  const [session] = useState(() => createSession(workbook, sessionMemory()));
  useEffect(() => session.open(), [session]);
  return (
    <FluentProvider theme={theme} className={styles.pane}>
      <Content session={session} />
    </FluentProvider>
  );
}

function Content({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { view, task } = state;
  const retry = { onRetry: () => void session.check(), busy: task !== null };
  switch (view.kind) {
    case "loading":
      return <Spinner label={paneTexts.loading} />;
    case "no-plan":
      return (
        <MessagePage title={paneTexts.noPlanTitle} {...retry}>
          <p>{noPlanText(view.error)}</p>
        </MessagePage>
      );
    case "failed":
      return (
        <MessagePage title={paneTexts.failedTitle} {...retry}>
          <p>
            <ErrorText error={view.error} />
          </p>
        </MessagePage>
      );
    case "checked":
      return <CheckedView session={session} state={state} plan={view.plan} />;
  }
}
