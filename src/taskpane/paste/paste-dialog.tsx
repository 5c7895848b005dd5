// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from "react";
import { Field, Textarea } from "@fluentui/react-components";
import { elementForm } from "../../editing/form/element-form";
import { elementKind } from "../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { PastedBlock } from "../../reading/pasted-content";
import { readPasted } from "../../reading/pasted-fields";
import { pasteTexts } from "../../texts/paste";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { blocksOfHtml } from "./html-blocks";
import { LeftoverList } from "./leftover-list";
import { pastedForm, proposedFields } from "./proposed";
import { ProposedList } from "./proposed-list";

interface PasteDialogProps {
  session: Session;
  document: PlanDocument;
  /** The element that the text is for. */
  at: PlanPointer;
  onClose: () => void;
}

interface Source {
  text: string;
  /** Of a formatted text; null for what was typed or had no format. */
  blocks: PastedBlock[] | null;
}

/** What the user decided about what was pasted; another text begins anew. */
interface Decisions {
  refused: ReadonlySet<PlanPointer>;
  /** Number of a leftover → the field chosen for it. */
  assigned: ReadonlyMap<number, PlanPointer>;
}

const UNDECIDED: Decisions = { refused: new Set(), assigned: new Map() };

/** Takes a copied text, shows what each field of the element would say, and writes what the user keeps, as one step. */
export function PasteDialog({ session, document, at, onClose }: PasteDialogProps) {
  const [source, setSource] = useState<Source>({ text: "", blocks: null });
  const [{ refused, assigned }, setDecisions] = useState(UNDECIDED);
  const fields = useMemo(
    () => elementForm(document, at)?.fields.filter(({ fixed }) => fixed === null) ?? [],
    [document, at],
  );
  const pasted = useMemo(() => {
    const understood = readPasted(source.blocks ?? source.text, elementKind(at) ?? "objective");
    return pastedForm(fields, understood, document.plan.year);
  }, [source, at, fields, document]);
  const proposed = proposedFields(fields, pasted, assigned);
  const kept = proposed.filter(({ field, isSame }) => !isSame && !refused.has(field.at));
  const take = (taken: Source): void => {
    setSource(taken);
    setDecisions(UNDECIDED);
  };
  return (
    <QuestionDialog
      title={pasteTexts.title}
      cancel={pasteTexts.cancel}
      confirm={pasteTexts.confirm(kept.length)}
      unable={kept.length === 0}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void session.fill(kept.map(({ field, after }) => ({ at: field.at, text: after })));
      }}
    >
      <Field label={pasteTexts.box} hint={pasteTexts.hint}>
        <Textarea
          value={source.text}
          resize="vertical"
          rows={4}
          onChange={(_event, { value }) => {
            take({ text: value, blocks: null });
          }}
          onPaste={(event) => {
            const html = event.clipboardData.getData("text/html");
            if (html === "") return;
            event.preventDefault();
            take({ text: event.clipboardData.getData("text/plain"), blocks: blocksOfHtml(html) });
          }}
        />
      </Field>
      {(source.text.trim() !== "" || source.blocks !== null) && (
        <>
          <ProposedList
            proposed={proposed}
            refused={refused}
            onRefuse={(field, isRefused) => {
              const others = [...refused].filter((other) => other !== field);
              setDecisions({ assigned, refused: new Set(isRefused ? [...others, field] : others) });
            }}
          />
          <LeftoverList
            leftovers={pasted.leftovers}
            fields={fields}
            assigned={assigned}
            onAssign={(leftover, field) => {
              const others = [...assigned].filter(([other]) => other !== leftover);
              setDecisions({
                refused,
                assigned: new Map(field === null ? others : [...others, [leftover, field]]),
              });
            }}
          />
        </>
      )}
    </QuestionDialog>
  );
}
