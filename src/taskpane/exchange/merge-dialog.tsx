// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Field, Spinner } from "@fluentui/react-components";
import type { Offer } from "../../exchange/offer";
import type { Choice } from "../../exchange/take";
import { exchangeTexts } from "../../texts/exchange";
import { workbookErrorText } from "../../texts/workbook-errors";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ReadPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { QuestionDialog } from "../frame/question-dialog";
import { usePlace } from "../frame/use-place";
import type { Session } from "../session/session";
import { DifferenceList } from "./difference-list";

interface MergeDialogProps {
  session: Session;
  onClose: () => void;
}

/** What became of the file that was chosen. */
type Returned =
  | { kind: "none" | "reading" }
  | { kind: "problem"; text: string }
  /** The plan as it was compared with the file, what that would change, and what of it is taken. */
  | { kind: "read"; read: ReadPlan; offer: Offer; choice: Choice };

/** Takes a part of the plan that came back, shows every difference, and writes those taken, as one step. */
export function MergeDialog({ session, onClose }: MergeDialogProps) {
  const { exchange } = usePlace();
  const [returned, setReturned] = useState<Returned>({ kind: "none" });
  const taken = returned.kind === "read" ? countOf(returned.choice) : 0;
  const take = async (file: File): Promise<void> => {
    setReturned({ kind: "reading" });
    try {
      const { mergeWith } = await loadCore();
      const snapshot = await exchange?.take(file);
      const read = session.getState().latest;
      if (!snapshot || !read) return;
      const offer = mergeWith(read, snapshot);
      // What the file does not have may just as well have been cut by mistake.
      setReturned({ kind: "read", read, offer, choice: { ...offer, removed: [] } });
    } catch (error) {
      setReturned({ kind: "problem", text: problemText(error) });
    }
  };
  return (
    <QuestionDialog
      title={exchangeTexts.title}
      cancel={exchangeTexts.cancel}
      confirm={exchangeTexts.confirm(taken)}
      unable={taken === 0}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        if (returned.kind === "read") void session.merge(returned.read, returned.choice);
      }}
    >
      <p>{exchangeTexts.body}</p>
      <Field
        label={exchangeTexts.file}
        {...(returned.kind === "problem" && { validationState: "error", validationMessage: returned.text })}
      >
        {(described) => (
          <input
            {...described}
            type="file"
            accept=".xlsx,.xlsm"
            onChange={({ currentTarget: { files } }) => {
              const [file] = files ?? [];
              if (file) void take(file);
            }}
          />
        )}
      </Field>
      {returned.kind === "reading" && <Spinner size="tiny" label={exchangeTexts.reading} />}
      {returned.kind === "read" && (
        <DifferenceList
          document={returned.read.document}
          offer={returned.offer}
          choice={returned.choice}
          onChoose={(choice) => {
            setReturned({ ...returned, choice });
          }}
        />
      )}
    </QuestionDialog>
  );
}

const countOf = ({ differences, added, removed }: Choice): number =>
  differences.length + added.length + removed.length;

const problemText = (error: unknown): string =>
  error instanceof WorkbookError ? workbookErrorText(error) : exchangeTexts.unreadable;
