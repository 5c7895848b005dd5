// SPDX-License-Identifier: EUPL-1.2
import { useState, useSyncExternalStore } from "react";
import {
  Button,
  Field,
  makeStyles,
  Spinner,
  Textarea,
  tokens,
  useRestoreFocusTarget,
} from "@fluentui/react-components";
import { premisePaneTexts as texts } from "../../texts/premise-pane";
import { NoticeBar } from "../frame/notice-bar";
import { QuestionDialog } from "../frame/question-dialog";
import type { Session } from "../session/session";
import { paragraphsIn, textOfParagraphs, withOutline } from "./paragraphs";

interface PremiseDialogProps {
  session: Session;
  premise: readonly string[];
  onClose: () => void;
}

const useStyles = makeStyles({
  content: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  text: { minHeight: "16rem" },
});

/** The narrative as one text; what is written are its paragraphs, each in its row. It stays until it is written. */
export function PremiseDialog({ session, premise, onClose }: PremiseDialogProps) {
  const styles = useStyles();
  const afterQuestion = useRestoreFocusTarget();
  const { task, notice } = useSyncExternalStore(session.subscribe, session.getState);
  const before = textOfParagraphs(premise);
  const [text, setText] = useState(before);
  const [isLeaving, setLeaving] = useState(false);
  const [isTried, setTried] = useState(false);
  const paragraphs = paragraphsIn(text);
  const after = textOfParagraphs(paragraphs);
  const busy = task !== null && task !== "update";
  const save = async (): Promise<void> => {
    setTried(true);
    if (await session.savePremise(paragraphs)) onClose();
  };
  return (
    <QuestionDialog
      title={texts.title}
      cancel={texts.cancel}
      confirm={texts.save}
      unable={busy || after === "" || after === before}
      onCancel={() => {
        if (after === before) onClose();
        else setLeaving(true);
      }}
      onConfirm={() => void save()}
    >
      <div className={styles.content}>
        <span>{texts.body}</span>
        <Field label={texts.field} hint={texts.hint}>
          <Textarea
            lang="it"
            resize="vertical"
            textarea={{ className: styles.text, ...afterQuestion }}
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
        {task === "premise" && <Spinner size="tiny" label={texts.writing} />}
        <NoticeBar session={session} notice={isTried ? notice : null} />
      </div>
      {isLeaving && (
        <QuestionDialog
          title={texts.leaving.title}
          alert
          cancel={texts.leaving.back}
          confirm={texts.leaving.leave}
          onCancel={() => {
            setLeaving(false);
          }}
          onConfirm={onClose}
        >
          {texts.leaving.body}
        </QuestionDialog>
      )}
    </QuestionDialog>
  );
}
