// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Radio,
  RadioGroup,
} from "@fluentui/react-components";
import type { PlanDocument } from "../../plan/plan-document";
import { paneTexts } from "../../texts/pane";
import type { Session } from "../session/session";
import { EditTable } from "./edit-table";
import type { Proposal } from "./proposal";

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
  proposal: { title, body, choices },
  onClose,
}: CorrectionDialogProps) {
  const [picked, setPicked] = useState(0);
  const choice = choices[picked];
  const isEmpty = choice === undefined || choice.edits.length === 0;
  const { preview } = paneTexts;
  const apply = (): void => {
    onClose();
    if (choice) void session.correct(choice);
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            {body !== undefined && <p>{body}</p>}
            {choices.length > 1 && (
              <RadioGroup
                aria-label={preview.choices}
                value={String(picked)}
                onChange={(_event, { value }) => {
                  setPicked(Number(value));
                }}
              >
                {choices.map(({ label }, index) => (
                  <Radio key={label} value={String(index)} label={label} />
                ))}
              </RadioGroup>
            )}
            {choices.length === 1 && choice?.label && <p>{choice.label}</p>}
            {isEmpty ? (
              <p>{preview.nothing}</p>
            ) : (
              <EditTable key={picked} edits={choice.edits} document={document} />
            )}
            {choice?.reshapes && (
              <p>{preview.reshapes(new Set(choice.reshapes.map(({ sheet }) => sheet)).size)}</p>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{preview.cancel}</Button>
            <Button appearance="primary" disabledFocusable={isEmpty} onClick={apply}>
              {preview.apply(choice?.edits.length ?? 0)}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
