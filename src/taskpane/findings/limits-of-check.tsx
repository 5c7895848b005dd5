// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { CrashedRule } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";

const useStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LimitsOfCheckProps {
  crashed: readonly CrashedRule[];
  /** Names of the sheets that were not read. */
  leftAside: readonly string[];
}

/** What the check did not look at: it must never look like a pass. */
export function LimitsOfCheck({ crashed, leftAside }: LimitsOfCheckProps) {
  const { notices } = paneTexts;
  return (
    <>
      {crashed.length > 0 && (
        <Limit
          intent="error"
          title={notices.crashedTitle(crashed.length)}
          body={notices.crashedBody(crashed.length)}
          items={crashed.map(({ rule, message }) => `${rule}: ${message}`)}
        />
      )}
      {leftAside.length > 0 && (
        <Limit
          intent="warning"
          title={notices.leftAsideTitle(leftAside.length)}
          body={notices.leftAsideBody(leftAside.length)}
          items={leftAside}
        />
      )}
    </>
  );
}

interface LimitProps {
  intent: "error" | "warning";
  title: string;
  body: string;
  items: readonly string[];
}

function Limit({ intent, title, body, items }: LimitProps) {
  const styles = useStyles();
  return (
    <MessageBar layout="multiline" intent={intent} className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
        <ul className={styles.list}>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
