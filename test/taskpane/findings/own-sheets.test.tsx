// SPDX-License-Identifier: EUPL-1.2
import { screen, within } from "@testing-library/react";
import { axeViolations, preparePaneEnvironment } from "../../support/pane-environment";
import { checked, full, group, shown } from "./shown-findings";

beforeEach(preparePaneEnvironment);

describe("silencing", () => {
  it("wants a reason, and gives it to the finding", async () => {
    const { user, session } = shown(checked([full]));
    await user.click(group(/1 nota/));
    await user.click(screen.getByRole("button", { name: "Silenzia…: 011-005, A43" }));
    const dialog = await screen.findByRole("dialog", { name: "Silenziare la segnalazione?" });
    await user.click(within(dialog).getByRole("button", { name: "Silenzia" }));
    expect(within(dialog).getByText(/^Scrivere il motivo/)).toBeTruthy();
    expect(await axeViolations(dialog)).toEqual([]);
    await user.type(within(dialog).getByRole("textbox", { name: /^Motivo/ }), " concordato con l’OIV ");
    await user.click(within(dialog).getByRole("button", { name: "Silenzia" }));
    expect(session.silence).toHaveBeenCalledWith([full], "concordato con l’OIV");
  });

  it("takes all open findings of a rule at once, and no silenced one", async () => {
    const silenced = { ...full, cell: "A51", silenced: { reason: "x", date: "2026-01-10" } };
    const second = { ...full, cell: "A47" };
    const { user, session } = shown(checked([full, second, silenced]));
    await user.click(group(/2 note, 1 silenziata/));
    await user.click(screen.getByRole("button", { name: "Silenzia tutte (2)…" }));
    const dialog = await screen.findByRole("dialog", { name: "Silenziare 2 segnalazioni?" });
    await user.type(within(dialog).getByRole("textbox", { name: /^Motivo/ }), "prassi dell’ente");
    await user.click(within(dialog).getByRole("button", { name: "Silenzia" }));
    expect(session.silence).toHaveBeenCalledWith([full, second], "prassi dell’ente");
  });

  it("is taken back from the finding itself", async () => {
    const silenced = { ...full, silenced: { reason: "x", date: "" } };
    const { user, session } = shown(checked([silenced]));
    await user.click(group(/1 silenziata/));
    expect(screen.getByText("Silenziata: x")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Riapri: 011-005, A43" }));
    expect(session.reopen).toHaveBeenCalledWith([silenced]);
  });
});

test("the list goes to the sheet «Verifica» when asked for", async () => {
  const { user, session } = shown(checked([full]));
  await user.click(screen.getByRole("button", { name: "Scrivi nel foglio «Verifica»" }));
  expect(session.listInWorkbook).toHaveBeenCalledTimes(1);
});

describe("the appropriations", () => {
  it("are pasted or typed, programme by programme", async () => {
    const { user, session } = shown(checked([full]));
    await user.click(screen.getByRole("button", { name: "Stanziamenti…" }));
    const dialog = await screen.findByRole("dialog", { name: "Stanziamenti per programma" });
    await user.click(within(dialog).getByRole("textbox", { name: "Righe copiate dal preventivo" }));
    await user.paste("011-005\t120.000,00\t5.000,00\nnon è una riga");
    await user.click(within(dialog).getByRole("button", { name: "Riporta gli importi" }));
    expect(within(dialog).getByText(/^La riga rimasta non è stata compresa/)).toBeTruthy();
    const programme = within(dialog).getByRole("group", { name: /^011-005/ });
    const investments = within(programme).getByRole("textbox", { name: "Investimenti" });
    expect(investments).toHaveProperty("value", "€ 5.000,00");
    await user.clear(investments);
    await user.type(investments, "molti");
    await user.click(within(dialog).getByRole("button", { name: "Salva" }));
    expect(within(dialog).getByText(/^Scrivere un importo/)).toBeTruthy();
    expect(await axeViolations(dialog)).toEqual([]);
    await user.clear(investments);
    await user.type(investments, "6000");
    await user.click(within(dialog).getByRole("button", { name: "Salva" }));
    expect(session.saveAppropriations.mock.calls[0]?.[0]).toContainEqual(
      expect.objectContaining({
        missionCode: "011",
        programmeCode: "005",
        interventions: "120000.00",
        investments: "6000.00",
      }),
    );
  });
});
