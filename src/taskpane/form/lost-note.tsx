// SPDX-License-Identifier: EUPL-1.2
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { formTexts } from "../../texts/form";
import type { Session } from "../session/session";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap", userSelect: "text" },
});

interface LostNoteProps {
  session: Session;
  texts: readonly string[];
}

/** Texts that were typed for fields that are no longer in the plan: whoever wrote them may need them elsewhere. */
export function LostNote({ session, texts }: LostNoteProps) {
  const styles = useStyles();
  if (texts.length === 0) return null;
  const { lost } = formTexts;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{lost.title(texts.length)}</MessageBarTitle>
        {texts.map((text, index) => (
          <p key={index} className={styles.text}>
            {text}
          </p>
        ))}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={session.discardLost}>
          {lost.discard(texts.length)}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
