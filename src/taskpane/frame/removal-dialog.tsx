// SPDX-License-Identifier: EUPL-1.2
import { formTexts } from "../../texts/form";
import { placeText } from "../findings/place-text";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { QuestionDialog } from "./question-dialog";

interface RemovalDialogProps {
  session: Session;
  removal: SessionState["removal"];
}

/** Asks before a part of the plan goes that somebody wrote, or that formulas elsewhere point at. */
export function RemovalDialog({ session, removal }: RemovalDialogProps) {
  const texts = formTexts.removal;
  return (
    <QuestionDialog
      alert
      open={removal !== null}
      title={texts.title}
      cancel={texts.cancel}
      confirm={texts.confirm}
      onCancel={session.keepPart}
      onConfirm={() => {
        if (removal) void session.grow(removal.action, true);
      }}
    >
      <p>{removal && removal.hidden.length > 0 ? texts.hidden(removal.hidden.join("», «")) : texts.body}</p>
      {removal && removal.references.length > 0 && (
        <p>{texts.references(removal.references.map(placeText).join("; "))}</p>
      )}
    </QuestionDialog>
  );
}
