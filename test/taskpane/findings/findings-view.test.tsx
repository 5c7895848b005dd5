// SPDX-License-Identifier: EUPL-1.2
import { screen, within } from "@testing-library/react";
import { finding } from "../../support/finding";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { checked, full, group, idOf, many, shown } from "./shown-findings";

beforeEach(preparePaneEnvironment);

describe("a group", () => {
  it("is closed at first, and names its rule and how many findings it has", () => {
    shown(checked(many(5, { rule: "IND-13", severity: "warning" })));
    expect(group(/Unità di misura.* 5 avvisi$/)).toBeTruthy();
    expect(screen.queryByText("Manca l’unità di misura.")).toBeNull();
  });

  it("shows three findings, then all", async () => {
    const { user } = shown(checked(many(5)));
    await user.click(group(/5 errori/));
    expect(screen.getAllByRole("button", { name: /^Vai alla cella/ })).toHaveLength(3);
    await user.click(screen.getByRole("button", { name: "Mostra tutte (5)" }));
    expect(screen.getAllByRole("button", { name: /^Vai alla cella/ })).toHaveLength(5);
    await user.click(screen.getByRole("button", { name: "Mostra solo le prime" }));
    expect(screen.getAllByRole("button", { name: /^Vai alla cella/ })).toHaveLength(3);
  });

  it("stays light with thousands of findings", async () => {
    const plan = checked(many(3000));
    const { user, update, container } = shown(plan);
    await user.click(group(/3000 errori/));
    await user.click(screen.getByRole("button", { name: "Mostra altre 97 (in tutto 3000)" }));
    expect(screen.getAllByRole("button", { name: /^Vai alla cella/ })).toHaveLength(100);
    update({ current: idOf(plan, 2900) });
    expect(screen.getAllByRole("button", { name: /^Vai alla cella/ })).toHaveLength(101);
    expect(container.querySelectorAll("*").length).toBeLessThan(2000);
  });

  it("opens by itself when the walk comes to it, with that finding in view beyond the first three", () => {
    const plan = checked(many(9));
    const { update } = shown(plan);
    update({ current: idOf(plan, 7) });
    const [card] = screen.getAllByRole("listitem", { current: true });
    expect(card && within(card).getByText(/Foglio, B8/)).toBeTruthy();
    expect(screen.getByText(/^8 di 9$/)).toBeTruthy();
  });

  it("stays closed by the user's hand while the walk stands in it", async () => {
    const plan = checked(many(2));
    const { user } = shown(plan, { current: idOf(plan, 0) });
    await user.click(screen.getByRole("button", { name: /2 errori/, expanded: true }));
    expect(group(/2 errori/)).toBeTruthy();
  });
});

describe("a finding", () => {
  it("tells place, field, message, what was seen and expected, source and correction", async () => {
    const { user, container } = shown(checked([full]));
    await user.click(group(/1 nota/));
    for (const text of ["La tipologia ha l’iniziale maiuscola.", "Efficacia", "efficacia"]) {
      expect(screen.getAllByText(text)[0]).toBeTruthy();
    }
    expect(container.textContent).toContain("011-005, A43 · Tipologia");
    expect(container.textContent).toMatch(/Fonte: .+ \(IND-10\)/);
    expect(await axeViolations(container)).toEqual([]);
  });

  it("tells what else its correction writes, and cuts long texts", async () => {
    const [correction] = full.corrections;
    if (!correction) throw new Error("The finding has a correction");
    const elsewhere = { sheet: "011-005", cell: "A47", expected: "x".repeat(300), value: "" };
    const further = { ...correction, edits: [...correction.edits, elsewhere] };
    const { user } = shown(checked([{ ...full, corrections: [further] }]));
    await user.click(group(/1 nota/));
    expect(
      screen.getByText(`011-005, A47: da «${"x".repeat(120)} […] ${"x".repeat(120)}» a «(vuoto)»`),
    ).toBeTruthy();
  });

  it("goes to its cell, to the related ones, and corrects", async () => {
    const plan = checked([full]);
    const { user, session } = shown(plan);
    await user.click(group(/1 nota/));
    await user.click(screen.getByRole("button", { name: "Vai alla cella: 011-005, A43" }));
    expect(session.goTo).toHaveBeenCalledWith(idOf(plan, 0));
    await user.click(screen.getByRole("button", { name: "Quadro, F4" }));
    expect(session.reveal).toHaveBeenCalledWith({ sheet: "Quadro", cell: "F4" });
    await user.click(screen.getByRole("button", { name: "Correggi: 011-005, A43" }));
    expect(session.correct).toHaveBeenCalledWith(full.corrections[0]);
  });

  it("on the whole document has no cell to go to; silenced, it says why", async () => {
    const silenced = { reason: "concordato con l’OIV", date: "2026-01-10" };
    const { user } = shown(checked([finding({ sheet: null, cell: null, silenced })]));
    await user.click(group(/1 silenziata/));
    expect(screen.getByText(/^Riguarda l’intero documento/)).toBeTruthy();
    expect(screen.getByText("Silenziata il 10/01/2026: concordato con l’OIV")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Vai alla cella/ })).toBeNull();
  });

  it("shows text of the cells as text", async () => {
    const { user, container } = shown(checked([finding({ seen: "<b onclick=alert(1)>x</b>" })]));
    await user.click(group(/1 errore/));
    expect(screen.getByText("<b onclick=alert(1)>x</b>")).toBeTruthy();
    expect(container.querySelector("b")).toBeNull();
  });
});

