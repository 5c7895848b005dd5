// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { applyRestructure } from "../../../src/editing/apply-restructure";
import type { GrowthAction } from "../../../src/editing/growth/action";
import { growthOf } from "../../../src/editing/growth/growth";
import { inverseOfRestructure } from "../../../src/editing/inverse-of-restructure";
import { readPlan } from "../../../src/reading/read-plan";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import { luccaPath } from "../../support/lucca";

const isKnownLabel = (): boolean => true;
const FUNDS = { missionCode: "033", programmeCode: "001" };
const ACTIONS: readonly GrowthAction[] = [
  { kind: "add", element: "/programmes/1/objectives", name: "Sportello digitale" },
  { kind: "add", element: "/programmes/0/objectives/6/indicators", name: "Imprese assistite" },
  { kind: "duplicate", element: "/programmes/2/objectives/0" },
  { kind: "duplicate", element: "/programmes/1/objectives/0/indicators/0" },
  { kind: "move", element: "/programmes/0/objectives/6", to: "/programmes/0/objectives/1" },
  { kind: "move", element: "/programmes/0/objectives/0", to: "/programmes/0/objectives/6" },
  { kind: "move", element: "/programmes/1/objectives/0", to: "/programmes/2/objectives/0" },
  {
    kind: "move",
    element: "/programmes/2/objectives/0/indicators/3",
    to: "/programmes/4/objectives/1/indicators/4",
  },
  { kind: "remove", element: "/programmes/4/objectives/1" },
  { kind: "remove", element: "/programmes/1/objectives/0/indicators/1" },
  { kind: "add", element: "/programmes", programme: FUNDS, name: "Fondo per nuovi interventi" },
  { kind: "remove", element: "/programmes/3" },
];

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (file) => {
  test.each(ACTIONS.map((action) => [`${action.kind} ${action.element}`, action] as const))(
    "%s: the file reads as was meant, and as before once it is taken back",
    async (_, action) => {
      const workbook = openFileWorkbook(new Uint8Array(readFileSync(luccaPath(file))), nodeExcelize);
      const before = await workbook.read({ isKnownLabel });
      const { change } = growthOf(readPlan(before), before, action);
      await workbook.restructure(change);
      const after = await workbook.read({ isKnownLabel });
      expect(readPlan(after).plan).toEqual(readPlan(applyRestructure(before, change)).plan);
      await workbook.restructure(inverseOfRestructure(before, change));
      expect(readPlan(await workbook.read({ isKnownLabel })).plan).toEqual(readPlan(before).plan);
    },
  );
});
