// SPDX-License-Identifier: EUPL-1.2
import type { Choice } from "../../exchange/take";
import type { ReadPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { writeStep } from "./history";
import type { Writing } from "./writing";

/** How what others filled in comes back into the plan. */
export interface Merging {
  /**
   * Takes what was chosen of a part that came back, as one step.
   * @param read what it was compared with: when the cells hold something else by now nothing is written
   */
  merge: (read: ReadPlan, choice: Choice) => Promise<void>;
}

interface Surroundings extends Writing {
  /** To be called once rows have come or gone. */
  afterRows: () => Promise<void>;
}

export const createMerging = ({ workbook, history, command, update, afterRows }: Surroundings): Merging => ({
  merge: async (read, choice) => {
    const done: { written?: true } = {};
    await command("merge", async (stop) => {
      const { step, inverse } = (await loadCore()).planMerge(read, choice);
      await writeStep(workbook, step, stop);
      history.push(inverse);
      done.written = true;
      const { differences, added, removed } = choice;
      return { kind: "merged", differences: differences.length + added.length + removed.length };
    });
    await (done.written ? afterRows() : update());
  },
});
