// SPDX-License-Identifier: EUPL-1.2
import { parseMark } from "../../workbook/sheet-mark";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import type { Workbook } from "../../workbook/workbook";
import { loadCore } from "../core/load-core";
import type { Command, SessionState } from "./state";
import type { Store } from "./store";

/** Drop-down lists in the cells of the plan. */
export interface Listing {
  /** Offers the lists in the cells, or takes them all away. */
  setListed: (on: boolean) => Promise<void>;
}

interface Surroundings {
  workbook: Pick<Workbook, "offerChoices">;
  store: Store<SessionState>;
  command: Command;
  update: () => Promise<void>;
}

export const createListing = ({ workbook, store, command, update }: Surroundings): Listing => ({
  setListed: async (on) => {
    await command("offer", async (stop) => {
      const { latest } = store.get();
      if (latest === null) return null;
      const { choicesOf } = await loadCore();
      const cells = await workbook.offerChoices(on ? choicesOf(latest.document) : null, stop);
      return on ? { kind: "offered", cells } : { kind: "withdrawn" };
    });
    await update();
  },
});

/** True when the cells of a workbook offer lists of ours. */
export const offersChoices = ({ sheets }: WorkbookSnapshot): boolean =>
  sheets.some(({ mark }) => parseMark(mark)?.set === "elenchi");

/**
 * Lists follow the rows that come and go. A failure takes them away; they are offered once more before it is told.
 * @throws WorkbookError
 */
export async function offerAgain({
  workbook,
  store,
}: Pick<Surroundings, "workbook" | "store">): Promise<void> {
  const { latest } = store.get();
  if (latest === null || !offersChoices(latest.snapshot)) return;
  const { choicesOf } = await loadCore();
  const choices = choicesOf(latest.document);
  await workbook.offerChoices(choices).catch(() => workbook.offerChoices(choices));
}
