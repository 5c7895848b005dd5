// SPDX-License-Identifier: EUPL-1.2
// All that must hold before a change is taken: checks of the sources, build, tests with coverage.
import { spawnSync } from "node:child_process";
import { ensureSystemPackages } from "./system-packages.mjs";

const STEPS = [
  ["Tipi", "tsc", "-p", "."],
  ["Stile", "eslint", ".", "--max-warnings", "0"],
  ["Formato", "prettier", "--check", "."],
  ["Codice non usato", "knip"],
  ["Costruzione", "webpack", "--mode", "production"],
  ["Test", "jest", "--coverage", "--maxWorkers", "2"],
];

ensureSystemPackages();
for (const [title, command, ...args] of STEPS) {
  console.log(`\n== ${title}`);
  const { status } = spawnSync("npx", ["--no-install", command, ...args], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status === 0) continue;
  if (command !== "jest")
    console.log(`«${title}» non riuscito: i test non sono stati eseguiti.\n0 passed, 1 failed`);
  process.exit(status ?? 1);
}
