// SPDX-License-Identifier: EUPL-1.2
// The tests that judge mutants of the rules and of the target reader: npm run mutation
import { resolve } from "node:path";
import { core } from "../jest.config.js";

export default {
  ...core,
  rootDir: resolve(import.meta.dirname, ".."),
  testMatch: ["<rootDir>/test/{rules,plan/target}/**/*.test.ts"],
  testTimeout: 60_000,
};
