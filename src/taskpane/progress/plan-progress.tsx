// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type NextThing, progressOf } from "../../progress/progress";
import type { Finding } from "../../rules/finding";
import type { Severity } from "../../rules/rule";
import { progressTexts } from "../../texts/progress";
import { countOpen, SEVERITIES } from "../session/finding-groups";
import type { Session } from "../session/session";
import { ProgressMeter } from "./progress-meter";
import { wayOut } from "./way-out";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  next: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
  },
  what: {
    flex: "1 1 160px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface PlanProgressProps {
  session: Session;
  document: PlanDocument;
  findings: readonly Finding[];
  /** Where the user is in the form. */
  from: PlanPointer | null;
  /** Shows the first of the findings of a severity among the others. */
  onShowFindings: (severity: Severity) => void;
}

/** How complete the whole plan is, and the way to the next thing to do: in the form, then among the findings. */
export function PlanProgress({ session, document, findings, from, onShowFindings }: PlanProgressProps) {
  const styles = useStyles();
  const { overall, next, elsewhere } = useMemo(
    () => progressOf(document, { errors: openErrors(findings), from }),
    [document, findings, from],
  );
  const open = useMemo(() => ({ ...countOpen(findings), error: elsewhere }), [findings, elsewhere]);
  const worst = SEVERITIES.find((severity) => open[severity] > 0) ?? null;
  const out = next && wayOut(document, next);
  const change = out?.action;
  return (
    <div className={styles.progress}>
      <ProgressMeter {...overall} />
      <div className={styles.next}>
        <Button
          size="small"
          disabledFocusable={next === null && worst === null}
          onClick={() => {
            if (next) void session.openAt(next.at).then(() => focusField(next.at));
            else if (worst) onShowFindings(worst);
          }}
        >
          {progressTexts.next}
        </Button>
        <span className={styles.what}>{next ? whatIsNext(next) : whatIsLeft(open, worst)}</span>
        {out?.words != null && <span className={styles.what}>{out.words}</span>}
        {change && (
          <Button size="small" onClick={() => void session.grow(change.action)}>
            {change.label}
          </Button>
        )}
      </div>
    </div>
  );
}

const openErrors = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, silenced }) => severity === "error" && silenced === null);

const whatIsNext = ({ label, reason }: NextThing): string =>
  reason.kind === "missing" ? progressTexts.missing(label, reason.article) : progressTexts.wrong(label);

const whatIsLeft = (open: Record<Severity, number>, worst: Severity | null): string =>
  worst === null ? progressTexts.nothing : progressTexts.left[worst](open[worst]);

/** The keyboard goes where there is something to type; a part of the plan without a field leaves it where it is. */
function focusField(at: PlanPointer): void {
  document.querySelector<HTMLElement>(`[data-field="${at}"] :is(input, textarea)`)?.focus();
}
