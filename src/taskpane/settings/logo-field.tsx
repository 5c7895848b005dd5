// SPDX-License-Identifier: EUPL-1.2
import { useRef, useState } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { logoType } from "../../plan/logo";
import type { Logo } from "../../plan/settings";
import { settingsPaneTexts } from "../../texts/settings-pane";
import { type LogoProblem, readLogo } from "./logo-file";
import { Section } from "./section";

const texts = settingsPaneTexts.logo;

const useStyles = makeStyles({
  preview: {
    alignSelf: "flex-start",
    maxWidth: "100%",
    maxHeight: "96px",
    padding: tokens.spacingHorizontalXS,
    // Logos are drawn for white paper, whatever the theme.
    backgroundColor: "#ffffff",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface LogoFieldProps {
  logo: Logo | null;
  /** Whether missing words are said to be so. */
  showErrors: boolean;
  onChange: (logo: Logo | null) => void;
}

/** The logo: chosen once, shown as it is, with what it shows in words. */
export function LogoField({ logo, showErrors, onChange }: LogoFieldProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await readLogo(file);
    setProblem("problem" in read ? read.problem : null);
    if ("data" in read) onChange({ data: read.data, alternativeText: logo?.alternativeText ?? "" });
  };
  return (
    <Section legend={texts.legend}>
      {logo && (
        <img
          className={styles.preview}
          src={`data:${logoType(logo.data) ?? ""};base64,${logo.data}`}
          alt={logo.alternativeText || texts.preview}
        />
      )}
      <input
        ref={input}
        hidden
        type="file"
        accept="image/png,image/jpeg"
        aria-label={texts.file}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          currentTarget.value = "";
        }}
      />
      <Field
        hint={texts.hint}
        {...(problem && { validationState: "error", validationMessage: texts[problem] })}
      >
        <div className={styles.actions}>
          <Button size="small" onClick={() => input.current?.click()}>
            {texts.choose}
          </Button>
          {logo && (
            <Button
              size="small"
              onClick={({ currentTarget }) => {
                onChange(null);
                currentTarget.parentElement?.querySelector("button")?.focus();
              }}
            >
              {texts.remove}
            </Button>
          )}
        </div>
      </Field>
      {logo && (
        <Field
          required
          label={texts.alternativeText}
          hint={texts.alternativeHint}
          {...(showErrors &&
            logo.alternativeText.trim() === "" && {
              validationState: "error",
              validationMessage: texts.missingText,
            })}
        >
          <Input
            value={logo.alternativeText}
            onChange={(_event, { value }) => {
              onChange({ ...logo, alternativeText: value });
            }}
          />
        </Field>
      )}
    </Section>
  );
}
