// SPDX-License-Identifier: EUPL-1.2
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

/** Lucca's published plan is kept beside the project, not in it. */
const folder = resolve(__dirname, "../../../shared/lucca-2018");

/** Registers tests that need Lucca's document; they must run in CI and are left out only where it is absent. */
export function describeLucca(title: string, tests: () => void): void {
  if (existsSync(folder)) return describe(title, tests);
  if (process.env["CI"]) throw new Error("Lucca's document must be present in CI");
  describe(title, () => it("needs Lucca's document, which is not here", () => undefined));
}

/** Path of one file of Lucca's document. */
export const luccaPath = (name: string): string => resolve(folder, name);

/** Parsed JSON of Lucca's plan, the truth for both workbooks. */
export const luccaPlan = (): unknown => JSON.parse(readFileSync(luccaPath("plan.json"), "utf8"));
