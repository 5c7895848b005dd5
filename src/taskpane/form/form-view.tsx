// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { elementForm } from "../../editing/form/element-form";
import { objectivesOf } from "../../plan/elements";
import type { Finding } from "../../rules/finding";
import { placeKey } from "../../rules/places";
import { formTexts } from "../../texts/form";
import type { CheckedPlan, ReadPlan } from "../core/checked-plan";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { ElementHeader } from "./element-header";
import { FieldView } from "./field-view";
import { pendingElsewhere } from "./pending";
import { PendingNote } from "./pending-note";

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
}

/** The programme, objective or indicator that the user stands at, as a form. */
export function FormView({ session, state, latest: { document }, plan }: FormViewProps) {
  const styles = useStyles();
  const { element, field } = state.form;
  const form = useMemo(() => (element === null ? null : elementForm(document, element)), [document, element]);
  const findings = useMemo(() => openByCell(plan.result.findings), [plan]);
  if (form === null) {
    const [first] = objectivesOf(document.plan);
    return (
      <div className={styles.empty}>
        <PendingNote session={session} fields={pendingElsewhere(document, state.form)} />
        <p>{formTexts.empty}</p>
        {first && <Button onClick={() => void session.openAt(first.at)}>{formTexts.start}</Button>}
      </div>
    );
  }
  return (
    <>
      <PendingNote session={session} fields={pendingElsewhere(document, state.form)} />
      <ElementHeader session={session} plan={document.plan} at={form.at} />
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        {form.fields.map((shown) => (
          <FieldView
            key={shown.at}
            session={session}
            form={state.form}
            field={shown}
            isCurrent={shown.at === field}
            findings={findings.get(placeKey(shown.content)) ?? []}
          />
        ))}
      </form>
      {form.absent.length > 0 && <p className={styles.absent}>{formTexts.absent(form.absent.join(", "))}</p>}
    </>
  );
}

/** Open findings by the cell they stand in. */
function openByCell(findings: readonly Finding[]): Map<string, Finding[]> {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { sheet, cell, silenced } = finding;
    if (sheet === null || cell === null || silenced !== null) continue;
    const key = placeKey({ sheet, cell });
    byCell.set(key, [...(byCell.get(key) ?? []), finding]);
  }
  return byCell;
}
