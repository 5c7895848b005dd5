// SPDX-License-Identifier: EUPL-1.2
import { useMemo, useState } from "react";
import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/rule";
import { paneTexts } from "../../texts/pane";
import type { CheckedPlan } from "../core/checked-plan";
import { countOpen, type FindingGroup, withSeverities } from "../session/finding-groups";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { walkThrough } from "../session/walk";
import { AllActions } from "./all-actions";
import { FindingSections } from "./finding-sections";
import { linkFindings } from "./linked-findings";
import { LimitsOfCheck } from "./limits-of-check";
import { NotUnderstoodItem } from "./not-understood-item";
import { SeverityFilter } from "./severity-filter";
import { useKeptFocus } from "./use-kept-focus";
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
  empty: { margin: 0, paddingTop: tokens.spacingVerticalM },
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
  const groups = useMemo(() => withSeverities(plan.groups, state.shown), [plan.groups, state.shown]);
  const linksOf = useMemo(() => linkFindings(groups), [groups]);
  const keptFocus = useKeptFocus(groups);
  const { notUnderstood } = plan.document;
  const said = emptyText(plan, groups, state.shown);
  return (
    <>
      {plan.groups.length > 0 && (
        <div className={styles.bars}>
          <SeverityFilter session={session} counts={countOpen(plan.result.findings)} shown={state.shown} />
          <WalkBar session={session} walk={walk} />
        </div>
      )}
      <AllActions session={session} plan={plan} />
      <LimitsOfCheck session={session} plan={plan} />
      {said !== null && <p className={styles.empty}>{said}</p>}
      <Accordion
        {...keptFocus}
        multiple
        collapsible
        openItems={open}
        onToggle={(_event, data) => {
          setOpen(data.openItems.map(String));
        }}
      >
        <FindingSections session={session} groups={groups} linksOf={linksOf} current={state.current} />
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

/** Said in place of the list where it is empty, and over it where nothing stands in the way of the vote. */
function emptyText(
  { groups, result }: CheckedPlan,
  listed: readonly FindingGroup[],
  shown: ReadonlySet<Severity>,
): string | null {
  const { list } = paneTexts;
  if (groups.length === 0) return result.crashed.length > 0 ? list.noneFromTheRest : list.none;
  if (listed.length === 0) return list.noneShown;
  const isReady = shown.has("error") && listed[0]?.severity !== "error" && result.crashed.length === 0;
  return isReady ? list.noErrors : null;
}
