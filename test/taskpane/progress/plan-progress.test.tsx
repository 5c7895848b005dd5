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
  const grow = jest.fn(() => Promise.resolve());
  const onShowFindings = jest.fn();
  const { container } = render(
    <>
      <PlanProgress
        session={{ openAt, grow } as Partial<Session> as Session}
        document={planDocument({ programmes: [{ objectives }] })}
        findings={findings}
        from={from}
        onShowFindings={onShowFindings}
      />
      <div data-field={`${objective}/centre`}>
        <input aria-label="Centro" />
      </div>
    </>,
  );
  return { openAt, grow, onShowFindings, container, user: userEvent.setup() };
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

  const nowhere = { ...error, sheet: null, cell: null };
  const warning = { ...error, severity: "warning" as const };

  it.each([
    [
      "errors outside of the form",
      [nowhere, { ...error, sheet: "Copertina" }, warning],
      "error",
      "Nessun campo manca; restano 2 errori fuori dalla scheda, fra le segnalazioni.",
    ],
    [
      "an error with no cell",
      [nowhere],
      "error",
      "Nessun campo manca; resta 1 errore fuori dalla scheda, fra le segnalazioni.",
    ],
    [
      "warnings alone",
      [warning, warning],
      "warning",
      "Nessun campo manca, nessun errore è aperto. Restano 2 avvisi fra le segnalazioni.",
    ],
    [
      "a note alone",
      [{ ...nowhere, severity: "info" as const }],
      "info",
      "Nessun campo manca, nessun errore è aperto. Resta 1 nota fra le segnalazioni.",
    ],
  ])("leads to the findings where %s are left", async (_, findings, severity, words) => {
    const { user, openAt, onShowFindings } = shown([{}], findings);
    expect(screen.getByText(words)).toBeTruthy();
    await user.click(next());
    expect(onShowFindings).toHaveBeenCalledWith(severity);
    expect(openAt).not.toHaveBeenCalled();
  });

  it("says that all is done only where nothing is open", async () => {
    const silenced = { reason: "Voluto", date: "2026-01-10" };
    const { user, openAt, onShowFindings } = shown(
      [{}],
      [
        { ...error, silenced },
        { ...nowhere, silenced },
      ],
    );
    expect(screen.getByText("Nessun campo manca, nessun errore è aperto.")).toBeTruthy();
    expect(next().getAttribute("aria-disabled")).toBe("true");
    await user.click(next());
    expect(openAt).not.toHaveBeenCalled();
    expect(onShowFindings).not.toHaveBeenCalled();
  });
});

describe("a year of targets", () => {
  const indicator = (targets: Record<string, string>): ObjectiveInput => ({
    timeframe: "Triennale",
    indicators: [{ targets }],
  });

  it("that no indicator has a column for is added to all of them", async () => {
    const { user, grow } = shown([indicator({ "2018": ">= 3", "2019": ">= 3" })]);
    expect(screen.getByText(/^Nessun indicatore ha una colonna per il 2020/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Aggiungi i risultati attesi 2020" }));
    expect(grow).toHaveBeenCalledWith({ kind: "add-year", year: 2020 });
  });

  it("that no indicator says anything of is filled in, or removed", async () => {
    const { user, grow } = shown([indicator({ "2018": ">= 3", "2019": ">= 3", "2020": "" })]);
    expect(screen.getByText(/compilare il campo, oppure togliere l’anno dal piano\.$/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Togli i risultati attesi 2020…" }));
    expect(grow).toHaveBeenCalledWith({ kind: "remove-year", year: 2020 });
  });

  it("that other indicators have is filled in, or gets its column by hand", () => {
    const whole = { "2018": ">= 3", "2019": ">= 3", "2020": ">= 4" };
    shown([indicator(whole), indicator({ ...whole, "2020": "" })]);
    expect(screen.queryByText(/2020/)?.textContent).toMatch(/^Manca: Risultato atteso 2020/);
    expect(screen.getAllByRole("button")).toHaveLength(1);
  });

  it("that this indicator alone has no column for says what to do", () => {
    const whole = { "2018": ">= 3", "2019": ">= 3", "2020": ">= 4" };
    shown([indicator(whole), indicator({ "2018": ">= 3", "2019": ">= 3" })]);
    expect(
      screen.getByText(/^Questo indicatore non ha una colonna per il 2020, che altri hanno/),
    ).toBeTruthy();
  });
});

it("says what to do where the sheet has no row for the field", () => {
  shown([{ timeframe: null }]);
  expect(screen.getByText(/^Il foglio non ha una riga per «Arco temporale»/)).toBeTruthy();
});
