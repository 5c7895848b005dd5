// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef } from "react";
import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FormField } from "../../editing/form/form-field";
import type { Finding } from "../../rules/finding";
import { formTexts } from "../../texts/form";
import { draftKey, type FormState } from "../session/form-state";
import type { Session } from "../session/session";
import { ConflictNote } from "./conflict-note";
import { FieldControl } from "./field-control";
import { FieldFindings } from "./field-findings";

const useStyles = makeStyles({
  field: {
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    paddingInlineStart: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS} - 3px)`,
    scrollMarginBlock: "64px",
  },
  current: { borderInlineStartColor: tokens.colorBrandStroke1 },
});

interface FieldViewProps {
  session: Session;
  form: FormState;
  field: FormField;
  /** Whether the user stands at this field, in the sheet or here. */
  isCurrent: boolean;
  /** What was found in its cell. */
  findings: readonly Finding[];
}

/** One field: its control, whether its text is in the cell yet, and what was found there. */
export function FieldView({ session, form, field, isCurrent, findings }: FieldViewProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const key = draftKey(field.content, field.at);
  const draft = form.drafts[key];
  const conflict = form.conflicts[key];
  useEffect(() => {
    // The sheet leads here: the field comes into view, the keyboard stays where it is.
    if (isCurrent && !box.current?.contains(document.activeElement)) {
      box.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isCurrent]);
  const waits = draft !== undefined && !form.writing.has(key);
  return (
    <div
      ref={box}
      className={mergeClasses(styles.field, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      data-field={field.name}
    >
      <Field
        label={field.label}
        hint={field.fixed === null ? null : formTexts.fixed[field.fixed]}
        validationState="none"
        validationMessage={form.writing.has(key) ? formTexts.writing : null}
      >
        {(props) => (
          <FieldControl
            {...props}
            session={session}
            field={field}
            text={draft?.text ?? field.text}
            waits={waits}
          />
        )}
      </Field>
      {conflict && <ConflictNote session={session} at={field.at} conflict={conflict} />}
      <FieldFindings session={session} findings={findings} />
    </div>
  );
}
