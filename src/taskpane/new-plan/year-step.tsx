// SPDX-License-Identifier: EUPL-1.2
import { Field, Input } from "@fluentui/react-components";
import { newPlanPaneTexts } from "../../texts/new-plan-pane";
import { fieldProblem, type StepProps } from "./step-props";

const texts = newPlanPaneTexts.year;

/** The exercise, and the date that the cover bears. */
export function YearStep({ draft, onChange, problem }: StepProps) {
  return (
    <>
      <Field required label={texts.field} {...fieldProblem(problem, "year")}>
        <Input
          inputMode="numeric"
          value={draft.year}
          onChange={(_event, { value }) => {
            onChange({ year: value });
          }}
        />
      </Field>
      <Field label={texts.dated} hint={texts.datedHint}>
        <Input
          value={draft.dated}
          onChange={(_event, { value }) => {
            onChange({ dated: value });
          }}
        />
      </Field>
    </>
  );
}
