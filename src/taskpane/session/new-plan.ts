// SPDX-License-Identifier: EUPL-1.2
import type { NewPlanRequest } from "../../new-plan/request";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { Workbook } from "../../workbook/workbook";
import { loadCore } from "../core/load-core";
import type { Command } from "./state";

/** How the user begins a plan. */
export interface Beginning {
  /** Adds the sheets of an empty plan to the workbook, and opens its first objective in the form. */
  createPlan: (request: NewPlanRequest) => Promise<void>;
  /** Adds the sheets of the objectives that only the overview names, and opens the first of them. */
  createBlocks: (document: PlanDocument) => Promise<void>;
}

interface Surroundings {
  workbook: Pick<Workbook, "addSheets">;
  command: Command;
  update: () => Promise<void>;
  openAt: (at: PlanPointer) => Promise<void>;
}

const FIRST_OBJECTIVE = "/programmes/0/objectives/0";

type Sheets = Parameters<Workbook["addSheets"]>;

export function createBeginning({ workbook, command, update, openAt }: Surroundings): Beginning {
  const create = async (made: () => Promise<[Sheets[0], Sheets[1]]>): Promise<void> => {
    const done: { sheets?: number } = {};
    await command("create", async (stop) => {
      const [sheets, named] = await made();
      await workbook.addSheets(sheets, named, stop);
      done.sheets = sheets.length;
      return { kind: "created", sheets: sheets.length };
    });
    if (done.sheets === undefined) return;
    await update();
    await openAt(FIRST_OBJECTIVE);
  };
  return {
    createPlan: (request) =>
      create(async () => {
        const { sheets, named } = (await loadCore()).newPlan(request);
        return [sheets, named];
      }),
    createBlocks: (document) => create(async () => [(await loadCore()).overviewBlocks(document), []]),
  };
}
