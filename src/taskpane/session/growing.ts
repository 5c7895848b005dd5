// SPDX-License-Identifier: EUPL-1.2
import type { PlanPointer } from "../../plan/plan-document";
import { loadCore } from "../core/load-core";
import type { PlanAction, PlannedGrowth } from "../core/plan-growth";
import { type Step, writeStep } from "./history";
import type { Writing } from "./writing";

/** How the user lets the plan grow. */
export interface Growing {
  /**
   * Adds, duplicates, moves or removes a part of the plan as one step, and opens what it leads to in the form.
   * @param agreed whether the user agreed to lose what the part holds; otherwise that is asked first
   */
  grow: (action: PlanAction, agreed?: boolean) => Promise<void>;
  /** Leaves the part as it is. */
  keepPart: () => void;
}

interface Surroundings extends Writing {
  openAt: (at: PlanPointer) => Promise<void>;
  /** To be called once rows have come or gone. */
  afterRows: () => Promise<void>;
}

export function createGrowing({
  workbook,
  store,
  history,
  command,
  openAt,
  afterRows,
}: Surroundings): Growing {
  return {
    grow: async (action, agreed = false) => {
      const done: { growth?: PlannedGrowth } = {};
      await command("grow", async (stop) => {
        const { latest } = store.get();
        if (latest === null) return null;
        const growth = (await loadCore()).planGrowth(latest, action);
        const { references } = growth;
        const hidden = hiddenBy(growth.step);
        if (!agreed && (growth.holdsText || references.length + hidden.length > 0)) {
          store.set({ removal: { action, references, hidden } });
          return null;
        }
        await writeStep(workbook, growth.step, stop);
        history.push(growth.inverse);
        done.growth = growth;
        return {
          ...{ kind: "grown", action: action.kind },
          ...(hidden.length > 0 ? { hidden } : {}),
        };
      });
      if (!done.growth) return;
      await afterRows();
      const { where } = done.growth;
      if (where !== null) await openAt(where);
    },
    keepPart: () => {
      store.set({ removal: null });
    },
  };
}

/** The sheets that a step hides: formulas elsewhere may point there, and Excel takes back no sheet that was deleted. */
const hiddenBy = (step: Step): string[] =>
  "rows" in step
    ? step.rows.steps.flatMap((each) => (each.kind === "show-sheet" && !each.visible ? [each.sheet] : []))
    : [];
