// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Page } from "playwright-core";
import type { ExcelHost } from "../../excel-host/excel-host";
import { openPreview, writeAllegato } from "./generate";

/** The pane on a workbook, and who works with both. */
interface Work {
  page: Page;
  pane: Frame;
  host: ExcelHost;
}

/** A way the pane can look: how it comes about from the one before it, and how to go on from there. */
export interface PaneState {
  name: string;
  reach: (work: Work) => Promise<void>;
  leave?: (work: Work) => Promise<void>;
}

const tab = (pane: Frame, name: RegExp) => pane.getByRole("tab", { name }).click();
/** Presses the first button of a name. */
export const press = (pane: Frame, name: string | RegExp) =>
  pane.getByRole("button", { name }).first().click();

/** A dialog, closed again as by somebody who thinks better of it. */
const dialog = (name: string, open: (pane: Frame) => Promise<void>, complete: RegExp): PaneState => ({
  name,
  reach: async ({ pane }) => {
    await open(pane);
    await pane
      .getByRole("dialog")
      .or(pane.getByRole("alertdialog"))
      .getByRole("button", { name: complete })
      .waitFor();
  },
  leave: async ({ pane }) => {
    const shown = pane.getByRole("dialog").or(pane.getByRole("alertdialog"));
    await shown
      .getByRole("button", { name: /^(Annulla|Chiudi|Lascia)/ })
      .first()
      .click();
    await shown.waitFor({ state: "detached" });
  },
});

const menu = (name: string, button: string): PaneState => ({
  name,
  reach: async ({ pane }) => {
    await press(pane, button);
    await pane.getByRole("menu").waitFor();
  },
  leave: async ({ page, pane }) => {
    await page.keyboard.press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
  },
});

const openForm = async (pane: Frame): Promise<void> => {
  await tab(pane, /Scheda/);
  await press(pane, "Comincia dal primo obiettivo");
  await pane.getByRole("heading", { level: 2, name: /^Obiettivo/ }).waitFor();
};

const inMenu = async (pane: Frame, button: string, item: string | RegExp): Promise<void> => {
  await press(pane, button);
  await pane.getByRole("menuitem", { name: item }).first().click();
};

/** Where the sheet has a text that stands there once. */
export function cellHolding(host: ExcelHost, text: string): { sheet: string; cell: string } {
  for (const { name, cells } of host.snapshot().sheets) {
    for (const [cell, { value }] of Object.entries(cells)) if (value === text) return { sheet: name, cell };
  }
  throw new Error(`No cell holds ${text}`);
}

const PASTED = "Titolo: Assistere chi esporta\nDescrizione: Incontri e fiere per le imprese.\nSede: Lucca";

