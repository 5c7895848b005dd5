// SPDX-License-Identifier: EUPL-1.2
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { SpeakerMute16Regular } from "@fluentui/react-icons/svg/speaker-mute";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import { paneTexts } from "../../texts/pane";
import { useAsk } from "../frame/use-ask";
import type { ListedFinding } from "../session/finding-groups";
import type { Session } from "../session/session";
import { MissingRowButton } from "./missing-row-button";
import { useFindingsStyles } from "./use-findings-styles";

const { actions } = paneTexts;

interface FindingActionsProps {
  session: Session;
  item: ListedFinding;
  /** Where the finding stands, in words. */
  where: string;
}

/** What can be done about one finding. A safe correction is made at once: the card shows what it writes. */
export function FindingActions({ session, item: { finding }, where }: FindingActionsProps) {
  const styles = useFindingsStyles();
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  const [proposed, ...others] = finding.corrections;
  const atOnce = proposed?.kind === "safe" && others.length === 0;
  return (
    <div className={styles.actions}>
      {proposed && (
        <Button
          size="small"
          {...focusBack}
          icon={<Wrench16Regular />}
          aria-label={`${atOnce ? actions.fix : actions.choose}: ${where}`}
          onClick={() => {
            if (atOnce) void session.correct(proposed);
            else
              ask({
                kind: "correct",
                proposal: { title: paneTexts.preview.one, choices: finding.corrections },
              });
          }}
        >
          {atOnce ? actions.fix : actions.choose}
        </Button>
      )}
      <MissingRowButton session={session} finding={finding} />
      {finding.silenced === null ? (
        <Button
          size="small"
          appearance="subtle"
          className={styles.frameless}
          {...focusBack}
          icon={<SpeakerMute16Regular />}
          aria-label={`${actions.silence}: ${where}`}
          onClick={() => {
            ask({ kind: "silence", findings: [finding] });
          }}
        >
          {actions.silence}
        </Button>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          className={styles.frameless}
          aria-label={`${actions.reopen}: ${where}`}
          onClick={() => void session.reopen([finding])}
        >
          {actions.reopen}
        </Button>
      )}
    </div>
  );
}
