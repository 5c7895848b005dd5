// SPDX-License-Identifier: EUPL-1.2
import { exampleInExcel } from "../../scripts/example-in-excel";
import { createExcelHost } from "../excel-host/excel-host";
import { axeViolations, overflowsSideways } from "./support/accessibility";
import { openPane } from "./support/excel-pane";
import { cutSideways, tooSmall } from "./support/fit";
import { NEW_PLAN_STATES } from "./support/new-plan-states";
import { PLAN_STATES } from "./support/pane-states";
import { stageOfFile } from "./support/stage";

jest.setTimeout(240_000);

const stage = stageOfFile();

const LOOKS = [
  ["320 pixels wide, dark", { width: 320, colorScheme: "dark" as const }],
  // A pane of 320 by 760 pixels at twice its size.
  ["enlarged to twice its size", { width: 160, viewport: { width: 600, height: 380 } }],
  ["in high contrast", { width: 350, forcedColors: "active" as const }],
] as const;

const JOURNEYS = [
  ["the example's plan", PLAN_STATES, exampleInExcel],
  ["a new plan", NEW_PLAN_STATES, () => Promise.resolve(createExcelHost())],
] as const;

describe.each(LOOKS)("%s", (_look, options) => {
  test.each(JOURNEYS)(
    "%s: nothing is cut or too small, no barrier that axe knows",
    async (_plan, states, workbook) => {
      const host = await workbook();
      const { page, pane } = await openPane(stage, host, options);
      const work = { page, pane, host };
      for (const { name, reach, leave } of states) {
        await reach(work);
        const barriers = await axeViolations(pane);
        const seen = { cut: await cutSideways(pane), tooSmall: await tooSmall(pane), barriers };
        expect([name, seen]).toEqual([name, { cut: [], tooSmall: [], barriers: [] }]);
        expect([name, await overflowsSideways(pane)]).toEqual([name, false]);
        await leave?.(work);
      }
      await page.close();
    },
  );
});
