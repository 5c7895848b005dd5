// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import { Field, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { PlanDocument } from "../../plan/plan-document";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { FormState } from "../session/form-state";
import type { Session } from "../session/session";
import { ConflictNote } from "./conflict-note";
import type { ShownField } from "./content/coded-titles";
import { hintOf } from "./content/hint";
import { isHeld, shapeOf } from "./content/shape";
import { FieldActions } from "./field-actions";
import { FieldControl } from "./field-control";
import { FieldFindings } from "./field-findings";
import { NotWritten } from "./not-written";
import { useFilling } from "./use-filling";
import { WritingSign } from "./writing-sign";

const useStyles = makeStyles({
  field: {
    position: "relative",
    // A part to a line, but what fills the field in one go, which stands beside its hint where both fit.
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXS,
    "& > :not([data-beside]), & > .fui-Field > *": { flexBasis: "100%", minWidth: 0 },
    "& > .fui-Field > .fui-Field__hint": { flexGrow: 1, flexBasis: "140px" },
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: "transparent",
    // High contrast draws what is transparent too: only the current field has its bar.
    "@media (forced-colors: active)": { borderInlineStartColor: "Canvas" },
    paddingInlineStart: tokens.spacingHorizontalS,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS} - 3px)`,
    scrollMarginBlock: "64px",
  },
  // Its parts stand among those of the whole.
  parts: { display: "contents" },
  current: {
    borderInlineStartColor: tokens.colorBrandStroke1,
    "@media (forced-colors: active)": { borderInlineStartColor: "Highlight" },
  },
});

interface FieldViewProps {
  session: Session;
  document: PlanDocument;
  form: FormState;
  shown: ShownField;
  /** Whether the user stands at this field, in the sheet or here. */
  isCurrent: boolean;
  /** What was found in its cell. */
  findings: readonly Finding[];
}

/** One field: its control, what its text is read as, whether it is in the cell yet, and what was found there. */
export function FieldView({ session, document: plan, form, shown, isCurrent, findings }: FieldViewProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [hasFocus, setFocus] = useState(false);
  const filling = useFilling(session, form, plan, shown);
  const { field } = shown;
  const about = { document: plan, field, text: filling.text };
  const shape = filling.waits ? shapeOf(about) : null;
  useEffect(() => {
    // The sheet leads here: the field comes into view, the keyboard stays where it is.
    if (isCurrent && !box.current?.contains(document.activeElement)) {
      box.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isCurrent]);
  return (
    <div
      ref={box}
      className={mergeClasses(styles.field, isCurrent && styles.current)}
      aria-current={isCurrent ? "true" : undefined}
      data-field={field.at}
    >
      <Field
        className={styles.parts}
        label={{ children: field.label, lang: "it" }}
        hint={hintOf(about)}
        validationState={shape?.severity ?? "none"}
        validationMessage={
          shape && (
            <>
              <VisuallyHidden>{paneTexts.severities[shape.severity](1)}: </VisuallyHidden>
              {shape.message}
            </>
          )
        }
      >
        <FieldControl
          about={about}
          filling={filling}
          readOnly={field.fixed !== null}
          onFocus={() => {
            setFocus(true);
            void session.openAt(field.at);
          }}
          onBlur={() => {
            setFocus(false);
            filling.commit();
          }}
        />
      </Field>
      {filling.isWriting && <WritingSign />}
      <FieldActions about={about} filling={filling} />
      {filling.waits && !hasFocus && filling.conflict === null && (
        <NotWritten
          label={field.label}
          filling={filling}
          canWrite={isHeld(about)}
          onDiscard={() => {
            filling.discard();
            box.current?.querySelector<HTMLElement>("input, textarea")?.focus();
          }}
        />
      )}
      {filling.conflict && (
        <ConflictNote session={session} at={filling.conflict.field} conflict={filling.conflict.conflict} />
      )}
      <FieldFindings session={session} findings={findings} />
    </div>
  );
}
