// SPDX-License-Identifier: EUPL-1.2
import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { codeOf } from "../../new-plan/request";
import { newPlanPaneTexts } from "../../texts/new-plan-pane";
import { offeredProgrammes } from "./plan-draft";
import type { StepProps } from "./step-props";
import { toggled } from "./toggled";

const texts = newPlanPaneTexts.programmes;

const useStyles = makeStyles({
  mission: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Missions with their programmes, to be chosen. */
export function ProgrammesStep({ draft, onChange }: StepProps) {
  const styles = useStyles();
  const offered = offeredProgrammes(draft);
  const missions = new Set(offered.map(({ mission }) => mission));
  return (
    <>
      {[...missions].map((mission) => (
        <fieldset key={mission.code} className={styles.mission}>
          <legend className={styles.legend}>{texts.mission(mission.code, mission.title)}</legend>
          {offered
            .filter((each) => each.mission === mission)
            .map((each) => (
              <Checkbox
                key={each.programme.code}
                label={texts.programme(each.programme.code, each.programme.title)}
                checked={draft.chosen.has(codeOf(each))}
                onChange={(_event, { checked }) => {
                  onChange({ chosen: toggled(draft.chosen, codeOf(each), checked === true) });
                }}
              />
            ))}
        </fieldset>
      ))}
    </>
  );
}
