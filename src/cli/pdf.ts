// SPDX-License-Identifier: EUPL-1.2
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cliTexts } from "../texts/cli";
import { CommandError } from "./io";

/** LibreOffice by its names on the path, then where its installers put it on macOS and Windows. */
const PROGRAMS = [
  ...["soffice", "libreoffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"],
  join(process.env.ProgramFiles ?? "C:\\Program Files", "LibreOffice", "program", "soffice.com"),
];

/** Milliseconds: a hundred objectives take seconds, a thousand (1,555 pages) more than three minutes of a processor. */
const TIME_LIMIT = 900_000;

/**
 * PDF/A-2b (ISO 19005-2) of a workbook, tagged, with a bookmark a sheet, in Italian. LibreOffice makes it with settings of
 * its own, away from those of the user, who may have it open.
 * @throws CommandError when it is not there, fails or takes too long
 */
export async function pdfOf(xlsx: Uint8Array, timeLimit = TIME_LIMIT): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "pira-pdf-"));
  try {
    const [profile, file] = [join(folder, "profile"), join(folder, "allegato.xlsx")];
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(file, xlsx);
    const said = await libreOffice(
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...["--headless", "--norestore", "--convert-to", "pdf:calc_pdf_Export", "--outdir", folder, file],
      ],
      timeLimit,
    );
    const pdf = await readFile(join(folder, "allegato.pdf")).catch(() => null);
    if (pdf === null) throw new CommandError(cliTexts.libreOfficeFailed(lastLine(said)));
    if (!pdf.includes("<pdfaid:part>2<")) throw new CommandError(cliTexts.libreOfficeTooOld);
    return new Uint8Array(pdf);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What LibreOffice complains of. */
async function libreOffice(args: readonly string[], timeLimit: number): Promise<string> {
  for (const program of PROGRAMS) {
    const said = await run(program, args, timeLimit);
    if (said !== null) return said;
  }
  throw new CommandError(cliTexts.noLibreOffice);
}

/** Null when there is no such program. */
const run = (program: string, args: readonly string[], timeLimit: number): Promise<string | null> =>
  new Promise((resolve, reject) => {
    execFile(program, args, { timeout: timeLimit, env: process.env }, (error, _out, said) => {
      if (error === null) resolve(said);
      else if (error.code === "ENOENT") resolve(null);
      else if (error.killed)
        reject(new CommandError(cliTexts.libreOfficeTooSlow(timeLimit / 1000), { cause: error }));
      else reject(new CommandError(cliTexts.libreOfficeFailed(lastLine(said)), { cause: error }));
    });
  });

const lastLine = (text: string): string => text.trim().split("\n").at(-1) ?? "";

const setting = (node: string, name: string, value: string): string =>
  `<item oor:path="/${node}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** Nodes of its registry. */
const ROOT = "org.openoffice";
const OFFICE = `${ROOT}.Office`;
const PDF = `${OFFICE}.Common/Filter/PDF/Export`;

/** Settings of LibreOffice: numbers, dates and language of the document in Italian; PDF/A-2. */
const SETTINGS = [
  '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">',
  setting(`${ROOT}.Setup/L10N`, "ooSetupSystemLocale", "it-IT"),
  setting(`${OFFICE}.Linguistic/General`, "DefaultLocale", "it-IT"),
  setting(PDF, "SelectPdfVersion", "2"),
  setting(PDF, "UseTaggedPDF", "true"),
  setting(PDF, "ExportBookmarks", "true"),
  setting(PDF, "DisplayPDFDocumentTitle", "true"),
  "</oor:items>",
].join("\n");
