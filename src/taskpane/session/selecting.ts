// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace, Workbook } from "../../workbook/workbook";
import { createLedCells } from "./led-cells";
import type { SessionState } from "./state";
import type { Store } from "./store";

/** The cell that is selected in the sheets: by the pane, or by the user. */
export interface Selecting {
  /** Selects a cell, for the user who chose something in the pane. */
  lead: (place: CellPlace) => Promise<void>;
  /** Listens to the workbook until the returned function is called. */
  start: () => () => void;
}

interface Surroundings {
  workbook: Pick<Workbook, "onChange" | "onSelect">;
  store: Store<SessionState>;
  reveal: (place: CellPlace) => Promise<void>;
  /** Whether a command of the user's is writing: sheets that come and go take the selection with them. */
  isBusy: () => boolean;
  /** Told of every cell that is selected, once there is a plan. */
  onSelected: (place: CellPlace, by: SelectedBy) => void;
}

/**
 * Who selected a cell: the pane led to it; the user chose it; or it came after what was done elsewhere, in the cell
 * before it, to the sheets, or before the plan was there.
 */
type SelectedBy = "pane" | "user" | "passing";

/** After a text that was typed in a cell, Enter and Tab select the next one at once. */
const TYPED_ON_MS = 500;

export function createSelecting({ workbook, store, reveal, isBusy, onSelected }: Surroundings): Selecting {
  const { lead, isLed } = createLedCells(reveal);
  let typedAt = -Infinity;
  /** Selected before there was a plan to look it up in. */
  let early: CellPlace | null = null;

  const selectedBy = (place: CellPlace): SelectedBy => {
    if (isLed(place)) return "pane";
    return isBusy() || Date.now() - typedAt < TYPED_ON_MS ? "passing" : "user";
  };
  const selected = (place: CellPlace): void => {
    const by = selectedBy(place);
    if (store.get().latest !== null) onSelected(place, by);
    else early = place;
  };
  const lookUpEarly = (): void => {
    if (early === null || store.get().latest === null) return;
    const place = early;
    early = null;
    onSelected(place, "passing");
  };

  return {
    lead,
    start: () => {
      const stops = [
        workbook.onChange(() => {
          typedAt = Date.now();
        }),
        workbook.onSelect(selected),
        store.subscribe(lookUpEarly),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
