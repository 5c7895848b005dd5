// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from "react";
import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import type { CheckedPlan } from "../core/checked-plan";
import { countOpen, withSeverities } from "../session/finding-groups";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { walkThrough } from "../session/walk";
import { FindingGroupItem } from "./finding-group-item";
import { AllActions } from "./all-actions";
import { linkFindings } from "./linked-findings";
import { LimitsOfCheck } from "./limits-of-check";
import { NotUnderstoodItem } from "./not-understood-item";
import { SeverityFilter } from "./severity-filter";
import { WalkBar } from "./walk-bar";

const useStyles = makeStyles({
  bars: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    // On a low window, or at high zoom, bars that stay would leave no room for the list.
    "@media (min-height: 480px)": {
      position: "sticky",
      top: `calc(-1 * ${tokens.spacingHorizontalM})`,
      zIndex: 1,
    },
  },
  empty: { margin: 0, paddingBlock: tokens.spacingVerticalM },
});

interface FindingsViewProps {
  session: Session;
  state: SessionState;
  plan: CheckedPlan;
}

/** The findings by rule, what the check could not look at, and the walk through them. */
export function FindingsView({ session, state, plan }: FindingsViewProps) {
  const styles = useStyles();
  const walk = walkThrough(state);
  const [open, setOpen] = useOpenGroups(walk.items[walk.at]?.finding.rule ?? null, state.current);
  const groups = withSeverities(plan.groups, state.shown);
  const linksOf = useMemo(() => linkFindings(plan.groups), [plan]);
  const { notUnderstood } = plan.document;
  return (
    <>
      {plan.groups.length > 0 && (
        <div className={styles.bars}>
          <SeverityFilter session={session} counts={countOpen(plan.result.findings)} shown={state.shown} />
          <WalkBar session={session} walk={walk} />
        </div>
      )}
      <AllActions session={session} plan={plan} />
      <LimitsOfCheck crashed={plan.result.crashed} leftAside={plan.document.leftAside} />
      {groups.length === 0 && <p className={styles.empty}>{emptyText(plan)}</p>}
      <Accordion
        multiple
        collapsible
        openItems={open}
        onToggle={(_event, data) => {
          setOpen(data.openItems.map(String));
        }}
      >
        {groups.map((group) => (
          <FindingGroupItem
            key={group.rule}
            session={session}
            group={group}
            linksOf={linksOf}
            current={state.current}
          />
        ))}
        {notUnderstood.length > 0 && <NotUnderstoodItem session={session} cells={notUnderstood} />}
      </Accordion>
    </>
  );
}

/** Groups open by the user's hand; the group that the walk comes to opens by itself. */
function useOpenGroups(rule: string | null, current: string | null) {
  const [open, setOpen] = useState<string[]>([]);
  const [before, setBefore] = useState<string | null>(null);
  if (current !== before) {
    setBefore(current);
    if (rule !== null && !open.includes(rule)) setOpen([...open, rule]);
  }
  return [open, setOpen] as const;
}

function emptyText({ groups, result }: CheckedPlan): string {
  if (groups.length > 0) return paneTexts.list.noneShown;
  return result.crashed.length > 0 ? paneTexts.list.noneFromTheRest : paneTexts.list.none;
}
