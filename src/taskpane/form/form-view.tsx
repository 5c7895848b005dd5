// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useRef } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { elementForm } from "../../editing/form/element-form";
import { objectivesOf } from "../../plan/elements";
import type { PlanPointer } from "../../plan/plan-document";
import type { Severity } from "../../rules/rule";
import { formTexts } from "../../texts/form";
import type { CheckedPlan, ReadPlan } from "../core/checked-plan";
import { NoProgrammes } from "../outline/no-programmes";
import { PlanProgress } from "../progress/plan-progress";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { shownFields } from "./content/coded-titles";
import { findingsByField, openByCell, problemsOf } from "./content/problems";
import { ElementHeader } from "./element-header";
import { FieldView } from "./field-view";
import { LostNote } from "./lost-note";
import { MissingRows } from "./missing-rows";
import { lostTexts, pendingElsewhere } from "./pending";
import { PendingNote } from "./pending-note";
import { ProblemSummary } from "./problem-summary";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, margin: 0 },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  absent: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FormViewProps {
  session: Session;
  state: SessionState;
  /** What the workbook holds now. */
  latest: ReadPlan;
  /** Whose findings are shown. */
  plan: CheckedPlan;
  /** Shows the first of the findings of a severity among the others. */
  onShowFindings: (severity: Severity) => void;
}

/** The programme, objective or indicator that the user stands at, as a form. */
export function FormView({ session, state, latest: { document }, plan, onShowFindings }: FormViewProps) {
  const styles = useStyles();
  const { element, field } = state.form;
  const form = useMemo(() => (element === null ? null : elementForm(document, element)), [document, element]);
  const byCell = useMemo(() => openByCell(plan.result.findings), [plan]);
  const fields = useRef<HTMLFormElement>(null);
  const progress = (
    <PlanProgress
      session={session}
      document={plan.document}
      findings={plan.result.findings}
      from={field ?? element}
      onShowFindings={onShowFindings}
    />
  );
  if (form === null) {
    const [first] = objectivesOf(document.plan);
    const hasProgrammes = document.plan.programmes.length > 0;
    return (
      <div className={styles.empty}>
        {hasProgrammes && progress}
        <PendingNote session={session} fields={pendingElsewhere(document, state.form)} />
        <LostNote session={session} texts={lostTexts(document, state.form)} />
        {hasProgrammes ? (
          <p>{first ? formTexts.empty : formTexts.noObjectives}</p>
        ) : (
          <NoProgrammes session={session} document={document} />
        )}
        {first && <Button onClick={() => void session.openAt(first.at)}>{formTexts.start}</Button>}
      </div>
    );
  }
  const shown = shownFields(form.fields);
  const findings = findingsByField(shown, byCell);
  const show = (at: PlanPointer): void => {
    const box = fields.current?.querySelector(`[data-field="${at}"]`);
    box?.querySelector<HTMLElement>("input, textarea")?.focus();
    box?.scrollIntoView({ block: "nearest" });
  };
  return (
    <>
      {progress}
      <PendingNote session={session} fields={pendingElsewhere(document, state.form)} />
      <LostNote session={session} texts={lostTexts(document, state.form)} />
      <ElementHeader session={session} plan={document.plan} at={form.at} />
      <ProblemSummary
        key={form.at}
        problems={problemsOf(document, shown, state.form, findings)}
        onChoose={show}
      />
      <form
        ref={fields}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {shown.map((each) => (
          <FieldView
            key={each.field.at}
            session={session}
            document={document}
            form={state.form}
            shown={each}
            isCurrent={each.field.at === field || (each.isOneCell && each.code?.at === field)}
            findings={findings.get(each.field.at) ?? []}
          />
        ))}
      </form>
      <MissingRows session={session} form={form} onAdded={show} />
      {form.absent.length > 0 && <p className={styles.absent}>{formTexts.absent(form.absent.join(", "))}</p>}
    </>
  );
}
