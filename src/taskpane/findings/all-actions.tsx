// SPDX-License-Identifier: EUPL-1.2
import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import type { Correction } from "../../rules/correction";
import { paneTexts } from "../../texts/pane";
import { premisePaneTexts } from "../../texts/premise-pane";
import { useAsk } from "../frame/use-ask";
import type { CheckedPlan } from "../core/checked-plan";
import type { Session } from "../session/session";
import { useFindingsStyles } from "./use-findings-styles";

interface AllActionsProps {
  session: Session;
  plan: CheckedPlan;
}

/** What can be done about all findings at once. */
export function AllActions({ session, plan }: AllActionsProps) {
  const styles = useFindingsStyles();
  const ask = useAsk();
  const focusBack = useRestoreFocusTarget();
  const { findings } = plan.result;
  const safe = findings.filter(
    ({ silenced, corrections: [proposed] }) =>
      silenced === null && proposed !== undefined && isSafe(proposed),
  ).length;
  const { actions, preview } = paneTexts;
  return (
    <div role="group" aria-label={actions.forAll} className={styles.actions}>
      <Button
        size="small"
        {...focusBack}
        disabledFocusable={safe === 0}
        onClick={() => {
          ask({
            kind: "correct-many",
            title: preview.safe,
            body: preview.safeBody,
            wanted: (_finding, correction) => isSafe(correction),
          });
        }}
      >
        {actions.fixSafe(safe)}
      </Button>
      <Button
        size="small"
        {...focusBack}
        onClick={() => {
          ask({ kind: "appropriations" });
        }}
      >
        {actions.appropriations}
      </Button>
      <Button
        size="small"
        {...focusBack}
        onClick={() => {
          ask({ kind: "settings" });
        }}
      >
        {actions.settings}
      </Button>
      <Button
        size="small"
        {...focusBack}
        onClick={() => {
          ask({ kind: "premise" });
        }}
      >
        {premisePaneTexts.open}
      </Button>
      <Button size="small" onClick={() => void session.listInWorkbook()}>
        {actions.listInWorkbook}
      </Button>
    </div>
  );
}

const isSafe = ({ kind }: Correction): boolean => kind === "safe";
