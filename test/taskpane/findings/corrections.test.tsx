// SPDX-License-Identifier: EUPL-1.2
import { act, screen, waitFor, within } from "@testing-library/react";
import { RULES } from "../../../src/rules/catalogue";
import type { Correction } from "../../../src/rules/correction";
import type { JointCorrection } from "../../../src/taskpane/core/checked-plan";
import { finding } from "../../support/finding";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { checked, full, group, shown } from "./shown-findings";

beforeEach(preparePaneEnvironment);

/** A promise that the test keeps when it wants to. */
function promised<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((keep) => (resolve = keep));
  return { promise, resolve };
}

const edit = (cell: string, expected: string, value: string) => ({ sheet: "Quadro", cell, expected, value });

const toProgramme: Correction = {
  label: "Correggere il codice",
  kind: "asked",
  edits: [edit("C4", "032-003-001", "032-004-001")],
};
const toCode: Correction = {
  label: "Correggere il programma della scheda",
  kind: "asked",
  edits: [edit("B2", "004 Servizi", "003 Servizi")],
  reshapes: [{ sheet: "Quadro", firstRow: 0, lastRow: 3, lastColumn: 6, change: 1 }],
};
const asked = finding({ rule: "COD-09", sheet: "032-004", cell: "C4", corrections: [toProgramme, toCode] });

describe("a correction that is asked", () => {
  it("shows its ways and what each would write, and writes the one picked", async () => {
    const { user, session } = shown(checked([asked]));
    await user.click(group(/1 errore/));
    await user.click(screen.getByRole("button", { name: "Correggi…: 032-004, C4" }));
    const dialog = await screen.findByRole("dialog");
    const lastRow = () => within(within(dialog).getAllByRole("row").at(-1) ?? dialog).getAllByRole("cell");
    const texts = () => lastRow().map(({ textContent }) => textContent);
    expect(texts()).toEqual(["Quadro, C4", "032-003-001", "032-004-001"]);
    await user.click(within(dialog).getByRole("radio", { name: "Correggere il programma della scheda" }));
    expect(texts()).toEqual(["Quadro, B2", "004 Servizi", "003 Servizi"]);
    expect(within(dialog).getByText(/cambiano anche le colonne della tabella/)).toBeTruthy();
    expect(await axeViolations(dialog)).toEqual([]);
    await user.click(await within(dialog).findByRole("button", { name: "Correggi 1 cella" }));
    expect(session.correct).toHaveBeenCalledWith(toCode);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("writes nothing when the user thinks better of it", async () => {
    const { user, session } = shown(checked([asked]));
    await user.click(group(/1 errore/));
    await user.click(screen.getByRole("button", { name: /^Correggi…/ }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Annulla" }));
    expect(session.correct).not.toHaveBeenCalled();
  });
});

describe("many corrections at once", () => {
  const second = { ...full, cell: "A47" };

  it("of a rule are shown together before they are written", async () => {
    const { user, session } = shown(checked([full, second]));
    await user.click(group(/2 note/));
    await user.click(screen.getByRole("button", { name: "Correggi tutte (2)…" }));
    const dialog = await screen.findByRole("dialog", { name: /regola IND-10/ });
    const confirm = await within(dialog).findByRole("button", { name: "Correggi 1 cella" });
    const wanted = session.propose.mock.calls[0]?.[0];
    expect([full, asked].map((each) => wanted?.(each, toCode))).toEqual([true, false]);
    await user.click(confirm);
    expect(session.correct).toHaveBeenCalledTimes(1);
  });

  it("that are safe are offered for the whole plan; those that are asked are not", async () => {
    const { user, session } = shown(checked([full, asked]));
    const { promise, resolve } = promised<JointCorrection>();
    session.propose.mockReturnValue(promise);
    await user.click(screen.getByRole("button", { name: "Correzioni sicure (1)…" }));
    const dialog = await screen.findByRole("dialog", { name: /correzioni sicure/ });
    expect(within(dialog).getByText("Preparazione delle correzioni…")).toBeTruthy();
    resolve({ label: "", edits: [edit("C4", "a", "b")], left: 0 });
    expect(await within(dialog).findByRole("button", { name: "Correggi 1 cella" })).toBeTruthy();
    const wanted = session.propose.mock.calls[0]?.[0];
    expect(wanted?.(full, full.corrections[0] ?? toCode)).toBe(true);
    expect(wanted?.(asked, toProgramme)).toBe(false);
  });

  it("are not asked for any more once the question is closed", async () => {
    const { user, session } = shown(checked([full, second]));
    const { promise, resolve } = promised<JointCorrection | null>();
    session.propose.mockReturnValue(promise);
    await user.click(screen.getByRole("button", { name: "Correzioni sicure (2)…" }));
    await waitFor(() => {
      expect(session.propose).toHaveBeenCalledTimes(1);
    });
    const isAsked = session.propose.mock.calls[0]?.[1];
    expect(isAsked?.()).toBe(true);
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Annulla" }));
    expect(isAsked?.()).toBe(false);
    await act(async () => {
      resolve(null);
      await promise;
    });
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("that come to nothing cannot be written", async () => {
    const { user, session } = shown(checked([full, second]));
    session.propose.mockResolvedValue({ label: "", edits: [], left: 2 });
    await user.click(screen.getByRole("button", { name: "Correzioni sicure (2)…" }));
    const dialog = await screen.findByRole("dialog");
    expect(await within(dialog).findByText("Nessuna correzione da applicare.")).toBeTruthy();
    expect(within(dialog).getByText(/^2 segnalazioni restano da correggere da sole/)).toBeTruthy();
    await user.click(within(dialog).getByRole("button", { name: "Correggi" }));
    expect(session.correct).not.toHaveBeenCalled();
  });
});

test("the rule is explained on demand, in the words of the catalogue; nothing is said twice", async () => {
  const { user, container } = shown(checked([full]));
  await user.click(group(/1 nota/));
  await user.click(screen.getByText("Spiegazione della regola IND-10"));
  expect(screen.getByText("Non va bene")).toBeTruthy();
  const [rule] = RULES.filter(({ id }) => id === "IND-10");
  expect(container.textContent.split(rule?.why ?? "?")).toHaveLength(2);
  expect(container.textContent.split(rule?.source ?? "?")).toHaveLength(2);
  expect(await axeViolations(container)).toEqual([]);
});

test("findings that have to do with each other are a step away", async () => {
  const other = finding({ rule: "COD-04", sheet: "Quadro", cell: "F4" });
  const plan = checked([full, other]);
  const { user, session } = shown(plan);
  await user.click(group(/1 nota/));
  await user.click(screen.getByRole("button", { name: /\(COD-04\)$/ }));
  expect(session.goTo).toHaveBeenCalledWith(plan.groups[0]?.items[0]?.id);
});
