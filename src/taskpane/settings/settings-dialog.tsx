// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useRef, useState } from "react";
import { Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { ChamberSettings } from "../../plan/settings";
import { settingsPaneTexts as texts } from "../../texts/settings-pane";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { LogoField } from "./logo-field";
import { draftOf, type SettingsDraft, settingsOf } from "./settings-draft";
import { SignerFields } from "./signer-fields";
import { ThresholdFields } from "./threshold-fields";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface SettingsDialogProps {
  session: Pick<Session, "saveSettings">;
  settings: ChamberSettings;
  onClose: () => void;
}

/** What the chamber keeps in the workbook beside its plan. */
export function SettingsDialog({ session, settings, onClose }: SettingsDialogProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [tried, setTried] = useState(0);
  const content = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What is in the way of saving may stand far up: the focus goes there.
    if (tried > 0) content.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tried]);
  const change = (part: Partial<SettingsDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = (): void => {
    const given = settingsOf(draft);
    setTried(tried + 1);
    if (given === null) return;
    onClose();
    void session.saveSettings(given);
  };
  const showErrors = tried > 0;
  return (
    <QuestionDialog
      title={texts.title}
      cancel={texts.cancel}
      confirm={texts.save}
      onCancel={onClose}
      onConfirm={save}
    >
      <div ref={content} className={styles.fields}>
        <p>{texts.body}</p>
        <Field label={texts.chamber} hint={texts.chamberHint}>
          <Input
            value={draft.chamber}
            onChange={(_event, { value }) => {
              change({ chamber: value });
            }}
          />
        </Field>
        <Field label={texts.centres} hint={texts.centresHint}>
          <Textarea
            resize="vertical"
            value={draft.centres}
            onChange={(_event, { value }) => {
              change({ centres: value });
            }}
          />
        </Field>
        <SignerFields
          signers={draft.signers}
          onChange={(signers) => {
            change({ signers });
          }}
        />
        <LogoField
          logo={draft.logo}
          showErrors={showErrors}
          onChange={(logo) => {
            change({ logo });
          }}
        />
        <ThresholdFields
          thresholds={draft.thresholds}
          showErrors={showErrors}
          onChange={(thresholds) => {
            change({ thresholds });
          }}
        />
      </div>
    </QuestionDialog>
  );
}
