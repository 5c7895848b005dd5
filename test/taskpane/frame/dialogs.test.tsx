// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Dialogs } from "../../../src/taskpane/frame/dialogs";
import { useAsk } from "../../../src/taskpane/frame/use-ask";
import type { Session } from "../../../src/taskpane/session/session";
import { initialState } from "../../../src/taskpane/session/state";
import { preparePaneEnvironment } from "../../support/pane-environment";
import { withObjectives } from "../../support/rule-cases";

beforeEach(preparePaneEnvironment);

function AskForPremise() {
  const ask = useAsk();
  return (
    <button
      onClick={() => {
        ask({ kind: "premise" });
      }}
    >
      Premessa
    </button>
  );
}

it("what was written last and is not checked yet is what a dialog begins from", async () => {
  const checked = withObjectives({ title: "Assistere le imprese" });
  const written = { ...checked, plan: { ...checked.plan, premise: ["La crescita rallenta."] } };
  const state = {
    ...initialState,
    latest: { snapshot: { sheets: [], leftAside: [] }, document: written },
  };
  const session = { getState: () => state, subscribe: () => () => undefined } as Partial<Session> as Session;
  render(
    <Dialogs session={session} document={checked} showFinding={() => undefined}>
      <AskForPremise />
    </Dialogs>,
  );
  await userEvent.setup().click(screen.getByRole("button", { name: "Premessa" }));
  const text = await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Testo della premessa" });
  expect(text.value).toBe("La crescita rallenta.");
});
