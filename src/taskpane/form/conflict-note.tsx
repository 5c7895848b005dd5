// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { PlanPointer } from "../../plan/plan-document";
import { formTexts } from "../../texts/form";
import { DetailList } from "../findings/detail-list";
import type { Conflict } from "../session/form-state";
import type { Session } from "../session/session";

const useStyles = makeStyles({ note: { marginTop: tokens.spacingVerticalXS } });

interface ConflictNoteProps {
  session: Session;
  at: PlanPointer;
  conflict: Conflict;
}

/** Two texts for one field: what the cell says now, and what was typed here. */
export function ConflictNote({ session, at, conflict: { theirs, mine } }: ConflictNoteProps) {
  const styles = useStyles();
  const { conflict, blank } = formTexts;
  return (
    <MessageBar className={styles.note} intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{conflict.title}</MessageBarTitle>
        <DetailList
          details={[
            { term: conflict.theirs, content: theirs || blank },
            { term: conflict.mine, content: mine || blank },
          ]}
        />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.settle(at, "theirs")}>
          {conflict.keepTheirs}
        </Button>
        <Button size="small" onClick={() => void session.settle(at, "mine")}>
          {conflict.keepMine}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
