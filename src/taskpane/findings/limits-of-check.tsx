// SPDX-License-Identifier: EUPL-1.2
import type { ReactNode } from "react";
import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Silence } from "../../check-sheet/silence";
import { paneTexts } from "../../texts/pane";
import { settingsProblemText } from "../../texts/settings";
import { Italian } from "../frame/italian";
import type { CheckedPlan } from "../core/checked-plan";
import type { Session } from "../session/session";
import { PlaceLink } from "./place-link";

const useStyles = makeStyles({
  bar: { marginBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface LimitsOfCheckProps {
  session: Session;
  plan: CheckedPlan;
}

/** What the check did not look at, which must never look like a pass, and the reasons that excuse nothing any more. */
export function LimitsOfCheck({ session, plan: { result, document, check } }: LimitsOfCheckProps) {
  const { crashed } = result;
  const { leftAside, template, settingsProblems } = document;
  const { notices } = paneTexts;
  const silence = (each: Silence): ReactNode => <SilenceText session={session} silence={each} />;
  return (
    <>
      <Limit
        intent="error"
        title={notices.crashedTitle(crashed.length)}
        body={notices.crashedBody(crashed.length)}
        items={crashed.map(({ rule, message }) => (
          <Italian key={rule}>{`${rule}: ${message}`}</Italian>
        ))}
      />
      <Limit
        intent="warning"
        title={notices.leftAsideTitle(leftAside.length)}
        body={notices.leftAsideBody(leftAside.length)}
        items={leftAside}
      />
      <Limit
        intent="warning"
        title={notices.newerTemplateTitle}
        body={notices.newerTemplateBody}
        items={template?.isNewer === true ? [notices.templateVersion(template.version)] : []}
      />
      <Limit
        intent="warning"
        title={notices.settingsTitle(settingsProblems.length)}
        body={notices.settingsBody}
        items={settingsProblems.map((problem) => (
          <>
            <PlaceLink place={problem} onGo={() => void session.reveal(problem)} />:{" "}
            {settingsProblemText(problem)}
          </>
        ))}
      />
      <Limit
        intent="warning"
        title={notices.endedTitle(check.ended.length)}
        body={notices.endedBody(check.ended.length)}
        items={check.ended.map(silence)}
      />
      <Limit
        intent="warning"
        title={notices.waitingTitle(check.waiting.length)}
        body={notices.waitingBody(check.waiting.length)}
        items={check.waiting.map(silence)}
      />
    </>
  );
}

interface LimitProps {
  intent: "error" | "warning";
  title: string;
  body: string;
  /** Nothing is said where there is none. */
  items: readonly ReactNode[];
}

function Limit({ intent, title, body, items }: LimitProps) {
  const styles = useStyles();
  if (items.length === 0) return null;
  return (
    <MessageBar layout="multiline" intent={intent} className={styles.bar}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {body}
        <ul className={styles.list}>
          {items.map((item, index) => (
            <li key={index}>{item}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

function SilenceText({ session, silence: { rule, place, reason } }: { session: Session; silence: Silence }) {
  return (
    <>
      {place === null ? (
        paneTexts.list.wholeDocument
      ) : (
        <PlaceLink place={place} onGo={() => void session.reveal(place)} />
      )}
      {` ${paneTexts.notices.reasonOf(rule, reason)}`}
    </>
  );
}
