// SPDX-License-Identifier: EUPL-1.2
import type { ReactElement } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { growthErrorText } from "../../texts/growth";
import { misreadText } from "../../texts/misreading";
import { menuTexts } from "../../texts/menu";
import { pageDifferenceText } from "../../texts/page-differences";
import { paneTexts } from "../../texts/pane";
import { premisePaneTexts } from "../../texts/premise-pane";
import { workbookErrors } from "../../texts/workbook-errors";
import { placeText } from "../findings/place-text";
import type { Session } from "../session/session";
import type { Notice } from "../session/state";
import { ErrorText } from "./error-text";
import { UndoNote, useUndoNotice } from "./undo-note";
import { PublishButton } from "./publish-button";
import { useFocusKeptInside } from "./use-focus-kept-inside";

const useStyles = makeStyles({
  // Last on the page and always in view, though read and reached right after the commands.
  region: {
    order: 1,
    position: "sticky",
    bottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 2,
    marginTop: "auto",
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    marginBottom: `calc(-1 * ${tokens.spacingHorizontalM})`,
  },
  bar: { borderRadius: 0, overflowWrap: "anywhere" },
  noAction: { display: "none" },
});

/** Above this, cells are counted rather than named. */
const MANY_CELLS = 5;

const INTENTS: ReadonlyMap<Notice["kind"], "error" | "warning" | "info"> = new Map([
  ["failed", "error"],
  ["not-undone", "error"],
  ["stopped", "info"],
  ["refused", "warning"],
  ["not-narrated", "warning"],
  ["misread", "warning"],
]);

const intentOf = (notice: Notice) =>
  notice.kind === "generated" && notice.unset.length > 0
    ? "warning"
    : (INTENTS.get(notice.kind) ?? "success");

interface NoticeBarProps {
  session: Session;
  notice: Notice | null;
  /** Whether there is a change of ours to take back. */
  undoable?: boolean;
}

/** The outcome of the last command, read out when it comes; it stays until dismissed or followed by another. */
export function NoticeBar({ session, notice, undoable = false }: NoticeBarProps) {
  const styles = useStyles();
  const keptFocus = useFocusKeptInside();
  const undoNotice = useUndoNotice(undoable);
  const action = notice && noticeAction(session, notice);
  return (
    <div {...keptFocus} aria-live="polite" className={styles.region}>
      {undoNotice.isShown && <UndoNote className={styles.bar} onDismiss={undoNotice.dismiss} />}
      {notice && (
        <MessageBar className={styles.bar} layout="multiline" intent={intentOf(notice)}>
          <MessageBarBody>
            <NoticeText notice={notice} />
          </MessageBarBody>
          <MessageBarActions
            className={action === null ? styles.noAction : undefined}
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={paneTexts.actions.close}
                onClick={session.dismissNotice}
              />
            }
          >
            {action}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function NoticeText({ notice }: { notice: Notice }) {
  const { done, failed } = paneTexts;
  switch (notice.kind) {
    case "checked":
      return done.checked(notice.findings);
    case "generated":
      return `${done.generated(notice.sheets.length)} ${pageDifferenceText(notice.unset)}`.trim();
    case "marked":
      return done.marked(notice.cells);
    case "unmarked":
      return done.unmarked;
    case "fixed":
      return notice.cells.length > MANY_CELLS
        ? done.fixedMany(notice.cells.length)
        : done.fixed(notice.cells.map(placeText).join("; "));
    case "undone":
      return done.undone;
    case "silenced":
      return done.silenced(notice.findings);
    case "reopened":
      return done.reopened(notice.findings);
    case "listed":
      return done.listed;
    case "saved":
      return done.saved;
    case "created":
      return done.created(notice.sheets);
    case "narrated":
      return premisePaneTexts.written;
    case "not-narrated":
      return premisePaneTexts.refused;
    case "settled":
      return done.settled;
    case "offered":
      return done.offered(notice.cells);
    case "withdrawn":
      return done.withdrawn;
    case "grown":
      return notice.hidden ? done.hidden(notice.hidden.join("», «")) : done.grown[notice.action];
    case "auto-show":
      return menuTexts.autoShown[notice.on ? "on" : "off"];
    case "example":
      return menuTexts.exampleOpened;
    case "given":
      return done.given[notice.as];
    case "merged":
      return done.merged(notice.differences);
    case "stopped":
      return notice.attempt === "check" ? done.checkStopped : workbookErrors.stopped("");
    case "misread":
      return misreadText(notice.misreading);
    case "refused":
      return growthErrorText(notice.error);
    case "not-undone":
      return (
        <>
          <MessageBarTitle>{paneTexts.notUndone[notice.what]}</MessageBarTitle>{" "}
          <ErrorText error={notice.error} /> {paneTexts.leaveOut}
        </>
      );
    case "failed":
      return (
        <>
          <MessageBarTitle>{failed[notice.attempt]}</MessageBarTitle> <ErrorText error={notice.error} />
        </>
      );
  }
}

/** What the user may want to do next; null for nothing in particular. */
function noticeAction(session: Session, notice: Notice): ReactElement | null {
  if (notice.kind === "generated" && notice.sheets[0] !== undefined) {
    const [sheet] = notice.sheets;
    return (
      <>
        <Button size="small" onClick={() => void session.reveal({ sheet, cell: "A1" })}>
          {paneTexts.actions.openSheet} «{sheet}»
        </Button>
        <PublishButton size="small" />
      </>
    );
  }
  if (notice.kind === "fixed") {
    return (
      <Button size="small" onClick={() => void session.undo()}>
        {paneTexts.actions.undo}
      </Button>
    );
  }
  if (
    notice.kind === "listed" ||
    notice.kind === "saved" ||
    notice.kind === "settled" ||
    notice.kind === "silenced"
  ) {
    return (
      <Button size="small" onClick={() => void session.reveal({ sheet: notice.sheet, cell: "A1" })}>
        {paneTexts.actions.openSheet} «{notice.sheet}»
      </Button>
    );
  }
  if (notice.kind === "failed" && (notice.attempt === "update" || notice.attempt === "check")) {
    return (
      <Button size="small" onClick={() => void session.check()}>
        {paneTexts.actions.retry}
      </Button>
    );
  }
  return null;
}
