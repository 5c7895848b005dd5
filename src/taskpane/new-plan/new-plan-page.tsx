// SPDX-License-Identifier: EUPL-1.2
import { type ComponentType, type RefObject, useEffect, useId, useRef, useState } from "react";
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { newPlanPaneTexts as texts } from "../../texts/new-plan-pane";
import { paneTexts } from "../../texts/pane";
import { StopButton } from "../frame/stop-button";
import type { Session } from "../session/session";
import type { SessionState } from "../session/state";
import { ChamberStep } from "./chamber-step";
import { ObjectivesStep } from "./objectives-step";
import { draftFor, type PlanDraft, problemAt, requestOf, type Step, STEPS } from "./plan-draft";
import { ProgrammesStep } from "./programmes-step";
import type { StepProps } from "./step-props";
import { SummaryStep } from "./summary-step";
import { YearStep } from "./year-step";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    overflowWrap: "anywhere",
  },
  position: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  text: { margin: 0 },
  waiting: { display: "flex", justifyContent: "end", columnGap: tokens.spacingHorizontalM },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const CONTENTS: Record<Step, ComponentType<StepProps>> = {
  chamber: ChamberStep,
  year: YearStep,
  programmes: ProgrammesStep,
  objectives: ObjectivesStep,
  summary: SummaryStep,
};

export interface NewPlanPageProps {
  session: Pick<Session, "createPlan" | "stop">;
  busy: boolean;
  stop: SessionState["stop"];
  /** Exercise that is proposed. */
  year: number;
  onCancel: () => void;
}

/** Leads to an empty plan in five steps; nothing is written before the last. */
export function NewPlanPage({ session, busy, stop, year, onCancel }: NewPlanPageProps) {
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftFor(year));
  const [at, setAt] = useState(0);
  const [tried, setTried] = useState(0);
  useFocusOnHeading(form, at);
  useFocusOnProblem(form, tried);
  const step = STEPS[at] ?? "summary";
  const problem = tried > 0 ? problemAt(step, draft) : null;
  const goTo = (next: number): void => {
    setTried(0);
    setAt(next);
  };
  const goOn = (): void => {
    if (busy) return;
    if (problemAt(step, draft) !== null) setTried(tried + 1);
    else if (step === "summary") void session.createPlan(requestOf(draft));
    else goTo(at + 1);
  };
  const change = (part: Partial<PlanDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const Content = CONTENTS[step];
  const { title, body } = texts[step];
  return (
    <form
      ref={form}
      noValidate
      aria-labelledby={`${id}-title`}
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        goOn();
      }}
    >
      <p className={styles.position}>
        {texts.title}: {texts.position(at + 1, STEPS.length)}
      </p>
      <h1 id={`${id}-title`} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.text}>{body}</p>
      <Content draft={draft} onChange={change} problem={problem} />
      {problem?.field === null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody>{problem.text}</MessageBarBody>
        </MessageBar>
      )}
      {step === "summary" && (
        <div className={styles.waiting}>
          {busy && <Spinner size="tiny" label={paneTexts.creating} />}
          <StopButton session={session} stop={stop} />
        </div>
      )}
      <div className={styles.actions}>
        {at > 0 && (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              goTo(at - 1);
            }}
          >
            {texts.back}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {step === "summary" ? texts.create : texts.next}
        </Button>
        <Button appearance="subtle" disabledFocusable={busy} onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}

/** Each step begins at its heading. */
function useFocusOnHeading(form: RefObject<HTMLFormElement | null>, at: number): void {
  useEffect(() => {
    form.current?.querySelector("h1")?.focus();
  }, [form, at]);
}

/** What keeps the user from going on has the focus, each time they try. */
function useFocusOnProblem(form: RefObject<HTMLFormElement | null>, tried: number): void {
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [form, tried]);
}
