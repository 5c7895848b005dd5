// SPDX-License-Identifier: EUPL-1.2
import { sameValue } from "../../workbook/same-value";
import type { Workbook } from "../../workbook/workbook";
import { WorkbookError } from "../../workbook/workbook-error";
import type { ReadPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { editsOf, type Step, writeStep } from "./history";
import type { Notice } from "./state";
import type { Writing } from "./writing";

/** How the user goes back. */
export interface TakingBack {
  /**
   * Takes the last change of ours back. One that was taken back elsewhere is forgotten, with the same words. One whose
   * cells hold something else by now is told, with their place: unless they can be written the next time, it is left
   * out then, and the change before it taken back.
   */
  undo: () => Promise<void>;
}

interface Surroundings extends Writing {
  /** The same once rows have come or gone. */
  afterRows: () => Promise<void>;
}

export const createTakingBack = ({
  workbook,
  store,
  history,
  command,
  update,
  afterRows,
}: Surroundings): TakingBack => {
  const told = new WeakSet<Step>();

  /** @returns what to tell; null to go on with the step before */
  const takeBack = async (step: Step): Promise<Notice | null> => {
    try {
      await writeStep(workbook, step);
    } catch (error) {
      if (!(error instanceof WorkbookError) || !IN_THE_WAY.has(error.code)) throw error;
      if (!(await isTakenBack(workbook, store.get().latest, step))) {
        if (told.has(step)) return null;
        told.add(step);
        return inTheWay(step, error);
      }
    }
    history.drop();
    return { kind: "undone", cells: editsOf(step).map(({ sheet, cell }) => ({ sheet, cell })) };
  };

  return {
    undo: async () => {
      if (history.last() === null) return;
      const done: { haveRowsMoved?: boolean } = {};
      await command("undo", async () => {
        for (let step = history.last(); step !== null; step = history.last()) {
          const notice = await takeBack(step);
          if (notice?.kind === "undone") done.haveRowsMoved = movesCells(step);
          if (notice !== null) return notice;
          history.drop();
        }
        return null;
      });
      await (done.haveRowsMoved ? afterRows() : update());
    },
  };
};

/** What the user did meanwhile. */
const IN_THE_WAY: ReadonlySet<string> = new Set(["changed-meanwhile", "sheet-missing", "cannot-reshape"]);

const inTheWay = (step: Step, error: WorkbookError): Notice => ({
  kind: "not-undone",
  what: "rows" in step ? "rows" : movesCells(step) ? "columns" : (step.of ?? "cells"),
  error,
});

const movesCells = (step: Step): boolean => "rows" in step || (step.reshapes ?? []).length > 0;

/** True when the cells hold already what the step would write; where rows or columns move that cannot be told. */
async function isTakenBack(
  workbook: Pick<Workbook, "read">,
  latest: ReadPlan | null,
  step: Step,
): Promise<boolean> {
  if (movesCells(step)) return false;
  const { readWorkbook, valueAt } = await loadCore();
  const { sheets } = await readWorkbook(workbook, latest ? { before: latest.snapshot } : {});
  return editsOf(step).every(({ sheet, cell, value }) =>
    sameValue(
      valueAt(
        sheets.find(({ name }) => name === sheet),
        cell,
      ),
      value,
    ),
  );
}
