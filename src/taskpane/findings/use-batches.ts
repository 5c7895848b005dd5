// SPDX-License-Identifier: EUPL-1.2
import { useState } from "react";

/** Rows added at a time: the page stays light however many there are. */
const BATCH = 100;

export interface Batches {
  /** How many to show. */
  shown: number;
  /** How many the next press adds; 0 when all are shown. */
  more: number;
  showMore: () => void;
  showFewer: () => void;
}

/** The first few of a long list, then the rest in batches. */
export function useBatches(total: number, few: number): Batches {
  const [wanted, setWanted] = useState(few);
  const shown = Math.min(wanted, total);
  const next = Math.min(wanted <= few ? BATCH : wanted + BATCH, total);
  return {
    shown,
    more: Math.max(0, next - shown),
    showMore: () => {
      setWanted(next);
    },
    showFewer: () => {
      setWanted(few);
    },
  };
}
