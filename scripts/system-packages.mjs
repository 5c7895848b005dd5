// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";

/** One edition of a font, in the units of fontconfig (16.16 fixed point). */
const FONT_VERSION = 0x10000;

const succeeds = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;

/** Whether the font that programs get by this name is of this family, in this edition or a later one. */
function hasFont(family, edition = 0) {
  const asked = ["-f", "%{family}\n%{fontversion}", family];
  const [found = "", version = "0"] =
    spawnSync("fc-match", asked, { encoding: "utf8" }).stdout?.split("\n") ?? [];
  return found.includes(family) && Number(version) >= edition * FONT_VERSION;
}

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
  // Its first edition lacks characters that the second has. Debian called the second by a name of its own until 12.
  {
    what: "carattere Liberation Sans 2",
    get package() {
      return succeeds("apt-cache", "show", "fonts-liberation2") ? "fonts-liberation2" : "fonts-liberation";
    },
    found: () => hasFont("Liberation Sans", 2),
  },
  // Stands in for Calibri, from which a workbook's column widths are counted.
  { what: "carattere Carlito", package: "fonts-crosextra-carlito", found: () => hasFont("Carlito") },
];

/** Installs what is missing where the machine allows it; otherwise ends the process naming the packages. */
export function ensureSystemPackages() {
  const missing = NEEDED.filter(({ found }) => !found());
  if (missing.length === 0) return;
  console.log(`Programmi e caratteri mancanti: ${missing.map(({ what }) => what).join(", ")}`);
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
    // Asked after the update: before it apt may know no package at all.
    apt("install", "-y", "--no-install-recommends", ...missing.map((item) => item.package));
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
