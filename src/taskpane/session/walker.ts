// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../../rules/rule";
import type { CellPlace } from "../../workbook/workbook";
import type { ListedFinding } from "./finding-groups";
import type { SessionState } from "./state";
import type { Store } from "./store";
import { walkThrough } from "./walk";

/** Moves the walk through the findings shown. */
export interface Walker {
  /** Makes a finding the current one and shows its cell. */
  goTo: (id: string) => Promise<void>;
  step: (direction: "previous" | "next") => Promise<void>;
  /** Shows the findings of a severity, or passes them over. */
  show: (severity: Severity, on: boolean) => void;
  /** The walk goes to where the user selected a cell, when findings stand there. */
  follow: (place: CellPlace) => void;
}

export function createWalker(
  store: Store<SessionState>,
  reveal: (place: CellPlace) => Promise<void>,
): Walker {
  const moveTo = (items: readonly ListedFinding[], index: number): void => {
    const item = items[index];
    if (item) store.set({ current: item.id, resumeAt: index });
  };

  const goTo = async (id: string): Promise<void> => {
    const { items } = walkThrough(store.get());
    const index = items.findIndex((item) => item.id === id);
    moveTo(items, index);
    const finding = items[index]?.finding;
    if (finding?.sheet && finding.cell) await reveal({ sheet: finding.sheet, cell: finding.cell });
  };

  const step = async (direction: "previous" | "next"): Promise<void> => {
    const walk = walkThrough(store.get());
    const target = walk.items[walk[direction]];
    if (target) await goTo(target.id);
  };

  const show = (severity: Severity, on: boolean): void => {
    const shown = new Set(store.get().shown);
    if (on) shown.add(severity);
    else shown.delete(severity);
    store.set({ shown });
  };

  const follow = ({ sheet, cell }: CellPlace): void => {
    const { items, at } = walkThrough(store.get());
    const standsThere = (item: ListedFinding | undefined): boolean =>
      item?.finding.sheet === sheet && item.finding.cell === cell;
    if (!standsThere(items[at])) moveTo(items, items.findIndex(standsThere));
  };

  return { goTo, step, show, follow };
}
