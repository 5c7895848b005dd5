// SPDX-License-Identifier: EUPL-1.2
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { elementForm } from "../../../src/editing/form/element-form";
import { FillAlikeButton } from "../../../src/taskpane/form/fill-alike-button";
import { Dialogs } from "../../../src/taskpane/frame/dialogs";
import type { Session } from "../../../src/taskpane/session/session";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { withObjectives } from "../../support/rule-cases";

beforeEach(preparePaneEnvironment);

it("one value for all objectives that have none: the cells are shown, then written as one change", async () => {
  const plan = withObjectives({ timeframe: "Triennale" }, { timeframe: "" }, { timeframe: "" });
  const field = elementForm(plan, "/programmes/0/objectives/0")?.fields.find(
    ({ name }) => name === "timeframe",
  );
  if (!field) throw new Error("The objective has no timeframe");
  const correct = jest.fn(() => Promise.resolve());
  render(
    <Dialogs
      session={{ correct } as Partial<Session> as Session}
      document={plan}
      showFinding={() => undefined}
    >
      <FillAlikeButton about={{ document: plan, field, text: "Triennale" }} />
    </Dialogs>,
  );
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Usa per tutti gli obiettivi che non lo hanno (2)…" }));
  const dialog = await screen.findByRole("dialog", { name: "Usare lo stesso valore" });
  expect(within(dialog).getByText("Scrivere «Triennale» nei 2 obiettivi che non lo dicono")).toBeTruthy();
  expect(await axeViolations(dialog)).toEqual([]);
  expect(correct).not.toHaveBeenCalled();
  await user.click(await within(dialog).findByRole("button", { name: "Correggi 2 celle" }));
  expect(correct).toHaveBeenCalledTimes(1);
  expect(correct).toHaveBeenCalledWith(
    expect.objectContaining({
      edits: [
        expect.objectContaining({ expected: "", value: "Triennale" }),
        expect.objectContaining({ expected: "", value: "Triennale" }),
      ],
    }),
  );
});
