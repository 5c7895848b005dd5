// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../texts/pane";
import type { Workbook } from "../workbook/workbook";
import { CheckedView } from "./frame/checked-view";
import { ErrorText } from "./frame/error-text";
import { LoadingView } from "./frame/loading-view";
import { MessagePage } from "./frame/message-page";
import { NoticeBar } from "./frame/notice-bar";
import { useTheme } from "./frame/theme";
import { useNarrowStyles } from "./frame/use-narrow-styles";
import { useFocusCaught } from "./frame/use-focus-caught";
import { ANYWHERE, PlaceContext } from "./frame/use-place";
import { NewPlanButton } from "./new-plan/new-plan-button";
import { useNewPlan } from "./new-plan/use-new-plan";
import type { Place } from "./place";
import { draftMemory } from "./session/draft-memory";
import { createSession, type Session } from "./session/session";
import { NoPlanPage } from "./welcome/no-plan-page";

const useStyles = makeStyles({
  pane: {
    boxSizing: "border-box",
    // What it holds may look to its width.
    containerType: "inline-size",
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
  place?: Place;
}

/** The whole pane on any workbook; the place that holds it gives it a landmark. */
export function Pane({ workbook, place = ANYWHERE }: PaneProps) {
  useNarrowStyles();
  const styles = useStyles();
  const theme = useTheme(place.dark);
  const caughtFocus = useFocusCaught();
  const [session] = useState(() => createSession(workbook, draftMemory(place.savedAs ?? null)));
  useEffect(() => session.open(), [session]);
  return (
    // Fluent gives the provider's class to lists and dialogs too: they must not be as tall as the pane.
    <FluentProvider theme={theme} style={{ height: "100%" }}>
      <div {...caughtFocus} className={styles.pane}>
        <PlaceContext value={place}>
          <Content session={session} />
        </PlaceContext>
      </div>
    </FluentProvider>
  );
}

function Content({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { view, task } = state;
  const busy = task !== null && task !== "update";
  const retry = { onRetry: () => void session.check(), busy: task !== null };
  const { NewPlanPage, isGivenUp, begin, giveUp } = useNewPlan(session, view.kind === "checked");
  if (NewPlanPage && view.kind !== "checked") {
    return (
      <>
        <NewPlanPage session={session} busy={busy} stop={state.stop} year={nextYear()} onCancel={giveUp} />
        <NoticeBar session={session} notice={state.notice} />
      </>
    );
  }
  switch (view.kind) {
    case "loading":
      return <LoadingView />;
    case "no-plan":
      return (
        <NoPlanPage session={session} state={state} error={view.error}>
          <NewPlanButton busy={busy} isBack={isGivenUp} onBegin={begin} />
        </NoPlanPage>
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

/** Plans are made in the year before their exercise. */
const nextYear = (): number => new Date().getFullYear() + 1;
