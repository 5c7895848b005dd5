// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import {
  Button,
  Combobox,
  Field,
  Input,
  makeStyles,
  Option,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { Operator } from "../../../plan/target/target";
import { elementOf } from "../../../plan/element-pointer";
import { polarityOf } from "../../../rules/polarity/polarity";
import { fieldTexts } from "../../../texts/form-fields";
import { COMPOSABLE_UNITS, composed, MARK_UNIT, partsOf, type TargetParts } from "../content/composition";
import type { FieldAbout } from "../content/field-about";
import { targetContext } from "../content/readings";
import { LIST_ARROW } from "./list-arrow";

const texts = fieldTexts.composer;
const OPERATORS = Object.keys(texts.operators) as Operator[];

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 90px), 1fr))",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  whole: { gridColumn: "1 / -1" },
  narrow: { minWidth: 0 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface TargetComposerProps {
  id: string;
  about: FieldAbout;
  onInsert: (text: string) => void;
  onClose: () => void;
}

/** A target put together from its pieces, with the text that will stand in the cell and on paper. */
export function TargetComposer({ id, about, onInsert, onClose }: TargetComposerProps) {
  const styles = useStyles();
  const context = targetContext(about.document, about.field);
  const { polarity, reason } = polarityOf(about.document, elementOf(about.field.at) ?? "");
  const [parts, setParts] = useState(() => partsOf(about.text, context, polarity === "lower" ? "<=" : ">="));
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector("input")?.focus();
  }, []);
  const change = (changed: Partial<TargetParts>): void => {
    setParts({ ...parts, ...changed });
  };
  const result = composed(parts, context);
  const insert = (): void => {
    if (!("text" in result)) return;
    onInsert(result.text);
    onClose();
  };
  const input = (name: keyof TargetParts) => ({
    className: styles.narrow,
    // Room is shared with the field beside it.
    input: { className: styles.narrow },
    value: parts[name],
    onChange: (_event: unknown, data: { value: string }) => {
      change({ [name]: data.value });
    },
    onKeyDown: ({ key }: { key: string }) => {
      if (key === "Enter") insert();
      if (key === "Escape") onClose();
    },
  });
  return (
    <div ref={box} id={id} role="group" aria-label={texts.title(about.field.label)} className={styles.box}>
      <Field label={texts.operator} size="small" className={styles.whole}>
        <Select
          value={parts.operator}
          onChange={(_event, { value: operator }) => {
            change({ operator: OPERATORS.find((each) => each === operator) ?? parts.operator });
          }}
        >
          {OPERATORS.map((operator) => (
            <option key={operator} value={operator}>
              {texts.operators[operator]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={texts.value} size="small">
        <Input {...input("value")} />
      </Field>
      <Field label={texts.unit} size="small">
        <Combobox
          className={styles.narrow}
          freeform
          expandIcon={LIST_ARROW}
          disableAutoFocus
          placeholder={texts.noUnit}
          value={parts.unit}
          selectedOptions={[parts.unit]}
          onChange={({ target }) => {
            change({ unit: target.value });
          }}
          onOptionSelect={(event, { optionValue }) => {
            const isLeaving = "key" in event && event.key === "Tab";
            if (optionValue !== undefined && !isLeaving) change({ unit: optionValue });
          }}
        >
          <Option value="" text={texts.noUnit}>
            {texts.noUnit}
          </Option>
          {COMPOSABLE_UNITS.map((unit) => (
            <Option key={unit} value={unit}>
              {unit}
            </Option>
          ))}
        </Combobox>
      </Field>
      {parts.unit === MARK_UNIT && (
        <>
          <Field label={texts.scaleMin} size="small">
            <Input {...input("scaleMin")} />
          </Field>
          <Field label={texts.scaleMax} size="small">
            <Input {...input("scaleMax")} />
          </Field>
        </>
      )}
      <Field label={texts.note} size="small" className={styles.whole}>
        <Input {...input("note")} />
      </Field>
      {polarity !== "unknown" && (
        <p className={styles.text + " " + styles.whole}>{fieldTexts.polarityReason(reason)}</p>
      )}
      <p className={styles.text + " " + styles.whole} aria-live="polite">
        {"text" in result ? texts.printed(result.text) : result.problem}
      </p>
      <div className={styles.actions + " " + styles.whole}>
        <Button size="small" appearance="primary" disabledFocusable={!("text" in result)} onClick={insert}>
          {texts.insert}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
