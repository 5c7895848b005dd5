// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ProgrammeAmounts } from "../../plan/appropriation";
import type { Programme } from "../../plan/plan";
import { parsePastedAmounts } from "../../reading/pasted-amounts";
import { paneTexts } from "../../texts/pane";

const useStyles = makeStyles({ fill: { marginTop: tokens.spacingVerticalXS } });

interface PasteFieldProps {
  programmes: readonly Programme[];
  onAmounts: (amounts: readonly ProgrammeAmounts[]) => void;
}

/** Rows copied from elsewhere become amounts; the lines that were not understood stay in the field. */
export function PasteField({ programmes, onAmounts }: PasteFieldProps) {
  const styles = useStyles();
  const [text, setText] = useState("");
  const [left, setLeft] = useState(0);
  const { appropriations } = paneTexts;
  const fill = (): void => {
    const { amounts, notUnderstood } = parsePastedAmounts(text, programmes);
    onAmounts(amounts);
    setText(notUnderstood.join("\n"));
    setLeft(notUnderstood.length);
  };
  return (
    <>
      <Field
        label={appropriations.pasted}
        hint={appropriations.pastedHint}
        {...(left > 0 && {
          validationState: "warning",
          validationMessage: appropriations.notUnderstood(left),
        })}
      >
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => {
            setText(value);
            setLeft(0);
          }}
        />
      </Field>
      <Button className={styles.fill} size="small" disabledFocusable={text.trim() === ""} onClick={fill}>
        {appropriations.fill}
      </Button>
    </>
  );
}
