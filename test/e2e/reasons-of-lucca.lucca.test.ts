// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from "playwright-core";
import { axeViolations, focusInDialog } from "./support/accessibility";
import { changes, luccaInExcel, luccaOnWorkbench, type LuccaWork } from "./support/lucca-work";
import { stageOfFile } from "./support/stage";

jest.setTimeout(240_000);

const stage = stageOfFile();

const REASON = "Grafia concordata con l’OIV";

describe.each([
  ["in Excel, with the mouse", luccaInExcel],
  ["on the workbench, with the keyboard", luccaOnWorkbench],
])("what is written beside Lucca's plan %s", (_where, open) => {
  let work: LuccaWork;
  beforeAll(async () => {
    work = await open(stage);
    await work.press(work.pane.getByRole("tab", { name: /Segnalazioni/ }));
    await work.press(group(/^Tipologia in minuscolo/));
  });
  afterAll(() => work.page.close());

  const button = (name: string | RegExp, within: Pick<Locator, "getByRole"> = work.pane): Locator =>
    within.getByRole("button", { name, exact: typeof name === "string" });
  const group = (title: RegExp): Locator =>
    work.pane.getByRole("heading", { level: 3 }).getByRole("button", { name: title });
  const dialog = (): Locator => work.pane.getByRole("dialog");
  const said = (text: string | RegExp): Promise<void> => work.pane.getByText(text).first().waitFor();
  const users = ([cell]: readonly [string, unknown]): boolean => !/^(Verifica|Stanziamenti)!/.test(cell);
  const own = (cells: Awaited<ReturnType<LuccaWork["cells"]>>) => new Map([...cells].filter(users));

  /** Presses what opens a dialog. */
  async function ask(name: string): Promise<void> {
    await work.press(button(name));
    await focusInDialog(work.pane);
  }

  async function silence(): Promise<void> {
    await ask("Silenzia…: 011-005, A43");
    await dialog()
      .getByRole("textbox", { name: /^Motivo/ })
      .fill(REASON);
    await work.press(button("Silenzia", dialog()));
    await said(/^1 segnalazione silenziata/);
  }

  it("silences with a reason, kept on a sheet that anybody can read", async () => {
    const before = await work.cells();
    await ask("Silenzia…: 011-005, A43");
    await work.press(button("Silenzia", dialog()));
    await said(/^Scrivere il motivo/);
    expect(await axeViolations(work.pane)).toEqual([]);
    await work.page.keyboard.press("Escape");
    await dialog().waitFor({ state: "detached" });

    await silence();
    expect(await work.sheets()).toContain("Verifica");
    const after = await work.cells();
    expect(changes(before, own(after))).toEqual({});
    const [place] = [...after].find(([, value]) => value === REASON) ?? [];
    const row = new RegExp(`^Verifica![A-Z]+${/\d+$/.exec(place ?? "")?.[0]}$`);
    const line = [...after].flatMap(([cell, value]) => (row.test(cell) ? [value] : []));
    expect(line).toEqual(
      expect.arrayContaining(["silenziata", "Nota", "IND-10", "Tipologia", "Efficacia", REASON]),
    );
    await group(/^Tipologia in minuscolo 3 note, 1 silenziata$/).waitFor();
    await said(new RegExp(`^Silenziata il \\d\\d/\\d\\d/\\d{4}: ${REASON}$`));
    expect(await axeViolations(work.pane)).toEqual([]);
  });

  it("opens again what was silenced", async () => {
    await work.press(button("Riapri: 011-005, A43"));
    await said("1 segnalazione riaperta.");
    await group(/^Tipologia in minuscolo 4 note$/).waitFor();
  });

  it("says that a reason has ended when the text it excused changes, until the list is written anew", async () => {
    await silence();
    await work.type("011-005", "A43", "EFFICACIA");
    await said("Un motivo è decaduto");
    await said(`(IND-10): «${REASON}»`);
    await group(/^Tipologia in minuscolo 4 note$/).waitFor();
    expect(await axeViolations(work.pane)).toEqual([]);
    await work.press(button("Scrivi nel foglio «Verifica»"));
    await said("L’elenco delle segnalazioni è scritto nella cartella di lavoro.");
    await work.pane.getByText("Un motivo è decaduto").waitFor({ state: "detached" });
    const cells = [...(await work.cells())];
    const states = cells
      .filter(([, value]) => value === REASON)
      .map(([cell]) => new Map(cells).get(cell.replace(/![A-Z]+/, "!A")));
    expect(states).toEqual(["scaduta"]);
  });

  it("takes what the budget gives, as it is pasted, and compares it with the objectives", async () => {
    const title = /^Risorse degli obiettivi uguali agli stanziamenti/;
    expect(await group(title).count()).toBe(0);
    await ask("Stanziamenti…");
    await dialog()
      .getByRole("textbox", { name: "Righe copiate dal preventivo" })
      .fill("Programma\tInterventi\tInvestimenti\n011-005\t800.000,00\t5.000,00");
    await work.press(button("Riporta gli importi", dialog()));
    const programme = dialog().getByRole("group", { name: /^011-005/ });
    await programme
      .getByRole("textbox", { name: "Interventi economici" })
      .and(value("€ 800.000,00"))
      .waitFor();
    expect(await axeViolations(work.pane)).toEqual([]);
    await work.press(button("Salva", dialog()));
    await said(/^Gli stanziamenti sono scritti/);
    await work.press(group(title));
    await said(/€ 800\.000,00/);
    expect(await work.sheets()).toContain("Stanziamenti");
  });

  const value = (text: string): Locator => work.pane.locator(`input[value="${text}"]`);
});
