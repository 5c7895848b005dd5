// SPDX-License-Identifier: EUPL-1.2
import { useRef } from "react";
import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Signer } from "../../plan/settings";
import { settingsPaneTexts } from "../../texts/settings-pane";
import { Section } from "./section";

const texts = settingsPaneTexts.signers;

const useStyles = makeStyles({
  signer: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, flexBasis: "110px", minWidth: 0 },
  input: { minWidth: 0 },
});

interface SignerFieldsProps {
  signers: readonly Signer[];
  onChange: (signers: readonly Signer[]) => void;
}

/** Who signs, each with their role. */
export function SignerFields({ signers, onChange }: SignerFieldsProps) {
  const styles = useStyles();
  const add = useRef<HTMLDivElement>(null);
  return (
    <Section legend={texts.legend}>
      {signers.map((signer, n) => (
        <div key={n} className={styles.signer}>
          {(["role", "name"] as const).map((part) => (
            <Field key={part} className={styles.field} label={texts[part](n + 1)}>
              <Input
                className={styles.input}
                value={signer[part]}
                onChange={(_event, { value }) => {
                  onChange(signers.with(n, { ...signer, [part]: value }));
                }}
              />
            </Field>
          ))}
          <Button
            size="small"
            onClick={() => {
              onChange(signers.toSpliced(n, 1));
              add.current?.querySelector("button")?.focus();
            }}
          >
            {texts.remove(n + 1)}
          </Button>
        </div>
      ))}
      <div ref={add}>
        <Button
          size="small"
          onClick={() => {
            onChange([...signers, { role: "", name: "" }]);
          }}
        >
          {texts.add}
        </Button>
      </div>
    </Section>
  );
}
