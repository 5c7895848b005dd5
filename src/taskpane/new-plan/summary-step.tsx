// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import { codeOf } from "../../new-plan/request";
import { fieldLabel } from "../../template/field-label";
import { OPTIONAL_ROWS } from "../../template/optional-rows";
import { newPlanPaneTexts } from "../../texts/new-plan-pane";
import { chosenProgrammes, objectivesOf, yearOf } from "./plan-draft";
import type { StepProps } from "./step-props";

const texts = newPlanPaneTexts.summary;

const useStyles = makeStyles({
  list: {
    margin: 0,
    "& dt": { fontWeight: tokens.fontWeightSemibold },
    "& dd": { margin: 0, marginBottom: tokens.spacingVerticalS },
    "& ul": { margin: 0, paddingInlineStart: "18px" },
  },
});

/** What will be written. */
export function SummaryStep({ draft }: StepProps) {
  const styles = useStyles();
  const rows = OPTIONAL_ROWS.filter((row) => draft.rows.has(row));
  return (
    <dl className={styles.list}>
      <dt>{texts.chamber}</dt>
      <dd>{draft.chamber}</dd>
      <dt>{texts.year}</dt>
      <dd>{texts.years(yearOf(draft) ?? 0)}</dd>
      {draft.dated.trim() !== "" && (
        <>
          <dt>{texts.dated}</dt>
          <dd>{draft.dated}</dd>
        </>
      )}
      <dt>{texts.programmes}</dt>
      <dd>
        <ul>
          {chosenProgrammes(draft).map((programme) => {
            const count = objectivesOf(draft, programme) ?? 0;
            return (
              <li key={codeOf(programme)}>
                {codeOf(programme)}: {count === 0 ? texts.noObjectives : texts.objectives(count)}
              </li>
            );
          })}
        </ul>
      </dd>
      <dt>{texts.rows}</dt>
      <dd>{rows.length === 0 ? texts.noRows : rows.map((row) => fieldLabel(row) ?? row).join(", ")}</dd>
    </dl>
  );
}
