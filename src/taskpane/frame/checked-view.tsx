// SPDX-License-Identifier: EUPL-1.2
import { lazy, Suspense, type Dispatch, type SetStateAction, useCallback, useId, useRef } from "react";
import { makeStyles, Spinner, Tab, TabList, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/rule";
import { formTexts } from "../../texts/form";
import { paneTexts } from "../../texts/pane";
import { FindingsView } from "../findings/findings-view";
import { OutlineView } from "../outline/outline-view";
import type { CheckedPlan } from "../core/checked-plan";
import { countOpen, type ListedFinding, walkOf, withSeverities } from "../session/finding-groups";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { carryOut } from "../shortcuts/carry-out";
import { useShortcuts } from "../shortcuts/use-shortcuts";
import { firstStep } from "../welcome/first-step";
import { WelcomeCard } from "../welcome/welcome-card";
import { CommandBar } from "./command-bar";
import { Dialogs } from "./dialogs";
import { NoticeBar } from "./notice-bar";
import { PaneHeader } from "./pane-header";
import { RemovalDialog } from "./removal-dialog";
import { ReplaceDialog } from "./replace-dialog";
import { StatusLine } from "./status-line";
import { useAsk } from "./use-ask";
import { useOpeningCommand } from "./use-opening-command";
import { usePlace } from "./use-place";
import { type TabName, useTab } from "./use-tab";

/** Fetched when first shown: most of what a form needs is no part of what opens with the pane. */
const FormView = lazy(async () => ({ default: (await import("../form/form-view")).FormView }));

const isTab = (value: unknown): value is TabName =>
  value === "outline" || value === "form" || value === "findings";

const useStyles = makeStyles({
  frame: { display: "contents" },
  tabs: { flexWrap: "wrap", marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface CheckedViewProps {
  session: Session;
  state: SessionState;
  plan: CheckedPlan;
}

/** A plan that was read, and whatever is asked about it. */
export function CheckedView({ session, state, plan }: CheckedViewProps) {
  const [tab, setTab] = useTab(state);
  const showFinding = useCallback(
    ({ id, finding }: ListedFinding) => {
      setTab("findings");
      session.show(finding.severity, true);
      void session.goTo(id);
    },
    [session, setTab],
  );
  const showFindings = (severity: Severity): void => {
    const [first] = walkOf(withSeverities(plan.groups, new Set([severity])));
    if (first) showFinding(first);
  };
  return (
    <Dialogs session={session} document={plan.document} showFinding={showFinding}>
      <Frame {...{ session, state, plan, tab, setTab, showFindings }} />
      <ReplaceDialog session={session} sheets={state.question} />
      <RemovalDialog session={session} removal={state.removal} />
    </Dialogs>
  );
}

interface FrameProps extends CheckedViewProps {
  tab: TabName;
  setTab: Dispatch<SetStateAction<TabName>>;
  /** Shows the first of the findings of a severity among the others. */
  showFindings: (severity: Severity) => void;
}

/** How the plan stands, what can be done, and its three tabs. */
function Frame({ session, state, plan, tab, setTab, showFindings }: FrameProps) {
  const styles = useStyles();
  const id = useId();
  const { command } = usePlace();
  const ask = useAsk();
  const frame = useRef<HTMLDivElement>(null);
  useOpeningCommand();
  useShortcuts(frame, (action) => {
    carryOut(action, {
      session,
      plan: plan.document.plan,
      showTab: setTab,
      preview: () => {
        ask({ kind: "preview" });
      },
    });
  });
  const open = countOpen(plan.result.findings);
  /** The workbook holds something else than what was checked: the findings follow. */
  const isBehind = state.latest !== null && state.latest.document !== plan.document;
  const { tabs } = paneTexts;
  return (
    <div ref={frame} className={styles.frame}>
      <PaneHeader session={session} plan={plan} />
      <div>
        <CommandBar session={session} state={state} />
        <StatusLine session={session} state={state} checkedAt={isBehind ? null : plan.at} />
      </div>
      <NoticeBar session={session} notice={state.notice} undoable={state.undoable} />
      {command == null && (
        <WelcomeCard
          onStart={() => {
            const first = firstStep(plan.document, open.error);
            setTab(first.tab);
            if (first.tab === "form" && first.at !== null) void session.openAt(first.at);
          }}
        />
      )}
      <TabList
        className={styles.tabs}
        aria-label={tabs.label}
        selectedValue={tab}
        onTabSelect={(_event, { value }) => {
          if (isTab(value)) setTab(value);
        }}
      >
        <Tab value="outline" id={`${id}-outline`} aria-controls={`${id}-panel`}>
          {tabs.outline}
        </Tab>
        <Tab value="form" id={`${id}-form`} aria-controls={`${id}-panel`}>
          {formTexts.tab}
        </Tab>
        <Tab value="findings" id={`${id}-findings`} aria-controls={`${id}-panel`}>
          {tabs.findings} ({open.error + open.warning + open.info})
        </Tab>
      </TabList>
      <div
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tab}`}
        aria-busy={isBehind && state.latest !== state.unchecked && tab !== "form"}
      >
        {tab === "outline" && <OutlineView session={session} plan={plan} />}
        {tab === "form" && (
          <Suspense fallback={<Spinner size="tiny" label={formTexts.loading} />}>
            <FormView
              session={session}
              state={state}
              latest={state.latest ?? plan}
              plan={plan}
              onShowFindings={showFindings}
            />
          </Suspense>
        )}
        {tab === "findings" && <FindingsView session={session} state={state} plan={plan} />}
      </div>
    </div>
  );
}