describe("what is true of every indicator", () => {
  it("is one line with its places, and the walk goes through them", async () => {
    const plan = checked(many(44, { rule: "TGT-02", message: "Manca il 2028." }), 44);
    const { user, session, update, container } = shown(plan);
    await user.click(group(/44 errori/));
    expect(screen.getByText("Manca il 2028.").parentElement?.textContent).toBe(
      "Vale per tutti i 44 indicatori. Manca il 2028.",
    );
    const places = screen.getByRole("list", { name: "Celle" });
    expect(within(places).getAllByRole("button")).toHaveLength(3);
    await user.click(within(places).getByRole("button", { name: "Foglio, B2" }));
    expect(session.goTo).toHaveBeenCalledWith(idOf(plan, 1));
    update({ current: idOf(plan, 30) });
    expect(within(places).getByRole("button", { current: true }).textContent).toBe("Foglio, B31");
    await user.click(screen.getByRole("button", { name: "Mostra tutte (44)" }));
    expect(within(places).getAllByRole("button")).toHaveLength(44);
    expect(await axeViolations(container)).toEqual([]);
  });
});

describe("the filter and the bounds of the check", () => {
  it("filters by severity", async () => {
    const { user, session, update } = shown(
      checked([finding({}), finding({ rule: "B-01", severity: "info" })]),
    );
    const filter = screen.getByRole("group", { name: "Gravità da mostrare" });
    expect(within(filter).getAllByRole("button", { pressed: true })).toHaveLength(3);
    await user.click(within(filter).getByRole("button", { name: "1 errore" }));
    expect(session.show).toHaveBeenCalledWith("error", false);
    update({ shown: new Set(["info"]) });
    expect(screen.queryByRole("button", { name: /^A-01/ })).toBeNull();
    expect(group(/^B-01/)).toBeTruthy();
    update({ shown: new Set() });
    expect(screen.getByText(/^Nessuna segnalazione con la gravità scelta: mostrarne altre/)).toBeTruthy();
  });

  it("a plan without findings is said to pass, unless a rule crashed", () => {
    const { container } = shown(checked([]));
    expect(container.textContent).toContain("il piano supera tutte le verifiche");
  });

  it("a crashed rule never looks like a pass", () => {
    const { container } = shown(checked([], 0, { crashed: [{ rule: "BAS-02", message: "boom" }] }));
    expect(container.textContent).not.toContain("supera tutte le verifiche");
    expect(screen.getByText("Una regola non è stata eseguita")).toBeTruthy();
    expect(screen.getByText("BAS-02: boom")).toBeTruthy();
  });

  it.each([
    ["ended", "Un motivo è decaduto"],
    ["waiting", "Un motivo è in attesa"],
  ] as const)("tells of a reason that has %s, with its cell", async (what, title) => {
    const plan = checked([finding({})]);
    const place = { sheet: "Foglio", cell: "A1" };
    plan.check[what].push({
      ...{ rule: "A-01", place, message: "", text: "x", reason: "Prassi", date: null },
      isExpired: false,
    });
    const { user, session } = shown(plan);
    expect(screen.getByText(title)).toBeTruthy();
    expect(screen.getByText("(A-01): «Prassi»")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Foglio, A1" }));
    expect(session.reveal).toHaveBeenCalledWith(place);
  });

  it("says when nothing stands in the way of the vote, unless a rule crashed", () => {
    const warning = finding({ severity: "warning" });
    const { container } = shown(checked([warning]));
    expect(container.textContent).toContain("Nessun errore da correggere prima del Consiglio.");
    const crashed = shown(checked([warning], 0, { crashed: [{ rule: "BAS-02", message: "boom" }] }));
    expect(crashed.container.textContent).not.toContain("Nessun errore da correggere");
  });

  it("lists the sheets left aside and the cells that were not understood", async () => {
    const plan = checked([]);
    plan.document.leftAside.push("Movimenti");
    plan.document.notUnderstood.push({ sheet: "011-005", cell: "J9", text: "1182" });
    const { user, session } = shown(plan);
    expect(screen.getByText("Movimenti")).toBeTruthy();
    await user.click(group(/Una cella non compresa/));
    expect(screen.getByText("1182")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "011-005, J9" }));
    expect(session.reveal).toHaveBeenCalledWith(expect.objectContaining({ sheet: "011-005", cell: "J9" }));
  });
});
