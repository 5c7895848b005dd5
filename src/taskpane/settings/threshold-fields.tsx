// SPDX-License-Identifier: EUPL-1.2
import { Field, Input } from "@fluentui/react-components";
import { THRESHOLD_KEYS, THRESHOLDS } from "../../plan/thresholds";
import { settingsPaneTexts } from "../../texts/settings-pane";
import { Section } from "./section";
import { type SettingsDraft, thresholdOf } from "./settings-draft";

const texts = settingsPaneTexts.thresholds;

interface ThresholdFieldsProps {
  thresholds: SettingsDraft["thresholds"];
  /** Whether what cannot hold is said to be so. */
  showErrors: boolean;
  onChange: (thresholds: SettingsDraft["thresholds"]) => void;
}

/** The limits of the rules. */
export function ThresholdFields({ thresholds, showErrors, onChange }: ThresholdFieldsProps) {
  return (
    <Section legend={texts.legend}>
      {THRESHOLD_KEYS.map((key) => (
        <Field
          key={key}
          label={texts[key]}
          hint={texts.usual(THRESHOLDS[key].usual)}
          {...(showErrors &&
            thresholdOf(thresholds[key], key) === null && {
              validationState: "error",
              validationMessage: texts.wrong(THRESHOLDS[key]),
            })}
        >
          <Input
            inputMode="numeric"
            value={thresholds[key]}
            onChange={(_event, { value }) => {
              onChange({ ...thresholds, [key]: value });
            }}
          />
        </Field>
      ))}
    </Section>
  );
}
