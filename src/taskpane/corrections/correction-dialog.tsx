// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Radio, RadioGroup, Spinner } from "@fluentui/react-components";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { EditTable } from "./edit-table";
import type { Choice, Proposal } from "./proposal";

const { preview } = paneTexts;

interface CorrectionDialogProps {
  session: Session;
  /** The plan as it stands. */
  document: PlanDocument;
  proposal: Proposal;
  onClose: () => void;
}

/** Shows what a correction would write, cell by cell; where there are several ways, the user picks one. */
export function CorrectionDialog({
  session,
  document,
  proposal: { title, body, choices, left = 0 },
  onClose,
}: CorrectionDialogProps) {
  const [picked, setPicked] = useState(0);
  const choice = choices?.[picked];
  const cells = choice?.edits.length ?? 0;
  const apply = (): void => {
    onClose();
    if (choice) void session.correct(choice);
  };
  return (
    <QuestionDialog
      title={title}
      // A long table is scrolled with the arrow keys, from its beginning.
      content={{ tabIndex: 0, role: "group", "aria-label": preview.changes }}
      cancel={preview.cancel}
      confirm={cells === 0 ? preview.applyNothing : preview.apply(cells)}
      unable={cells === 0}
      onCancel={onClose}
      onConfirm={apply}
    >
      {body !== undefined && <p>{body}</p>}
      {choices && choices.length > 1 && (
        <RadioGroup
          aria-label={preview.choices}
          value={String(picked)}
          onChange={(_event, { value }) => {
            setPicked(Number(value));
          }}
        >
          {choices.map(({ label }, index) => (
            <Radio key={label} value={String(index)} label={<Italian>{label}</Italian>} />
          ))}
        </RadioGroup>
      )}
      {choices?.length === 1 && choice?.label && (
        <p>
          <Italian>{choice.label}</Italian>
        </p>
      )}
      {choice ? (
        <ChoiceDetails key={picked} choice={choice} document={document} />
      ) : (
        <Spinner size="small" label={preview.preparing} />
      )}
      {left > 0 && <p>{preview.left(left)}</p>}
    </QuestionDialog>
  );
}

/** The cells that a choice changes, and the tables that change with them. */
function ChoiceDetails({
  choice: { edits, reshapes = [] },
  document,
}: { choice: Choice } & Pick<CorrectionDialogProps, "document">) {
  const sheets = new Set(reshapes.map(({ sheet }) => sheet)).size;
  return (
    <>
      {sheets > 0 && <p>{preview.reshapes(sheets)}</p>}
      {edits.length === 0 ? <p>{preview.nothing}</p> : <EditTable edits={edits} document={document} />}
    </>
  );
}
