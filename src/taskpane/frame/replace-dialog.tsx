// SPDX-License-Identifier: EUPL-1.2
import { paneTexts } from "../../texts/pane";
import { QuestionDialog } from "./question-dialog";
import type { Session } from "../session/session";

interface ReplaceDialogProps {
  session: Session;
  /** Names of the sheets edited by hand; null when there is nothing to ask. */
  sheets: readonly string[] | null;
}

/** Asks before sheets of the allegato that the user has edited are replaced. */
export function ReplaceDialog({ session, sheets }: ReplaceDialogProps) {
  const { replace } = paneTexts;
  return (
    <QuestionDialog
      title={replace.title}
      open={sheets !== null}
      alert
      cancel={replace.cancel}
      confirm={replace.confirm}
      onCancel={session.keepEdited}
      onConfirm={() => void session.generate(sheets ?? [])}
    >
      <ul>
        {sheets?.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      {replace.body}
    </QuestionDialog>
  );
}