/** The invented Chamber's plan, from its first opening on. */
export const PLAN_STATES: readonly PaneState[] = [
  {
    name: "first start",
    reach: async ({ pane }) => {
      await pane.getByRole("region", { name: "Come funziona" }).waitFor();
    },
    leave: ({ pane }) => press(pane, "Comincia"),
  },
  { name: "plan", reach: ({ pane }) => tab(pane, /Piano/) },
  {
    name: "findings",
    reach: async ({ pane }) => {
      await tab(pane, /Segnalazioni/);
      await press(pane, "Successivo");
      await pane
        .getByText(/^Spiegazione della regola/)
        .first()
        .click();
    },
  },
  dialog("correction", (pane) => press(pane, /^Correzioni sicure/), /^Correggi \d+ cell/),
  dialog("silence", (pane) => press(pane, /^Silenzia…/), /^Silenzia$/),
  dialog("appropriations", (pane) => press(pane, /^Stanziamenti…/), /^Salva$/),
  dialog("settings", (pane) => press(pane, /^Impostazioni…/), /^Salva$/),
  {
    name: "premise",
    reach: async ({ pane }) => {
      await press(pane, /^Premessa…/);
      await pane.getByRole("textbox", { name: "Testo della premessa" }).fill("La provincia cresce poco.");
    },
  },
  {
    name: "premise that was not written",
    reach: async ({ pane }) => {
      await press(pane, "Annulla");
      await pane.getByRole("button", { name: "Torna al testo" }).waitFor();
    },
    leave: async ({ pane }) => {
      await press(pane, "Lascia");
      await pane.getByRole("textbox", { name: "Testo della premessa" }).waitFor({ state: "detached" });
    },
  },
  {
    name: "objective",
    reach: async ({ pane }) => {
      await openForm(pane);
      await press(pane, /^Problemi in questa/);
    },
  },
  menu("actions on a form", "Azioni sulla scheda"),
  dialog(
    "paste",
    async (pane) => {
      await inMenu(pane, "Azioni sulla scheda", /^Incolla/);
      await pane.getByRole("textbox", { name: "Testo o tabella copiati" }).fill(PASTED);
    },
    /^Scrivi \d+ cam/,
  ),
  dialog("removal", (pane) => inMenu(pane, "Azioni sulla scheda", "Rimuovi…"), /^Rimuovi$/),
  dialog(
    "new programme",
    (pane) => inMenu(pane, "Azioni sulla scheda", /^Aggiungi un programma/),
    /^Aggiungi$/,
  ),
  {
    name: "conflict",
    reach: async ({ pane, host }) => {
      const title = pane.getByRole("textbox", { name: "Titolo", exact: true });
      const { sheet, cell } = cellHolding(host, await title.inputValue());
      await title.fill("Sostenere le imprese, con un altro titolo");
      host.user.type(sheet, cell, "Promuovere le imprese della provincia");
      await title.press("Tab");
      await pane.getByRole("alert").filter({ hasText: "Nel frattempo" }).waitFor();
    },
    leave: ({ pane }) => press(pane, "Tieni la cella"),
  },
  {
    name: "indicator",
    reach: async ({ pane }) => {
      await press(pane, "Scheda successiva");
      await pane.getByRole("heading", { level: 2, name: /^Indicatore/ }).waitFor();
    },
  },
  {
    name: "target composed",
    reach: async ({ pane }) => {
      await press(pane, /^Componi/);
    },
  },
  {
    name: "programme",
    reach: async ({ pane }) => {
      await press(pane, /^Programma /);
      await pane.getByRole("heading", { level: 2, name: /^Programma/ }).waitFor();
    },
  },
  menu("more", "Altro"),
  dialog("shortcuts", (pane) => inMenu(pane, "Altro", /^Scorciatoie/), /^Chiudi$/),
  dialog("preview of the annex", openPreview, /^Scrivi nella cartella/),
  {
    name: "finding beside a page",
    reach: async ({ pane }) => {
      await openPreview(pane);
      await pane.getByRole("combobox", { name: "Foglio" }).selectOption({ index: 3 });
      await pane
        .getByRole("region", { name: /^Pagina/ })
        .getByRole("button")
        .first()
        .click();
      await pane.getByRole("menu").waitFor();
    },
    leave: async ({ page, pane }) => {
      await page.keyboard.press("Escape");
      await pane.getByRole("menu").waitFor({ state: "detached" });
    },
  },
  {
    name: "options of the annex",
    reach: async ({ pane }) => {
      await press(pane, "Opzioni…");
      await pane.getByRole("dialog", { name: "Opzioni dell’allegato" }).waitFor();
    },
    leave: async ({ pane }) => {
      const options = pane.getByRole("dialog", { name: "Opzioni dell’allegato" });
      await options.getByRole("button", { name: "Annulla" }).click();
      await options.waitFor({ state: "detached" });
      await press(pane, "Chiudi l’anteprima");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
    },
  },
  {
    name: "annex written",
    reach: async ({ pane }) => {
      await writeAllegato(pane);
      await pane.getByText(/^Allegato pronto/).waitFor();
    },
    leave: ({ host }) => {
      host.user.type("All. Copertina", "A1", "Un altro titolo");
      return Promise.resolve();
    },
  },
  dialog("replacement", writeAllegato, /^Sostituisci$/),
  {
    name: "copy to be published",
    reach: async ({ pane }) => {
      await inMenu(pane, "Altro", "Copia da pubblicare…");
      await pane.getByRole("button", { name: "Copia il piano (.json)" }).waitFor();
    },
  },
  {
    name: "copy that the clipboard refused",
    reach: async ({ pane }) => {
      await pane.getByRole("checkbox", { name: "Preparare comunque una bozza" }).click();
      await press(pane, "Apri l’allegato (.xlsx)");
      await pane.getByText(/^Si è aperto in una finestra sua/).waitFor();
      await pane.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
      });
      await press(pane, "Copia il piano (.json)");
      await pane.getByRole("textbox", { name: /^Testo di «/ }).waitFor();
    },
    leave: async ({ pane }) => {
      await press(pane, "Chiudi");
      await pane.getByRole("dialog").waitFor({ state: "detached" });
    },
  },
];
