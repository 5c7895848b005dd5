// SPDX-License-Identifier: EUPL-1.2
import type { Frame, Page } from "playwright-core";
import type { Hands } from "./hands";
import { focusInField } from "./accessibility";
import { CORRECTIONS, EDITS, REASONS, TIMEFRAME } from "./lucca-edits";
import { eventually } from "./patience";

/** A user with Lucca's plan before them. */
export interface Journey {
  pane: Page | Frame;
  hands: Hands;
  /** Looks at what is shown, of a kind that goes by a name, before the user goes on. */
  look: (state: string) => Promise<void>;
}

/** The cells that the pane said it would change before the user agreed, as `sheet!cell`, and the rules it was for. */
export type Named = ReadonlyMap<string, readonly string[]>;

/** All that is corrected at once: what is safe, then rule by rule what has to be asked. */
export async function correctInBulk(journey: Journey): Promise<Named> {
  const { pane, hands } = journey;
  const named = new Map<string, string[]>();
  const agreeFor = async (rule: string): Promise<void> => {
    for (const cell of await agree(journey)) named.set(cell, [...(named.get(cell) ?? []), rule]);
  };
  await hands.press("tab", /^Segnalazioni/);
  await journey.look("findings");
  await hands.press("button", /^Correzioni sicure \(\d+\)…$/);
  await agreeFor("safe");
  await pane.getByRole("button", { name: "Correzioni sicure (0)…" }).waitFor();
  for (const [rule, correction] of CORRECTIONS) {
    await hands.press("button", starting(rule));
    await hands.press("button", correction);
    await agreeFor(rule);
    // What a dialog has covered stays hidden for a moment.
    await pane
      .getByRole("button", { name: correction, exact: true, includeHidden: true })
      .waitFor({ state: "detached" });
  }
  return named;
}

/** Reads the whole table of what would change, and agrees. Gives back the cells in it. */
async function agree({ pane, hands, look }: Journey): Promise<string[]> {
  const dialog = pane.getByRole("dialog");
  const confirm = dialog.getByRole("button", { name: /^Correggi \d+ cell[ae]$/ });
  await confirm.waitFor();
  await look((await dialog.getByRole("radio").count()) > 0 ? "ways to correct" : "cells to correct");
  const total = Number(/\d+/.exec((await confirm.textContent()) ?? "")?.[0]);
  const rows = dialog.getByRole("row");
  while ((await rows.count()) - 1 < total) await hands.press("button", /^Mostra (?:altre|tutte)/, IN_DIALOG);
  const places = await rows.locator("td:first-child").allTextContents();
  await hands.press("button", /^Correggi \d+ cell[ae]$/, IN_DIALOG);
  await dialog.waitFor({ state: "detached" });
  return places.map((place) => place.replace(/^(.+?), ([A-Z]+\d+).*$/su, "$1!$2"));
}

/** What may stay is silenced, each with its reason. */
export async function giveReasons({ pane, hands, look }: Journey): Promise<void> {
  for (const [rule, finding, reason] of REASONS) {
    const group = pane.getByRole("button", { name: starting(rule) });
    if ((await group.getAttribute("aria-expanded")) === "false") await hands.press("button", starting(rule));
    const silence = pane.getByRole("button", { name: finding, exact: true });
    await pane
      .getByRole("button", { name: /^Silenzia/ })
      .first()
      .waitFor();
    if ((await silence.count()) === 0) await hands.press("button", /^Mostra tutte/);
    await hands.press("button", finding);
    await pane.getByRole("dialog").getByRole("textbox").waitFor();
    await look("reason");
    await hands.fill(/^Motivo/, reason, IN_DIALOG);
    await hands.press("button", "Silenzia", IN_DIALOG);
    await pane.getByText(`: ${reason}`).first().waitFor();
    await silence.waitFor({ state: "detached" });
  }
}

/** Years that the plan does not go to any more: their columns go, all empty. */
export async function takeYearsAway({ pane, hands, look }: Journey, years: readonly number[]): Promise<void> {
  await hands.press("tab", "Scheda");
  await hands.press("button", "Prossima cosa da fare");
  for (const year of years) {
    const field = pane.getByLabel(`Risultato atteso ${year}`, { exact: true });
    await field.waitFor();
    await hands.press("button", "Azioni sulla scheda");
    await pane.getByRole("menuitem").first().waitFor();
    await look("menu of a part");
    await hands.press("menuitem", `Togli i risultati attesi ${year}…`);
    await field.waitFor({ state: "detached" });
  }
  // What is left to do is told of the plan that was checked last.
  await pane.getByText(/^Verificato alle/).waitFor();
}

/** Field by field, wherever «Prossima cosa da fare» leads, until it leads nowhere. Gives back how many were filled. */
export async function fillIn({ pane, hands, look }: Journey): Promise<number> {
  const next = pane.getByText(/^(?:Manca: |Da correggere: |Nessun campo manca)/);
  /** How much there is to do of what comes next, as the pane says it: fields that lack a text, or errors. */
  const left = async (what: string): Promise<number> => {
    const counts = await pane.getByText(isMissing(what) ? /^Completo/ : /^\d+ error[ei]$/).allInnerTexts();
    return Number(/(\d+) (?:camp|error)/.exec(counts.join())?.[1] ?? 0);
  };
  for (let filled = 0; ; filled++) {
    const what = await next.innerText();
    if (what.startsWith("Nessun campo manca")) return filled;
    const before = await left(what);
    await hands.press("button", "Prossima cosa da fare");
    const heading = pane.getByRole("tabpanel").getByRole("heading", { level: 2 });
    await heading.waitFor();
    if (/^Manca: Risultato atteso/.test(what)) {
      // No year to add: the objective ends with the exercise, and says why.
      await hands.press("button", /^Obiettivo/, ["navigation", "Posizione nel piano"]);
      await pane.getByRole("combobox", { name: "Arco temporale", exact: true }).waitFor();
      await look("objective");
      await hands.fill("Arco temporale", TIMEFRAME);
    } else {
      await look(isMissing(what) ? "indicator that lacks something" : "indicator with an error");
      await focusInField(pane);
      const { field, text } = editFor(await heading.innerText(), what);
      await hands.fill(new RegExp(`^${field}`), text);
    }
    await eventually(async () => {
      expect(await left(what)).toBeLessThan(before);
    });
  }
}

const isMissing = (what: string): boolean => what.startsWith("Manca: ");

function editFor(heading: string, what: string): (typeof EDITS)[number] {
  const name = heading.replace(/^Indicatore\s+/, "");
  const edit = EDITS.find(({ element, field }) => name.startsWith(element) && what.includes(field));
  if (!edit) throw new Error(`Nobody knows what to write: ${what} (${name})`);
  return edit;
}

const IN_DIALOG = ["dialog", /./] as const;

const starting = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")}`, "u");
