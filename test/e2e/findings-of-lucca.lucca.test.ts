// SPDX-License-Identifier: EUPL-1.2
import type { Locator } from "playwright-core";
import { axeViolations, focusInDialog, focusOn } from "./support/accessibility";
import { changes, luccaInExcel, luccaOnWorkbench, type LuccaWork } from "./support/lucca-work";
import { stageOfFile } from "./support/stage";

jest.setTimeout(240_000);

const stage = stageOfFile();

describe.each([
  ["in Excel, with the mouse", luccaInExcel],
  ["on the workbench, with the keyboard", luccaOnWorkbench],
])("Lucca's findings %s", (_where, open) => {
  let work: LuccaWork;
  beforeAll(async () => {
    work = await open(stage);
    await work.press(work.pane.getByRole("tab", { name: /Segnalazioni/ }));
    await button("Successivo").waitFor();
  });
  afterAll(() => work.page.close());

  const button = (name: string | RegExp, within: Pick<Locator, "getByRole"> = work.pane): Locator =>
    within.getByRole("button", { name, exact: typeof name === "string" });
  const dialog = (): Locator => work.pane.getByRole("dialog");
  const said = (text: string | RegExp): Promise<void> => work.pane.getByText(text).waitFor();

  /** Opens the group of a rule by its title; one that is open stays so. */
  async function openGroup(title: RegExp): Promise<void> {
    const heading = work.pane.getByRole("heading", { level: 3 }).getByRole("button", { name: title });
    await heading.waitFor();
    if ((await heading.getAttribute("aria-expanded")) === "false") await work.press(heading);
  }

  /** Takes a correction back, from when what it corrected is not among the findings until it is there again. */
  async function takeBack(corrected: string | RegExp): Promise<void> {
    // What a dialog has covered stays hidden for a moment.
    const finding = work.pane.getByRole("button", {
      name: corrected,
      exact: typeof corrected === "string",
      includeHidden: true,
    });
    await finding.waitFor({ state: "detached" });
    await work.press(button("Annulla la correzione"));
    await said(/^Modifica annullata/);
    await finding.waitFor();
  }

  it("puts what comes before the vote first", async () => {
    const sections = work.pane.getByRole("tabpanel").getByRole("heading", { level: 2 });
    expect((await sections.allTextContents()).slice(0, 3)).toEqual([
      "Da correggere prima del Consiglio",
      "Da guardare: può restare, con un motivo scritto",
      "Da riordinare",
    ]);
    expect(await axeViolations(work.pane)).toEqual([]);
  });

  it("makes a safe correction in one press, and takes it back", async () => {
    const before = await work.cells();
    await openGroup(/^Tipologia in minuscolo/);
    await work.press(button("Correggi: 011-005, A43"));
    await said("Corretto: 011-005, A43.");
    // The focus goes on to the next one.
    await focusOn(work.pane, "Correggi: 011-005, A58");
    expect(changes(before, await work.cells())).toEqual({ "011-005!A43": ["Efficacia", "efficacia"] });
    await takeBack("Correggi: 011-005, A43");
    expect(changes(before, await work.cells())).toEqual({});
  });

  it("asks which way to correct, shows what each writes, and writes the one picked", async () => {
    const before = await work.cells();
    await openGroup(/^Codice dell’obiettivo sotto la sua missione/);
    await work.press(button("Correggi…: 032-004, C4"));
    await dialog().getByRole("radio", { name: "Portare la scheda sotto il programma 032-003" }).waitFor();
    expect(await dialog().getByRole("cell").allTextContents()).toEqual([
      "032-004, B2 · Programma",
      expect.stringMatching(/^004 - Servizi generali/),
      expect.stringMatching(/^003 - Servizi e affari generali/),
    ]);
    await dialog().getByRole("radio", { name: "Portare i codici sotto il programma 032-004" }).press("Space");
    expect((await dialog().getByRole("cell").allTextContents())[0]).toMatch(/^Quadro, F5/);
    expect(await axeViolations(work.pane)).toEqual([]);
    await work.press(button("Correggi 1 cella", dialog()));
    await said("Corretto: Quadro, F5.");
    expect(Object.entries(changes(before, await work.cells()))).toEqual([
      ["Quadro!F5", [expect.stringMatching(/^032-003-001/), expect.stringMatching(/^032-004-001/)]],
    ]);
    await takeBack("Correggi…: 032-004, C4");
    expect(changes(before, await work.cells())).toEqual({});
  });

  it("leaves everything as it is on Esc, and gives the focus back", async () => {
    const before = await work.cells();
    await openGroup(/^Codice dell’obiettivo sotto la sua missione/);
    for (const name of ["Correggi…: 032-004, C4", "Silenzia…: 032-004, C4", "Stanziamenti…"]) {
      await work.press(button(name));
      await focusInDialog(work.pane);
      await work.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
      await focusOn(work.pane, name);
    }
    expect(changes(before, await work.cells())).toEqual({});
  });

  it("corrects all findings of a rule, or all that is safe, after showing every cell", async () => {
    const before = await work.cells();
    await openGroup(/^Tipologia in minuscolo/);
    await work.press(button("Correggi tutte (4)…"));
    await button("Correggi 4 celle", dialog()).waitFor();
    expect(await dialog().getByRole("row").count()).toBe(1 + 4);
    await work.press(button("Correggi 4 celle", dialog()));
    await said(/^Corretto: 011-005, A43; /);
    expect(Object.keys(changes(before, await work.cells()))).toHaveLength(4);
    await takeBack("Correggi tutte (4)…");

    await work.press(button(/^Correzioni sicure \(\d+\)…$/));
    const confirm = button(/^Correggi \d+ celle$/, dialog());
    await confirm.waitFor();
    expect(await axeViolations(work.pane)).toEqual([]);
    const cells = Number(/\d+/.exec((await confirm.textContent()) ?? "")?.[0]);
    await work.press(confirm);
    await said(`Corrette ${cells} celle.`);
    expect(Object.keys(changes(before, await work.cells()))).toHaveLength(cells);
    await takeBack(/^Correzioni sicure \([1-9]\d*\)…$/);
    expect(changes(before, await work.cells())).toEqual({});
  });

  it("takes the columns of past years away and adds those to come, in all tables, and back", async () => {
    const before = await work.cells();
    await openGroup(/^Nessun risultato atteso per anni trascorsi/);
    await work.press(button("Correggi tutte (44)…"));
    await dialog()
      .getByText(/^In 5 fogli cambiano anche le colonne delle tabelle/)
      .waitFor();
    await work.press(button(/^Correggi \d+ celle$/, dialog()));
    await said(/^Corrette \d+ celle\.$/);
    const after = await work.cells();
    const headings = ["F12", "G12", "H12"].map((cell) => after.get(`011-005!${cell}`));
    expect(headings).toEqual([2018, 2019, 2020].map((year) => `Risultato atteso ${year}`));
    expect([after.get("011-005!F28"), after.get("011-005!G28") ?? ""]).toEqual([
      before.get("011-005!G28"),
      "",
    ]);
    await takeBack(/^Nessun risultato atteso per anni trascorsi/);
    expect(changes(before, await work.cells())).toEqual({});
  });

  it("explains a rule, and leads to the findings that have to do with one", async () => {
    await openGroup(/^Stesso codice di programma/);
    await work.press(work.pane.getByText("Spiegazione della regola COD-04"));
    await work.pane.getByText("Non va bene").filter({ visible: true }).waitFor();
    await work.press(button(/\(COD-05\)$/));
    const current = work.pane.locator("[data-stop][aria-current=true]");
    await current.getByRole("button", { name: /\(COD-04\)$/ }).waitFor();
  });
});
