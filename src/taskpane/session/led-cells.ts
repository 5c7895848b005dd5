// SPDX-License-Identifier: EUPL-1.2
import type { CellPlace } from "../../workbook/workbook";

/** The cells that the pane leads the sheet to. */
export interface LedCells {
  /** Leads to a cell. */
  lead: (place: CellPlace) => Promise<void>;
  /** Whether that a cell is selected comes of the pane's own leading; if not, what was led to before is over. */
  isLed: (place: CellPlace) => boolean;
}

/** How long after a cell was shown Excel may still tell that it is selected. */
const LATE_MS = 2000;

/**
 * Tells what the pane did from what the user did: the workbook tells of both alike, and of the pane's own when the user
 * may be at another part already.
 */
export function createLedCells(reveal: (place: CellPlace) => Promise<void>): LedCells {
  const led = new Map<string, number>();
  let latest = 0;
  const keyOf = ({ sheet, cell }: CellPlace): string => `${sheet}!${cell}`;
  return {
    lead: async (place) => {
      const key = keyOf(place);
      const own = ++latest;
      led.set(key, own);
      await reveal(place);
      setTimeout(() => {
        if (led.get(key) === own) led.delete(key);
      }, LATE_MS);
    },
    isLed: (place) => {
      if (led.has(keyOf(place))) return true;
      led.clear();
      return false;
    },
  };
}
