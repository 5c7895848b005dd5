// SPDX-License-Identifier: EUPL-1.2
import { axeViolations, focusInField, overflowsSideways } from "./accessibility";
import type { Hands } from "./hands";
import { type CardTexts, CHAMBER, DATED, OBJECTIVES, PREMISE, UNWANTED, YEAR } from "./new-plan-data";
import type { Surface } from "./new-plan-surfaces";

const IN_PREMISE = ["dialog", "Premessa"] as const;
/** Where the pane is lost, once all that was typed is in its cells. */
const HALF_WAY = /^Completo al 63\s%: 27 campi da riempire$/;

/** Somebody who makes a plan where there is none, in the stages that they would tell. */
export function newPlanJourney({ pane, begin, reload }: Surface, hands: Hands) {
  /** What axe finds, and what does not fit, by the state it was found in. */
  const barriers: Record<string, string[]> = {};
  const state = async (name: string): Promise<void> => {
    const found = await axeViolations(pane);
    if (await overflowsSideways(pane)) found.push("scrolls sideways");
    if (found.length > 0) barriers[name] = found;
  };
  const said = (text: string | RegExp): Promise<void> => pane.getByText(text).first().waitFor();
  const step = (title: string): Promise<void> =>
    pane.getByRole("heading", { level: 1, name: title }).waitFor();
  const card = (title: string): Promise<void> =>
    pane.getByRole("heading", { level: 2, name: title }).waitFor();

  async function goOn(): Promise<void> {
    await hands.press("button", "Avanti");
  }

  async function next(label: string): Promise<void> {
    // Told beside the button once all that was typed is in its cells.
    await said(new RegExp(`^Manca: ${label} – `));
    await hands.press("button", "Prossima cosa da fare");
    await focusInField(pane);
  }

  async function fill(texts: CardTexts): Promise<void> {
    for (const [label, text] of Object.entries(texts)) {
      await (typeof text === "string" ? hands.fill(label, text) : hands.choose(label, text.chosen));
    }
  }

  /** The pane comes back to what the cells hold, which is all that was typed. */
  async function interrupt(): Promise<void> {
    await said(HALF_WAY);
    await reload(hands);
    await said(`Esercizio ${YEAR}`);
    await hands.press("tab", "Scheda");
    await said(HALF_WAY);
    await state("reloaded");
  }

  async function add(item: string): Promise<void> {
    await hands.press("button", "Azioni sulla scheda");
    await pane.getByRole("menu").waitFor();
    await state(`menu: ${item}`);
    await hands.press("menuitem", item);
  }

  return {
    barriers,

    /** The five steps. */
    create: async (): Promise<void> => {
      await begin(hands);
      await pane.getByRole("button", { name: "Nuovo piano" }).waitFor();
      await state("no plan");
      await hands.press("button", "Nuovo piano");
      await step("Quale ente?");
      await state("chamber");
      await hands.fill("Nome dell’ente", CHAMBER);
      await goOn();
      await step("Quale esercizio?");
      await state("year");
      await hands.fill("Esercizio", YEAR);
      await hands.fill("Data del documento (facoltativa)", DATED);
      await goOn();
      await step("Quali programmi?");
      for (const programme of UNWANTED) await hands.press("checkbox", programme);
      await state("programmes");
      await goOn();
      await step("Quanti obiettivi?");
      await state("objectives");
      await goOn();
      await step("Tutto giusto?");
      await state("summary");
      await hands.press("button", "Crea il piano");
      await said(/^Piano creato in \d+ fogli/);
      await said(`Esercizio ${YEAR}`);
      await state("created");
    },

    /** Every card, through the form alone; the pane is lost half-way. */
    fillIn: async (): Promise<void> => {
      await hands.press("tab", "Scheda");
      for (const [n, { code, card: texts, indicators, isAdded }] of OBJECTIVES.entries()) {
        if (isAdded) await add("Aggiungi un obiettivo");
        // The wizard leaves the form at the first of them.
        else if (n > 0) await next("Titolo");
        await card(`Obiettivo ${code}`);
        if (n === 0) await state("empty objective");
        await fill(texts);
        if (isAdded) await interrupt();
        for (const [i, indicator] of indicators.entries()) {
          if (i === 0) await next("Indicatore");
          else await add("Aggiungi un indicatore");
          await card("Indicatore (senza titolo)");
          if (n === 0) await state(`empty indicator ${i}`);
          await fill(indicator);
          // Once its title is in the cell, a card without one is another card.
          await card(indicator.Indicatore);
        }
      }
      await said(/^Nessun campo manca/);
      await state("complete");
    },

    /** What the form has no field for has a dialog. */
    writePremise: async (): Promise<void> => {
      await hands.press("tab", /^Segnalazioni/);
      await hands.press("button", "Premessa…");
      await hands.fill("Testo della premessa", PREMISE.join("\n\n"), IN_PREMISE);
      await state("premise");
      await hands.press("button", "Scrivi", IN_PREMISE);
      await said("La premessa è scritta nella cartella di lavoro.");
      await pane.getByRole("tab", { name: "Segnalazioni (5)" }).waitFor();
      await state("findings");
    },

    generate: async (): Promise<void> => {
      await hands.press("button", "Genera allegato");
      await hands.press("button", "Scrivi nella cartella di lavoro");
      await said(/^Allegato pronto/);
      await state("generated");
    },
  };
}
