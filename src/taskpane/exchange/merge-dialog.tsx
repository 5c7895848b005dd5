// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from "react";
import { Field, Spinner } from "@fluentui/react-components";
import { type Merge, mergeOf } from "../../exchange/merge";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { exchangeTexts } from "../../texts/exchange";
import { workbookErrorText } from "../../texts/workbook-errors";
import { WorkbookError } from "../../workbook/workbook-error";
import { loadCore } from "../core/load-core";
import { QuestionDialog } from "../frame/question-dialog";
import { usePlace } from "../frame/use-place";
import type { Session } from "../session/session";
import { DifferenceList } from "./difference-list";
import { offeredOf } from "./offered";

interface MergeDialogProps {
  session: Session;
  document: PlanDocument;
  onClose: () => void;
}

/** What became of the file that was chosen. */
type Returned =
  { kind: "none" | "reading" } | { kind: "problem"; text: string } | { kind: "read"; merge: Merge };

const NOTHING: Merge = { differences: [], unknown: [] };

/** Takes a part of the plan that came back, shows every difference, and writes those kept, as one step. */
export function MergeDialog({ session, document, onClose }: MergeDialogProps) {
  const { exchange } = usePlace();
  const [returned, setReturned] = useState<Returned>({ kind: "none" });
  const [refused, setRefused] = useState<ReadonlySet<PlanPointer>>(new Set());
  const merge = returned.kind === "read" ? returned.merge : NOTHING;
  const { groups, byHand } = useMemo(() => offeredOf(document, merge), [document, merge]);
  const kept = groups.flatMap(({ proposed }) => proposed).filter(({ field }) => !refused.has(field.at));
  const take = async (file: File): Promise<void> => {
    setReturned({ kind: "reading" });
    setRefused(new Set());
    try {
      const { readSnapshot } = await loadCore();
      const snapshot = await exchange?.take(file);
      if (snapshot) setReturned({ kind: "read", merge: mergeOf(document, readSnapshot(snapshot).document) });
    } catch (error) {
      setReturned({ kind: "problem", text: problemText(error) });
    }
  };
  return (
    <QuestionDialog
      title={exchangeTexts.title}
      cancel={exchangeTexts.cancel}
      confirm={exchangeTexts.confirm(kept.length)}
      unable={kept.length === 0}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void session.fill(kept.map(({ field, after }) => ({ at: field.at, text: after })));
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
          groups={groups}
          byHand={byHand}
          refused={refused}
          onRefuse={(field, isRefused) => {
            const others = [...refused].filter((other) => other !== field);
            setRefused(new Set(isRefused ? [...others, field] : others));
          }}
        />
      )}
    </QuestionDialog>
  );
}

const problemText = (error: unknown): string =>
  error instanceof WorkbookError ? workbookErrorText(error) : exchangeTexts.unreadable;
