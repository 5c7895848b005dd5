// SPDX-License-Identifier: EUPL-1.2
// Serves the add-in on this machine and opens desktop Excel with it.
import { spawnSync } from "node:child_process";

const DEBUGGING = "office-addin-debugging@7";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    "Excel per desktop esiste solo per Windows e macOS: su questo sistema il componente aggiuntivo non può essere caricato.\n" +
      "Per lavorare senza Excel, usare «npm start»: il banco di lavoro mostra lo stesso riquadro nel browser.",
  );
  process.exit(1);
}
// The debugging tool builds a native module, so it is fetched only where there is an Excel to load.
const run = (...args) =>
  spawnSync("npx", args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;
const certificates = run("--no-install", "office-addin-dev-certs", "install", "--days", "365");
process.exit(
  certificates ||
    run(
      "--yes",
      DEBUGGING,
      "start",
      "manifest.xml",
      "desktop",
      "--app",
      "excel",
      "--dev-server",
      "npm run serve",
    ),
);
