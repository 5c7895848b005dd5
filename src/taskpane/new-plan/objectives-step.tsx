// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { codeOf } from "../../new-plan/request";
import { OPTIONAL_ROWS } from "../../template/optional-rows";
import { fieldLabel } from "../../template/field-label";
import { newPlanPaneTexts } from "../../texts/new-plan-pane";
import { chosenProgrammes, objectivesText } from "./plan-draft";
import { fieldProblem, type StepProps } from "./step-props";
import { toggled } from "./toggled";

const texts = newPlanPaneTexts.objectives;

const useStyles = makeStyles({
  rows: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Objectives of each programme, and the rows that not every chamber wants. */
export function ObjectivesStep({ draft, onChange, problem }: StepProps) {
  const styles = useStyles();
  return (
    <>
      {chosenProgrammes(draft).map((programme) => {
        const code = codeOf(programme);
        return (
          <Field
            key={code}
            label={texts.field(`${code} ${programme.programme.title}`)}
            {...fieldProblem(problem, code)}
          >
            <Input
              inputMode="numeric"
              value={objectivesText(draft, programme)}
              onChange={(_event, { value }) => {
                onChange({ objectives: { ...draft.objectives, [code]: value } });
              }}
            />
          </Field>
        );
      })}
      <fieldset className={styles.rows}>
        <legend className={styles.legend}>{texts.rows}</legend>
        {OPTIONAL_ROWS.map((row) => (
          <Checkbox
            key={row}
            label={`${fieldLabel(row) ?? row}: ${texts.hints[row]}`}
            checked={draft.rows.has(row)}
            onChange={(_event, { checked }) => {
              onChange({ rows: toggled(draft.rows, row, checked === true) });
            }}
          />
        ))}
      </fieldset>
    </>
  );
}
