// SPDX-License-Identifier: EUPL-1.2
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { PlanPointer } from "../../plan/plan-document";
import { formTexts } from "../../texts/form";
import type { Session } from "../session/session";

interface PendingNoteProps {
  session: Session;
  /** Fields of other elements whose text is not in its cell. */
  fields: readonly PlanPointer[];
}

/** Texts typed before, in other forms, that never reached their cells: after a reload, or a failure. */
export function PendingNote({ session, fields }: PendingNoteProps) {
  const [first] = fields;
  if (first === undefined) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{formTexts.pending(fields.length)}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.openAt(first)}>
          {formTexts.openPending}
        </Button>
        <Button size="small" onClick={() => void session.leave(...fields)}>
          {formTexts.writeAll}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
