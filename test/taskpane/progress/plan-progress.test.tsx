// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Finding } from "../../../src/rules/finding";
import { PlanProgress } from "../../../src/taskpane/progress/plan-progress";
import type { Session } from "../../../src/taskpane/session/session";
import { finding } from "../../support/finding";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { type ObjectiveInput, planDocument } from "../../support/plan-document";

beforeEach(preparePaneEnvironment);

const objective = "/programmes/0/objectives/0";

function shown(objectives: ObjectiveInput[], findings: Finding[] = [], from: string | null = null) {
  const openAt = jest.fn(() => Promise.resolve());
  const { container } = render(
    <>
      <PlanProgress
        session={{ openAt } as Partial<Session> as Session}
        document={planDocument({ programmes: [{ objectives }] })}
        findings={findings}
        from={from}
      />
      <div data-field={`${objective}/centre`}>
        <input aria-label="Centro" />
      </div>
    </>,
  );
  return { openAt, container, user: userEvent.setup() };
}

const next = (): HTMLElement => screen.getByRole("button", { name: "Prossima cosa da fare" });

it("says how complete the plan is, what is next and which article asks for it", async () => {
  const { container } = shown([{ centre: "" }]);
  const words = "Completo al 95\u00a0%: 1 campo da riempire";
  expect(screen.getByRole("progressbar").getAttribute("aria-valuetext")).toBe(words);
  expect(screen.getByText(/^Completo al 95.%: 1 campo da riempire$/)).toBeTruthy();
  expect(
    screen.getByText("Manca: Centro di responsabilità – D.P.C.M. 18/9/2012, art. 4, lett. d)"),
  ).toBeTruthy();
  expect(await axeViolations(container)).toEqual([]);
});

it("leads to the next field, and the keyboard into it", async () => {
  const { user, openAt } = shown([{ centre: "" }]);
  await user.click(next());
  expect(openAt).toHaveBeenCalledWith(`${objective}/centre`);
  expect(document.activeElement).toBe(screen.getByLabelText("Centro"));
});

it("goes on from where the user is", async () => {
  const { user, openAt } = shown([{ description: "", centre: "" }], [], `${objective}/description`);
  await user.click(next());
  expect(openAt).toHaveBeenCalledWith(`${objective}/centre`);
});

describe("once nothing is missing", () => {
  const error = finding({ severity: "error", sheet: "012-004", cell: "C4" });

  it("leads to open errors", async () => {
    const { user, openAt } = shown([{}], [error]);
    expect(screen.getByText("Da correggere: Titolo")).toBeTruthy();
    await user.click(next());
    expect(openAt).toHaveBeenCalledWith(`${objective}/title`);
  });

  it.each([
    ["warnings", { ...error, severity: "warning" as const }],
    ["silenced errors", { ...error, silenced: { reason: "Voluto", date: "2026-01-10" } }],
  ])("leaves %s alone and says that all is done", async (_, left) => {
    const { user, openAt } = shown([{}], [left]);
    expect(screen.getByText("Nessun campo manca, nessun errore è aperto.")).toBeTruthy();
    expect(next().getAttribute("aria-disabled")).toBe("true");
    await user.click(next());
    expect(openAt).not.toHaveBeenCalled();
  });
});
