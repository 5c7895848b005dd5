// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";

/** What the browser and print tests need of the machine: how to tell it is there, and its Debian package. */
const NEEDED = [
  { what: "Chromium", package: "chromium", found: () => succeeds("chromium", "--version") },
  { what: "LibreOffice Calc", package: "libreoffice-calc", found: () => succeeds("soffice", "--version") },
  {
    what: "Poppler (pdftotext, pdftoppm)",
    package: "poppler-utils",
    found: () => succeeds("pdftotext", "-v"),
  },
  {
    what: "openpyxl",
    package: "python3-openpyxl",
    found: () => succeeds("/usr/bin/python3", "-c", "import openpyxl"),
  },
  { what: "carattere Liberation Sans", package: "fonts-liberation", found: () => hasFont("Liberation Sans") },
  // Stands in for Calibri, from which a workbook's column widths are counted.
  { what: "carattere Carlito", package: "fonts-crosextra-carlito", found: () => hasFont("Carlito") },
];

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

function hasFont(family) {
  const { stdout } = spawnSync("fc-match", ["-f", "%{family}", family], { encoding: "utf8" });
  return stdout?.includes(family) ?? false;
}

/** Installs what is missing where the machine allows it; otherwise ends the process naming the packages. */
export function ensureSystemPackages() {
  const missing = NEEDED.filter(({ found }) => !found());
  if (missing.length === 0) return;
  const packages = missing.map((item) => item.package);
  console.log(`Pacchetti di sistema mancanti: ${packages.join(" ")}`);
  const asRoot = process.getuid?.() === 0 ? [] : ["sudo", "-n"];
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, "apt-get", ...args];
    return spawnSync(command, rest, {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
  };
  if (succeeds("apt-get", "--version")) {
    apt("update");
    apt("install", "-y", "--no-install-recommends", ...packages);
  }
  const stillMissing = missing.filter(({ found }) => !found());
  if (stillMissing.length === 0) return;
  console.error(
    [
      "I test nel browser e di stampa richiedono programmi che qui mancano e che non è stato possibile installare:",
      ...stillMissing.map((item) => `- ${item.what} (pacchetto Debian «${item.package}»)`),
      `Installarli, per esempio con: sudo apt-get install ${stillMissing.map((item) => item.package).join(" ")}`,
    ].join("\n"),
  );
  process.exit(1);
}
