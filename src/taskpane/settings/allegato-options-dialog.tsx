// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import { Checkbox, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { ALLEGATO_SECTIONS, FONT_SIZES, NUMBERINGS, ORIENTATIONS } from "../../plan/allegato-choices";
import type { AllegatoOptions } from "../../plan/allegato-options";
import { previewTexts as texts } from "../../texts/preview";
import { QuestionDialog } from "../frame/question-dialog";
import { type AllegatoDraft, allegatoDraft, allegatoOptionsOf, isPageNumber } from "./allegato-draft";
import { ColorField } from "./color-field";
import { Section } from "./section";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  checks: { display: "flex", flexDirection: "column" },
});

const SWITCHES = ["marksDraft", "printsSigners", "isProtected"] as const;

interface AllegatoOptionsDialogProps {
  options: AllegatoOptions;
  onSave: (options: AllegatoOptions) => void;
  onClose: () => void;
}

/** How the allegato is printed. */
export function AllegatoOptionsDialog({ options, onSave, onClose }: AllegatoOptionsDialogProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => allegatoDraft(options));
  const [tried, setTried] = useState(0);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is in the way of saving may stand far up: the focus goes there.
    if (tried > 0) content.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tried]);
  const change = (part: Partial<AllegatoDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = (): void => {
    const given = allegatoOptionsOf(draft);
    setTried(tried + 1);
    if (given !== null) onSave(given);
  };
  return (
    <QuestionDialog
      title={texts.optionsTitle}
      cancel={texts.cancel}
      confirm={texts.save}
      onCancel={onClose}
      onConfirm={save}
    >
      <div ref={content} className={styles.fields}>
        <p>{texts.optionsBody}</p>
        <SectionFields draft={draft} onChange={change} />
        <Choice
          label={texts.fontSize}
          options={FONT_SIZES.map((size) => [size, String(size)])}
          value={draft.fontSize}
          onChange={(fontSize) => {
            change({ fontSize });
          }}
        />
        <Choice
          label={texts.orientation}
          options={ORIENTATIONS.map((orientation) => [orientation, texts.orientations[orientation]])}
          value={draft.orientation}
          onChange={(orientation) => {
            change({ orientation });
          }}
        />
        <ColorField
          color={draft.color}
          onChange={(color) => {
            change({ color });
          }}
        />
        <Choice
          label={texts.numbering}
          options={NUMBERINGS.map((numbering) => [numbering, texts.numberings[numbering]])}
          value={draft.numbering}
          onChange={(numbering) => {
            change({ numbering });
          }}
        />
        <Field label={texts.firstPage} {...(!isPageNumber(draft.firstPage) && wrong(texts.wrongPage))}>
          <Input
            inputMode="numeric"
            value={draft.firstPage}
            onChange={(_event, { value }) => {
              change({ firstPage: value });
            }}
          />
        </Field>
        <Field label={texts.act} hint={texts.actHint}>
          <Input
            value={draft.act}
            onChange={(_event, { value }) => {
              change({ act: value });
            }}
          />
        </Field>
        <Section legend={texts.others}>
          <div className={styles.checks}>
            {SWITCHES.map((option) => (
              <Checkbox
                key={option}
                label={texts[option]}
                checked={draft[option]}
                onChange={(_event, { checked }) => {
                  change({ [option]: checked === true });
                }}
              />
            ))}
          </div>
        </Section>
      </div>
    </QuestionDialog>
  );
}

const wrong = (validationMessage: string) => ({ validationState: "error", validationMessage }) as const;

interface SectionFieldsProps {
  draft: AllegatoDraft;
  onChange: (part: Pick<AllegatoDraft, "sections">) => void;
}

function SectionFields({ draft: { sections }, onChange }: SectionFieldsProps) {
  const styles = useStyles();
  return (
    <Section legend={texts.sections}>
      <div className={styles.checks}>
        {ALLEGATO_SECTIONS.map((section) => (
          <Checkbox
            key={section}
            label={texts.sectionNames[section]}
            checked={sections.includes(section)}
            {...(sections.length === 0 && { "aria-invalid": true })}
            onChange={(_event, { checked }) => {
              onChange({
                sections: ALLEGATO_SECTIONS.filter((each) =>
                  each === section ? checked === true : sections.includes(each),
                ),
              });
            }}
          />
        ))}
      </div>
      {sections.length === 0 && <Field {...wrong(texts.noSection)} />}
    </Section>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  options: readonly (readonly [value: T, text: string])[];
  value: T;
  onChange: (value: T) => void;
}

/** One of a few. */
function Choice<T extends string | number>({ label, options, value, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label}>
      <Select
        value={String(value)}
        onChange={(_event, { value: picked }) => {
          const found = options.find(([each]) => String(each) === picked);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([each, text]) => (
          <option key={each} value={String(each)}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
