// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import { Italian } from "../frame/italian";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";

const { silencing } = paneTexts;

interface SilenceDialogProps {
  session: Session;
  /** Findings of one rule. */
  findings: readonly Finding[];
  onClose: () => void;
}

/** Asks for the reason why findings may stay as they are; without one nothing is silenced. */
export function SilenceDialog({ session, findings, onClose }: SilenceDialogProps) {
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const confirm = (): void => {
    if (reason.trim() === "") {
      setMissing(true);
      return;
    }
    onClose();
    void session.silence(findings, reason.trim());
  };
  return (
    <QuestionDialog
      title={silencing.title(findings.length)}
      cancel={silencing.cancel}
      confirm={silencing.confirm}
      onCancel={onClose}
      onConfirm={confirm}
    >
      {findings.length === 1 && (
        <p>
          <Italian>{findings[0]?.message}</Italian>
        </p>
      )}
      <Field
        label={silencing.reason}
        hint={silencing.hint}
        required
        {...(missing && { validationState: "error", validationMessage: silencing.missing })}
      >
        <Textarea
          value={reason}
          resize="vertical"
          onChange={(_event, { value }) => {
            setReason(value);
            setMissing(false);
          }}
        />
      </Field>
    </QuestionDialog>
  );
}
