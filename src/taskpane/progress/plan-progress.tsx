// SPDX-License-Identifier: EUPL-1.2
import { useMemo } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type NextThing, progressOf } from "../../progress/progress";
import type { Finding } from "../../rules/finding";
import { progressTexts } from "../../texts/progress";
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
}

/** How complete the whole plan is, and the way to the next thing to do. */
export function PlanProgress({ session, document, findings, from }: PlanProgressProps) {
  const styles = useStyles();
  const { overall, next } = useMemo(
    () => progressOf(document, { errors: openErrors(findings), from }),
    [document, findings, from],
  );
  const out = next && wayOut(document, next);
  const change = out?.action;
  return (
    <div className={styles.progress}>
      <ProgressMeter {...overall} />
      <div className={styles.next}>
        <Button
          size="small"
          disabledFocusable={next === null}
          onClick={() => {
            if (next) void session.openAt(next.at).then(() => focusField(next.at));
          }}
        >
          {progressTexts.next}
        </Button>
        <span className={styles.what}>{whatIsNext(next)}</span>
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

const openErrors = (findings: readonly Finding[]): { sheet: string; cell: string }[] =>
  findings.flatMap(({ severity, sheet, cell, silenced }) =>
    severity === "error" && silenced === null && sheet !== null && cell !== null ? [{ sheet, cell }] : [],
  );

function whatIsNext(next: NextThing | null): string {
  if (next === null) return progressTexts.nothing;
  const { label, reason } = next;
  return reason.kind === "missing"
    ? progressTexts.missing(label, reason.article)
    : progressTexts.wrong(label);
}

/** The keyboard goes where there is something to type; a part of the plan without a field leaves it where it is. */
function focusField(at: PlanPointer): void {
  document.querySelector<HTMLElement>(`[data-field="${at}"] :is(input, textarea)`)?.focus();
}
