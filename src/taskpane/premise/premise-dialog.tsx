// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { premisePaneTexts as texts } from "../../texts/premise-pane";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { paragraphsIn, textOfParagraphs, withOutline } from "./paragraphs";

interface PremiseDialogProps {
  session: Pick<Session, "savePremise">;
  premise: readonly string[];
  onClose: () => void;
}

const useStyles = makeStyles({
  content: { display: "grid", rowGap: tokens.spacingVerticalM },
  text: { minHeight: "16rem" },
});

/** The narrative as one text; what is written are its paragraphs, each in its row. */
export function PremiseDialog({ session, premise, onClose }: PremiseDialogProps) {
  const styles = useStyles();
  const [text, setText] = useState(() => textOfParagraphs(premise));
  const paragraphs = paragraphsIn(text);
  return (
    <QuestionDialog
      title={texts.title}
      cancel={texts.cancel}
      confirm={texts.save}
      unable={paragraphs.length === 0 || textOfParagraphs(paragraphs) === textOfParagraphs(premise)}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void session.savePremise(paragraphs);
      }}
    >
      <div className={styles.content}>
        <span>{texts.body}</span>
        <Field label={texts.field} hint={texts.hint}>
          <Textarea
            resize="vertical"
            textarea={{ className: styles.text }}
            value={text}
            onChange={(_event, { value }) => {
              setText(value);
            }}
          />
        </Field>
        <Field hint={texts.outlineHint}>
          <Button
            onClick={() => {
              setText(withOutline);
            }}
          >
            {texts.outline}
          </Button>
        </Field>
      </div>
    </QuestionDialog>
  );
}
