// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { syntheticWorkbook } from "../../../scripts/benchmarks/synthetic-workbook";
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { nodeExcelize } from "../../../src/cli/node-excelize";
import { readPlan } from "../../../src/reading/read-plan";
import { openFileWorkbook } from "../../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { luccaPath } from "../../support/lucca";
import { type ChosenPages, everyPage, frontAndMainPages, mainPages } from "./chosen-pages";
import { smallDocument } from "./small-document";

/** An allegato that is looked at, and the pages kept as pictures. */
export interface PicturedPlan {
  /** Folder of its pictures. */
  name: string;
  sheets: () => Promise<SheetPlan[]>;
  pages: (plans: readonly SheetPlan[]) => ChosenPages;
}

export const small: PicturedPlan = {
  name: "small",
  sheets: () => Promise.resolve(buildAllegato(smallDocument(), { isDraft: true })),
  pages: everyPage,
};

export const lucca: PicturedPlan = {
  name: "lucca",
  sheets: async () => {
    const file = new Uint8Array(readFileSync(luccaPath("lucca-2018.xlsx")));
    const workbook = openFileWorkbook(file, nodeExcelize);
    return buildAllegato(readPlan(await workbook.read({ isKnownLabel: () => true })));
  },
  pages: frontAndMainPages,
};

export const hundredObjectives: PicturedPlan = {
  name: "hundred-objectives",
  sheets: () => Promise.resolve(buildAllegato(readPlan(syntheticWorkbook(100)))),
  pages: mainPages,
};
