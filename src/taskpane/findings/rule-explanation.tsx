// SPDX-License-Identifier: EUPL-1.2
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Rule } from "../../rules/rule";
import { paneTexts } from "../../texts/pane";
import { explainRule, type Explanation } from "../../texts/rule-explanation";
import { Italian } from "../frame/italian";
import { DetailList } from "./detail-list";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    width: "fit-content",
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Said over the findings of the rule, whether its explanation is open or not. */
const SAID_ABOVE: ReadonlySet<Explanation["about"]> = new Set(["why", "source"]);

/** The rest of what there is to know about a rule, as in the published catalogue; opened on demand. */
export function RuleExplanation({ rule }: { rule: Rule }) {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{paneTexts.list.aboutRule(rule.id)}</summary>
      <DetailList
        details={explainRule(rule)
          .filter(({ about }) => !SAID_ABOVE.has(about))
          .map(({ label, text }) => ({
            term: <Italian>{label}</Italian>,
            content: <Italian>{text}</Italian>,
          }))}
      />
    </details>
  );
}
