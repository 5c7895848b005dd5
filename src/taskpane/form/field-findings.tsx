// SPDX-License-Identifier: EUPL-1.2
import { Button, makeStyles, tokens, useRestoreFocusTarget } from "@fluentui/react-components";
import { Wrench16Regular } from "@fluentui/react-icons/svg/wrench";
import type { Finding } from "../../rules/finding";
import { paneTexts } from "../../texts/pane";
import { MissingRowButton } from "../findings/missing-row-button";
import { useAsk } from "../frame/use-ask";
import { Italian } from "../frame/italian";
import { SeverityIcon } from "../frame/severity-icon";
import { VisuallyHidden } from "../frame/visually-hidden";
import type { Session } from "../session/session";

const { actions, severities } = paneTexts;

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  item: { display: "flex", columnGap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  correct: { alignSelf: "flex-start", flexShrink: 0 },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

interface FieldFindingsProps {
  session: Session;
  findings: readonly Finding[];
}

/** What was found in the cell of a field, each with its correction a press away. */
export function FieldFindings({ session, findings }: FieldFindingsProps) {
  const styles = useStyles();
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => {
        const [proposed, ...others] = finding.corrections;
        const atOnce = proposed?.kind === "safe" && others.length === 0;
        return (
          <li key={`${finding.rule} ${finding.message}`} className={styles.item}>
            <SeverityIcon severity={finding.severity} />
            <span className={styles.text}>
              <VisuallyHidden>{severities[finding.severity](1)}: </VisuallyHidden>
              <Italian>
                {finding.message} ({finding.rule})
              </Italian>
            </span>
            <MissingRowButton session={session} finding={finding} />
            {proposed && (
              <Button
                size="small"
                className={styles.correct}
                {...focusBack}
                icon={<Wrench16Regular />}
                aria-label={`${atOnce ? actions.fix : actions.choose}: ${finding.message}`}
                title={proposed.label}
                onClick={() => {
                  if (atOnce) void session.correct(proposed);
                  else {
                    const proposal = { title: paneTexts.preview.one, choices: finding.corrections };
                    ask({ kind: "correct", proposal });
                  }
                }}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}
