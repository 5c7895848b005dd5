// SPDX-License-Identifier: EUPL-1.2
import { exampleInExcel } from "../../scripts/example-in-excel";
import { createExcelHost, type ExcelHost } from "../excel-host/excel-host";
import { type ExcelPane, openPane } from "./support/excel-pane";
import { openPreview, writePreviewed } from "./support/generate";
import { control, type Hands, mouseHands } from "./support/hands";
import { eventually } from "./support/patience";
import { stageOfFile } from "./support/stage";

jest.setTimeout(180_000);

const stage = stageOfFile();

let host: ExcelHost;
let open: ExcelPane;
let hands: Hands;
beforeAll(async () => {
  host = await exampleInExcel();
  open = await openPane(stage, host);
  hands = mouseHands(open.pane);
  await open.pane.getByText(/^Verificato alle/).waitFor();
});

const said = (text: string | RegExp) => open.pane.getByText(text).waitFor();

it("the walk goes back, and leaves out the severities that are switched off", async () => {
  const at = (text: RegExp) => open.pane.getByRole("status").filter({ hasText: text }).waitFor();
  await hands.press("tab", /^Segnalazioni/);
  const avvisi = control(open.pane, "button", /^\d+ avvisi$/);
  const total = async () =>
    Number(/ di (\d+)/.exec((await open.pane.getByRole("status").allTextContents()).join(" "))?.[1]);
  await hands.press("button", "Successivo");
  await at(/^1 di /);
  await hands.press("button", "Successivo");
  await at(/^2 di /);
  await hands.press("button", "Precedente");
  await at(/^1 di /);
  const all = await total();
  const left = Number(/\d+/.exec((await avvisi.textContent()) ?? "")?.[0]);
  await hands.press("button", /^\d+ avvisi$/);
  await eventually(async () => {
    expect(await total()).toBe(all - left);
  });
  await hands.press("button", /^\d+ avvisi$/);
});

it("the sheet «Verifica» is written and opened", async () => {
  await hands.press("button", "Scrivi nel foglio «Verifica»");
  await hands.press("button", /^Apri .*«Verifica»$/);
  await eventually(() => {
    expect(host.workbook.activeSheet.name).toBe("Verifica");
  });
});

it("the settings keep one signer more", async () => {
  const dialog = ["dialog", "Impostazioni dell’ente"] as const;
  await hands.press("button", "Impostazioni…");
  await hands.press("button", "Aggiungi un firmatario", dialog);
  const roles = open.pane.getByRole("textbox", { name: /^Ruolo del firmatario/ });
  const last = await roles.count();
  await hands.fill(`Ruolo del firmatario ${last}`, "Il Presidente", dialog);
  await hands.fill(`Nome del firmatario ${last}`, "Ada Prova", dialog);
  const chooser = open.page.waitForEvent("filechooser");
  await hands.press("button", "Scegli un’immagine…", dialog);
  expect((await chooser).isMultiple()).toBe(false);
  await hands.press("button", "Salva", dialog);
  await said("Le impostazioni sono scritte nella cartella di lavoro.");
  expect(JSON.stringify(host.snapshot())).toContain("Ada Prova");
});

it("the preview turns its pages, and shows them larger, smaller and as wide as it is", async () => {
  await openPreview(open.pane);
  const page = open.pane
    .getByRole("spinbutton")
    .or(open.pane.getByRole("textbox", { name: "Vai alla pagina" }));
  const width = async () =>
    (await open.pane.getByRole("region", { name: /^Pagina 1 di/ }).boundingBox())?.width ?? 0;
  await hands.press("button", "Pagina successiva");
  await eventually(async () => {
    expect(await page.first().inputValue()).toBe("2");
  });
  await hands.press("button", "Pagina precedente");
  await eventually(async () => {
    expect(await page.first().inputValue()).toBe("1");
  });
  const fitted = await width();
  await hands.press("button", "Ingrandisci");
  await hands.press("button", "Ingrandisci");
  await eventually(async () => {
    expect(await width()).toBeGreaterThan(fitted);
  });
  const large = await width();
  await hands.press("button", "Riduci");
  await eventually(async () => {
    expect(await width()).toBeLessThan(large);
  });
  await hands.press("button", "Adatta alla larghezza");
  await eventually(async () => {
    expect(await width()).toBe(fitted);
  });
});

it("sheets of the allegato are protected, and name who signs, when the options say so", async () => {
  const dialog = ["dialog", "Opzioni dell’allegato"] as const;
  await hands.press("button", "Opzioni…");
  await hands.press("checkbox", /^Proteggi i fogli/, dialog);
  await hands.press("checkbox", "Stampa i nomi di chi firma", dialog);
  await hands.press("button", "Salva", dialog);
  await control(open.pane, ...dialog).waitFor({ state: "detached" });
  await writePreviewed(open.pane);
  await said(/^Allegato pronto/);
  expect(host.workbook.sheet("All. Copertina").protection).not.toBeNull();
  await hands.press("button", "Apri «All. Copertina»");
  await eventually(() => {
    expect(host.workbook.activeSheet.name).toBe("All. Copertina");
  });
  await hands.press("button", "Chiudi il messaggio");
  await open.pane.getByText(/^Allegato pronto/).waitFor({ state: "detached" });
});

it("the form goes to the element before, and takes a target that was composed", async () => {
  await hands.press("tab", "Scheda");
  const heading = (name: RegExp) => open.pane.getByRole("heading", { level: 2, name }).waitFor();
  host.user.select("011-005", "C5");
  await heading(/^Obiettivo 011-005-001/);
  await hands.press("button", "Scheda successiva");
  await heading(/^Indicatore/);
  await hands.press("button", "Scheda precedente");
  await heading(/^Obiettivo 011-005-001/);
  await hands.press("button", "Scheda successiva");
  await heading(/^Indicatore/);
  await hands.press("button", "Componi: Risultato atteso 2028");
  await hands.fill("Valore", "77", ["group", /^Componi/]);
  await hands.press("button", "Inserisci");
  await eventually(() => {
    expect(
      Object.values(host.snapshot().sheets.find(({ name }) => name === "011-005")?.cells ?? {}),
    ).toContainEqual(expect.objectContaining({ value: expect.stringMatching(/\b77\b/) as string }));
  });
});

it("the steps of «Nuovo piano» go back with what was written", async () => {
  const fresh = await openPane(stage, createExcelHost());
  const mouse = mouseHands(fresh.pane);
  await mouse.press("button", "Nuovo piano");
  await mouse.fill(/^Nome dell’ente|^Camera di commercio|^Ente/, "Camera di commercio di Prova");
  await mouse.press("button", "Avanti");
  await mouse.press("button", "Indietro");
  await eventually(async () => {
    expect(await fresh.pane.getByRole("textbox").first().inputValue()).toBe("Camera di commercio di Prova");
  });
  await fresh.page.close();
});
