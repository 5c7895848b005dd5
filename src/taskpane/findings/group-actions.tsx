// SPDX-License-Identifier: EUPL-1.2
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { useAsk } from "../frame/use-ask";
import type { ListedFinding } from "../session/finding-groups";
import { useFindingsStyles } from "./use-findings-styles";

interface GroupActionsProps {
  rule: string;
  items: readonly ListedFinding[];
}

/** What can be done about all the open findings of a rule at once; nothing where there is one. */
export function GroupActions({ rule, items }: GroupActionsProps) {
  const styles = useFindingsStyles();
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  const open = items.map(({ finding }) => finding).filter(({ silenced }) => silenced === null);
  if (open.length < 2) return null;
  const correctable = open.filter(({ corrections }) => corrections.length > 0).length;
  const isOneOfSeveral = open.some(({ corrections }) => corrections.length > 1);
  const { actions, preview } = paneTexts;
  return (
    <div className={styles.actions}>
      {correctable > 1 && (
        <Button
          size="small"
          {...focusBack}
          onClick={() => {
            ask({
              kind: "correct-many",
              title: preview.byRule(rule),
              ...(isOneOfSeveral && { body: preview.firstWay }),
              wanted: (finding) => finding.rule === rule,
            });
          }}
        >
          {actions.fixAll(correctable)}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        className={styles.frameless}
        {...focusBack}
        onClick={() => {
          ask({ kind: "silence", findings: open });
        }}
      >
        {actions.silenceAll(open.length)}
      </Button>
    </div>
  );
}
