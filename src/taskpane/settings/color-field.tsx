// SPDX-License-Identifier: EUPL-1.2
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { USUAL_COLOR } from "../../plan/allegato-choices";
import { previewTexts as texts } from "../../texts/preview";
import { colorProblem, writtenColor } from "./allegato-draft";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  typed: { flexGrow: 1, minWidth: 0 },
  picked: {
    width: "40px",
    height: "32px",
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: "transparent",
  },
});

interface ColorFieldProps {
  color: string;
  onChange: (color: string) => void;
}

/** A colour, typed or picked; one that white cannot be read on is refused. */
export function ColorField({ color, onChange }: ColorFieldProps) {
  const styles = useStyles();
  const problem = colorProblem(color);
  const message =
    problem === null ? null : problem === "none" ? texts.wrongColor : texts.paleColor(problem.contrast);
  return (
    <div className={styles.row}>
      <Field
        className={styles.typed}
        label={texts.color}
        hint={texts.colorHint}
        {...(message !== null && { validationState: "error", validationMessage: message })}
      >
        <Input
          value={color}
          onChange={(_event, { value }) => {
            onChange(value);
          }}
        />
      </Field>
      <input
        type="color"
        className={styles.picked}
        aria-label={texts.pickColor}
        value={(problem === "none" ? USUAL_COLOR : writtenColor(color)).toLowerCase()}
        onChange={({ target }) => {
          onChange(target.value.toUpperCase());
        }}
      />
    </div>
  );
}
