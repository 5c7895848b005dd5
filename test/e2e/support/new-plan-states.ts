// SPDX-License-Identifier: EUPL-1.2
import { type PaneState, press } from "./pane-states";

/** From a workbook without a plan to the last step of a new one. */
export const NEW_PLAN_STATES: readonly PaneState[] = [
  {
    name: "no plan",
    reach: async ({ pane }) => {
      await pane.getByText("Nessun PIRA in questa cartella di lavoro").waitFor();
    },
  },
  {
    name: "new plan 1, refused",
    reach: async ({ pane }) => {
      await press(pane, "Nuovo piano");
      await pane.getByRole("heading", { name: "Quale ente?" }).waitFor();
      await press(pane, "Avanti");
    },
  },
  {
    name: "new plan 2",
    reach: async ({ pane }) => {
      await pane
        .getByRole("textbox", { name: /^Nome/ })
        .fill("Camera di commercio della Maremma e del Tirreno");
      await press(pane, "Avanti");
      await pane.getByRole("heading", { name: "Quale esercizio?" }).waitFor();
    },
  },
  {
    name: "new plan 3",
    reach: async ({ pane }) => {
      await press(pane, "Avanti");
      await pane.getByRole("heading", { name: "Quali programmi?" }).waitFor();
    },
  },
  {
    name: "new plan 4",
    reach: async ({ pane }) => {
      await pane.getByRole("checkbox", { name: /^005 Promozione/ }).click();
      await press(pane, "Avanti");
      await pane.getByRole("heading", { name: "Quanti obiettivi?" }).waitFor();
    },
  },
  {
    name: "new plan 5",
    reach: async ({ pane }) => {
      await press(pane, "Avanti");
      await pane.getByRole("heading", { name: "Tutto giusto?" }).waitFor();
    },
  },
  {
    name: "new plan written",
    reach: async ({ pane }) => {
      await press(pane, "Crea il piano");
      await pane.getByText(/^PIRA · Esercizio/).waitFor();
    },
  },
];
