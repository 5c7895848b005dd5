// SPDX-License-Identifier: EUPL-1.2
import { existsSync } from "node:fs";
import { resolve } from "node:path";

const lucca = resolve(import.meta.dirname, "../shared/lucca-2018/plan.json");
const withoutLucca = !existsSync(lucca);
if (withoutLucca && process.env.CI) throw new Error(`CI needs Lucca's document: ${lucca}`);
if (withoutLucca) console.warn(`Tests on Lucca's document are left out: ${lucca} is not there.`);

/** Tests of one kind share an environment; the folders of `test` mirror those of `src`. */
const common = {
  moduleNameMapper: { "^fast-check$": "<rootDir>/test/support/seeded-fast-check.cjs" },
  testPathIgnorePatterns: ["/node_modules/", ...(withoutLucca ? ["\\.lucca\\.test\\.ts$"] : [])],
  transform: {
    "\\.[jt]sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};

export const core = {
  ...common,
  displayName: "core",
  testEnvironment: "node",
  testMatch: [
    "<rootDir>/test/{plan,template,reading,rules,editing,check-sheet,allegato,progress,new-plan,exchange,publish,texts,cli,structure}/**/*.test.ts",
    "<rootDir>/test/workbook/*.test.ts",
    "<rootDir>/test/workbook/file/**/*.test.ts",
    "<rootDir>/test/corpus/*.test.ts",
  ],
};

export default {
  projects: [
    core,
    {
      ...common,
      displayName: "excel",
      testEnvironment: "<rootDir>/test/excel-host/environment.cjs",
      testMatch: ["<rootDir>/test/{excel-host,workbook/excel}/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/{taskpane,workbench}/**/*.test.{ts,tsx}"],
    },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
    },
    {
      ...common,
      displayName: "print",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/print/**/*.test.ts"],
      // An ES module, which jest does not load as it is.
      transformIgnorePatterns: ["/node_modules/(?!pixelmatch/)"],
    },
  ],
  // A slow machine is no failure: speed is measured by the benchmarks.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/test/counts-reporter.cjs"],
  collectCoverageFrom: ["src/**/*.{ts,tsx}", "!src/**/index.tsx"],
  coverageReporters: ["text-summary", "lcov"],
};
