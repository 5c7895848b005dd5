// SPDX-License-Identifier: EUPL-1.2
// Mutation testing of one folder of the core, by hand: npm run mutation -- rules/ris (or plan/target, rules/cod …)
import { spawnSync } from "node:child_process";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("Indicare la cartella sotto src, per esempio: npm run mutation -- rules/ris");
  process.exit(2);
}
const { status } = spawnSync(
  "npx",
  ["--no-install", "stryker", "run", "scripts/mutation.json", "--mutate", `src/${folder}/**/*.ts`],
  { stdio: "inherit", env: { ...process.env, MUTATED_FOLDER: folder }, shell: process.platform === "win32" },
);
process.exit(status ?? 1);
