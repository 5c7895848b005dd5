// SPDX-License-Identifier: EUPL-1.2
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { countsOf } from "../../../src/rules/check";
import type { CheckResult, Finding } from "../../../src/rules/finding";
import { FindingsView } from "../../../src/taskpane/findings/findings-view";
import { Dialogs } from "../../../src/taskpane/frame/dialogs";
import type { CheckedPlan } from "../../../src/taskpane/core/checked-plan";
import { RULES } from "../../../src/rules/catalogue";
import { groupFindings } from "../../../src/taskpane/core/group-findings";
import type { Session } from "../../../src/taskpane/session/session";
import { initialState, type SessionState } from "../../../src/taskpane/session/state";
import { finding } from "../../support/finding";
import { planDocument } from "../../support/plan-document";

/** A plan with these findings, as the pane gets it. */
export function checked(
  findings: Finding[],
  indicators = 0,
  more: Partial<CheckedPlan["result"]> = {},
): CheckedPlan {
  const result: CheckResult = {
    schemaVersion: "1.0",
    findings,
    counts: countsOf(findings),
    notApplicable: [],
    crashed: [],
    ...more,
  };
  return {
    snapshot: { sheets: [], leftAside: [] },
    document: planDocument({}),
    check: { result, ended: [], expired: [], waiting: [] },
    result,
    groups: groupFindings(findings, RULES, { indicators, objectives: 0 }),
    at: new Date(),
  };
}

/** The list of the findings, with a session that only takes notes. */
export function shown(plan: CheckedPlan, change: Partial<SessionState> = {}) {
  const session = {
    goTo: jest.fn(),
    correct: jest.fn(),
    propose: jest.fn<ReturnType<Session["propose"]>, Parameters<Session["propose"]>>(() =>
      Promise.resolve({
        label: "",
        edits: full.corrections[0]?.edits ?? [],
        left: 0,
      }),
    ),
    silence: jest.fn(),
    reopen: jest.fn(),
    listInWorkbook: jest.fn(),
    saveAppropriations: jest.fn<Promise<void>, Parameters<Session["saveAppropriations"]>>(),
    reveal: jest.fn(),
    show: jest.fn(),
    step: jest.fn(),
  };
  const view = (more: Partial<SessionState>) => (
    <Dialogs
      session={session as Partial<Session> as Session}
      document={plan.document}
      showFinding={() => undefined}
    >
      <FindingsView
        session={session as Partial<Session> as Session}
        state={{ ...initialState, view: { kind: "checked", plan }, ...more }}
        plan={plan}
      />
    </Dialogs>
  );
  const { container, rerender } = render(view(change));
  return {
    session,
    container,
    user: userEvent.setup(),
    update: (more: Partial<SessionState>) => {
      act(() => {
        rerender(view(more));
      });
    },
  };
}

export const many = (count: number, fields: Partial<Finding> = {}): Finding[] =>
  Array.from({ length: count }, (_item, index) => finding({ cell: `B${index + 1}`, ...fields }));

export const group = (name: RegExp): HTMLElement => screen.getByRole("button", { name, expanded: false });
export const idOf = (plan: CheckedPlan, index: number): string => plan.groups[0]?.items[index]?.id ?? "";

/** A finding with everything a card can show. */
export const full = finding({
  rule: "IND-10",
  severity: "info",
  sheet: "011-005",
  cell: "A43",
  field: "type",
  message: "La tipologia ha l’iniziale maiuscola.",
  seen: "Efficacia",
  expected: "efficacia",
  related: [{ sheet: "Quadro", cell: "F4" }],
  corrections: [
    {
      label: "Scrivere «efficacia»",
      kind: "safe",
      edits: [{ sheet: "011-005", cell: "A43", expected: "Efficacia", value: "efficacia" }],
    },
  ],
});
