// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";

/** Versions of what lays out and draws a page. */
export interface Programs {
  libreOffice: string;
  poppler: string;
}

/** Those of this machine. */
export const programsHere = (): Programs => ({
  libreOffice: version("soffice", "--version"),
  poppler: version("pdftoppm", "-v"),
});

/** The first number with points that a program tells of itself. */
function version(program: string, argument: string): string {
  const { stdout, stderr } = spawnSync(program, [argument], { encoding: "utf8" });
  return /\d+(\.\d+)+/.exec(`${stdout}${stderr}`)?.[0] ?? "unknown";
}

export const named = ({ libreOffice, poppler }: Programs): string =>
  `LibreOffice ${libreOffice} and Poppler ${poppler}`;
