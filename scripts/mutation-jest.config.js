// SPDX-License-Identifier: EUPL-1.2
// The tests that judge the mutants of one folder: those of the same folder under test.
import { resolve } from "node:path";
import { core } from "../jest.config.js";

const folder = process.env.MUTATED_FOLDER;
if (!folder) throw new Error("MUTATED_FOLDER is not set: use npm run mutation");

export default {
  ...core,
  rootDir: resolve(import.meta.dirname, ".."),
  testMatch: [`<rootDir>/test/${folder}/**/*.test.ts`],
  testTimeout: 60_000,
};
