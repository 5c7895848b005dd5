// SPDX-License-Identifier: EUPL-1.2
import { Field, Input } from "@fluentui/react-components";
import { newPlanPaneTexts } from "../../texts/new-plan-pane";
import { fieldProblem, type StepProps } from "./step-props";

const texts = newPlanPaneTexts.chamber;

/** Whose plan it is. */
export function ChamberStep({ draft, onChange, problem }: StepProps) {
  return (
    <Field required label={texts.field} hint={texts.hint} {...fieldProblem(problem, "chamber")}>
      <Input
        value={draft.chamber}
        onChange={(_event, { value }) => {
          onChange({ chamber: value });
        }}
      />
    </Field>
  );
}
