// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { AmountFields } from "./amount-fields";
import { amountsOf, rowsOf, withAmounts } from "./amount-rows";
import { PasteField } from "./paste-field";

const { appropriations } = paneTexts;

interface AppropriationsDialogProps {
  session: Session;
  document: PlanDocument;
  onClose: () => void;
}

/** What the budget gives each programme: typed, or pasted from the accounting software. */
export function AppropriationsDialog({ session, document, onClose }: AppropriationsDialogProps) {
  const [rows, setRows] = useState(() => rowsOf(document));
  const [tried, setTried] = useState(false);
  const save = (): void => {
    const amounts = amountsOf(rows);
    setTried(true);
    if (amounts === null) return;
    onClose();
    void session.saveAppropriations(amounts);
  };
  return (
    <QuestionDialog
      title={appropriations.title}
      cancel={appropriations.cancel}
      confirm={appropriations.save}
      onCancel={onClose}
      onConfirm={save}
    >
      <p>{appropriations.body}</p>
      <PasteField
        programmes={document.plan.programmes}
        onAmounts={(amounts) => {
          setRows(withAmounts(rows, amounts));
        }}
      />
      {rows.map((row, index) => (
        <AmountFields
          key={index}
          row={row}
          showErrors={tried}
          onChange={(changed) => {
            setRows(rows.with(index, changed));
          }}
        />
      ))}
    </QuestionDialog>
  );
}
