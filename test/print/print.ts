// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { emptyWorkbook } from "./empty-workbook";

/** A word of a PDF; points from the top left corner of the page, `bottom` under the descenders. */
export interface PrintedWord {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface PrintedPage {
  width: number;
  height: number;
  words: PrintedWord[];
}

/** Writes the sheets into a workbook, has LibreOffice print it, and reads the words of the pages. */
export const printed = async (plans: readonly SheetPlan[]): Promise<PrintedPage[]> =>
  pagesOfPdf(await printedPdf(plans));

/** Writes the sheets into a workbook and has LibreOffice print it. */
export async function printedPdf(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  return pdfOfFile(workbook.save());
}

/** What LibreOffice makes of an .xlsx. */
function pdfOfFile(xlsx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "pira-print-"));
  try {
    const file = join(folder, "allegato.xlsx");
    writeFileSync(file, xlsx);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, file], {
      stdio: "ignore",
    });
    return new Uint8Array(readFileSync(join(folder, "allegato.pdf")));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The words of each page of a PDF. */
export function pagesOfPdf(pdf: Uint8Array): PrintedPage[] {
  const html = execFileSync("pdftotext", ["-bbox", "-", "-"], {
    input: pdf,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return html.split("<page ").slice(1).map(parsePage);
}

const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g;

function parsePage(html: string): PrintedPage {
  const [, width, height] = /^width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? [];
  const words = [...html.matchAll(WORD)].map(([, left, top, right, bottom, text = ""]) => ({
    text: unescaped(text),
    left: Number(left),
    right: Number(right),
    top: Number(top),
    bottom: Number(bottom),
  }));
  return { width: Number(width), height: Number(height), words };
}

const unescaped = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** A text without its white space, which a PDF does not keep. */
export const squeezed = (text: string): string => text.replace(/[\s\u00a0]+/gu, "");

/** All words of some pages in a row. */
export const textOf = (pages: readonly PrintedPage[]): string =>
  squeezed(pages.flatMap(({ words }) => words.map(({ text }) => text)).join(""));
