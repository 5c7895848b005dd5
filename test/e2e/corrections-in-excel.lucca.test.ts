// SPDX-License-Identifier: EUPL-1.2
import { focusInDialog, focusOn } from "./support/accessibility";
import { changes, luccaInExcel, type LuccaInExcel } from "./support/lucca-work";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(240_000);

const stage = stageOfFile();
let work: LuccaInExcel;
beforeAll(async () => {
  work = await luccaInExcel(stage);
  await work.pane.getByRole("tab", { name: /Segnalazioni/ }).click();
});

const button = (name: string | RegExp) => work.pane.getByRole("button", { name });
const confirm = () => work.pane.getByRole("dialog").getByRole("button", { name: /^Correggi \d+ cell/ });
/** The plan shown is the one that the workbook holds. */
const checked = () => work.pane.getByText(/^Verificato alle/).waitFor();
const merges = () => work.host.snapshot().sheets.map((sheet) => sheet.merges);

it("refuses a correction whose cell has changed since it was shown, and names the cell", async () => {
  await button(/^Codice dell’obiettivo sotto/).click();
  await button("Correggi…: 032-004, C4").click();
  await confirm().waitFor();
  const findings = work.pane.getByRole("tab", { name: /Segnalazioni/, includeHidden: true });
  const before = await findings.textContent();
  work.host.user.type("032-004", "B2", "004 - Servizi generali");
  // Once it is read, nothing comes between the messages that are counted next.
  await eventually(async () => {
    expect(await findings.textContent()).not.toBe(before);
  });
  await confirm().click();
  await work.pane.getByText(/^La correzione non è stata fatta: nessuna cella è cambiata\./).waitFor();
  await work.pane.getByText(/Nel frattempo il contenuto è cambiato: «032-004!B2»/).waitFor();
  expect(work.host.workbook.sheet("032-004").grid.get(1, 1).value).toBe("004 - Servizi generali");
  await button("Chiudi il messaggio").click();
  await checked();
});

it("makes all safe corrections in a handful of messages to Excel, however many cells they change", async () => {
  await button(/^Correzioni sicure/).click();
  await confirm().waitFor();
  const cells = Number(/\d+/.exec((await confirm().textContent()) ?? "")?.[0]);
  expect(cells).toBeGreaterThan(30);
  const { length: before } = work.host.syncs;
  await confirm().click();
  await button("Correzioni sicure (0)…").waitFor();
  const writing = work.host.syncs.slice(before).filter(({ actions }) => actions.some(({ writes }) => writes));
  expect(writing).toHaveLength(1);
  expect(work.host.syncs.length - before).toBeLessThanOrEqual(SYNCS_OF_A_CORRECTION);
  await button("Annulla la correzione").click();
  await button(/^Correzioni sicure \([1-9]/).waitFor();
});

/** Three to compare, write and read back, three to read the workbook again; one more to hear of the change. */
const SYNCS_OF_A_CORRECTION = 7;

it("reshapes tables with their merges, and puts them back as they were", async () => {
  const before = { merges: merges(), cells: await work.cells() };
  const past = work.pane.getByRole("button", {
    name: /^Nessun risultato atteso per anni/,
    includeHidden: true,
  });
  await past.click();
  await button("Correggi tutte (44)…").click();
  await confirm().click();
  await work.pane.getByText(/^Corrette \d+ celle/).waitFor();
  expect(merges()).not.toEqual(before.merges);
  await past.waitFor({ state: "detached" });
  await button("Annulla la correzione").click();
  await work.pane.getByText(/^Modifica annullata/).waitFor();
  expect(merges()).toEqual(before.merges);
  expect(changes(before.cells, await work.cells())).toEqual({});
  await past.waitFor();
});

it("is worked by the Tab key alone, from the finding to its correction and on to the next", async () => {
  await button(/^Tipologia in minuscolo/).focus();
  await work.page.keyboard.press("Enter");
  const tabTo = async (name: string): Promise<void> => {
    for (let presses = 0; presses < 20; presses++) {
      await work.page.keyboard.press("Tab");
      const at = await work.pane.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      );
      if (at === name) return;
    }
    throw new Error(`Tab does not come to «${name}»`);
  };
  await tabTo("Correggi: 011-005, A43");
  await work.page.keyboard.press("Enter");
  await focusOn(work.pane, "Correggi: 011-005, A58");
  await tabTo("Silenzia…: 011-005, A58");
  await work.page.keyboard.press("Enter");
  await focusInDialog(work.pane);
  await work.page.keyboard.type("Grafia concordata");
  await tabTo("Silenzia");
  await work.page.keyboard.press("Enter");
  await work.pane.getByText(/^1 segnalazione silenziata/).waitFor();
});
