// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Lucca's published plan is kept beside the project, not in it: tests that need it are named `*.lucca.test.ts`,
 * and jest's configuration leaves them out, with a warning, where the document is absent outside CI.
 */
const folder = resolve(import.meta.dirname, "../../../shared/lucca-2018");

/** Path of one file of Lucca's document. */
export const luccaPath = (name: string): string => resolve(folder, name);

/** Parsed JSON of Lucca's plan, the truth for both workbooks. */
export const luccaPlan = (): unknown => JSON.parse(readFileSync(luccaPath("plan.json"), "utf8"));
