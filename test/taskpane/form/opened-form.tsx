// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState, useSyncExternalStore } from "react";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FormView } from "../../../src/taskpane/form/form-view";
import { createSession } from "../../../src/taskpane/session/session";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { type FakeWorkbook, fakeWorkbook } from "../../support/fake-workbook";
import { smallPlan } from "../../support/small-plan";

const onShowFindings = (): void => undefined;

/** The form alone, on a workbook. */
function Form({ workbook }: { workbook: FakeWorkbook }) {
  const [session] = useState(() => createSession(workbook));
  useEffect(() => session.open(), [session]);
  const state = useSyncExternalStore(session.subscribe, session.getState);
  const { view, latest } = state;
  return (
    <FluentProvider theme={webLightTheme}>
      {view.kind === "checked" && (
        <FormView {...{ session, state, onShowFindings }} latest={latest ?? view.plan} plan={view.plan} />
      )}
    </FluentProvider>
  );
}

/** The form of the element that a cell of the first programme's sheet is in. */
export async function openedForm(cell: string, sheets: SheetSnapshot[] = smallPlan()) {
  const workbook = fakeWorkbook(sheets);
  const user = userEvent.setup();
  const { container } = render(<Form workbook={workbook} />);
  await screen.findByText("Selezionare una cella del piano, oppure scegliere qui da dove cominciare.");
  act(() => {
    workbook.select({ sheet: "011-005", cell });
  });
  await screen.findByRole("heading", { level: 2 });
  workbook.calls.length = 0;
  const held = (row: number, column: number) => workbook.snapshot.sheets[1]?.values[row - 1]?.[column - 1];
  const field = (label: string): HTMLElement => {
    const control = screen.getByLabelText(label, { selector: "input, textarea" });
    return control;
  };
  /** What is said of a field beneath it, as a screen reader says it. */
  const said = (label: string): string =>
    (field(label).getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" ");
  /** The whole of a field: its control, its actions, what was found there. */
  const box = (label: string) => {
    const whole = field(label).closest<HTMLElement>("[data-field]");
    if (!whole) throw new Error(`No field ${label}`);
    return within(whole);
  };
  return { workbook, user, container, held, field, said, box };
}
