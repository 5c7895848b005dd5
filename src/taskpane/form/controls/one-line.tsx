// SPDX-License-Identifier: EUPL-1.2
import { Input } from "@fluentui/react-components";
import type { ControlProps } from "./control-props";

interface OneLineProps extends ControlProps {
  /** The keyboard that a touch screen shows. */
  inputMode?: "numeric" | "text";
}

/** A short text: Enter writes it, Esc gives it up. */
export function OneLine({ filling, readOnly, onFocus, onBlur, inputMode = "text" }: OneLineProps) {
  return (
    <Input
      lang="it"
      value={filling.text}
      readOnly={readOnly}
      inputMode={inputMode}
      onFocus={onFocus}
      onBlur={onBlur}
      onChange={(_event, { value }) => {
        filling.type(value);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") filling.commit();
        if (key === "Escape") filling.discard();
      }}
    />
  );
}
