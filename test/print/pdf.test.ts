// SPDX-License-Identifier: EUPL-1.2
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { EXAMPLE, pira } from "../cli/run-pira";
import { soundWorkbook } from "../cli/sound-workbook";
import { headerOf } from "./lines";
import { pagesOfPdf, type PrintedPage } from "./print";

jest.setTimeout(300_000);

let folder: string;
let pdf: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pira-pdf-"));
  pdf = join(folder, "allegato.pdf");
  const { code, problems } = await pira("genera", EXAMPLE, "--pdf", pdf);
  expect([code, problems]).toEqual([0, []]);
}, 300_000);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const TITLE =
  "Piano degli indicatori e dei risultati attesi di bilancio 2027 – Camera di Commercio di Valmarina";
/** What a tool of Poppler says. */
const told = (program: string, ...args: string[]): string =>
  execFileSync(program, [...args, pdf], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const pagesOf = (path: string): PrintedPage[] => pagesOfPdf(readFileSync(path));
const inTheFile = (): string => readFileSync(pdf, "latin1");

test("it says that it is PDF/A-2b, of whom and of what", () => {
  const metadata = told("pdfinfo", "-meta");
  expect(metadata).toContain("<pdfaid:part>2</pdfaid:part>");
  expect(metadata).toContain("<pdfaid:conformance>B</pdfaid:conformance>");
  expect(metadata).toContain(`<rdf:li xml:lang="x-default">${TITLE}</rdf:li>`);
  expect(metadata).toContain("<rdf:li>Camera di Commercio di Valmarina</rdf:li>");
});

test("tagged, in Italian, with its title in the window and a bookmark for each sheet", () => {
  expect(told("pdfinfo")).toMatch(/^Tagged: +yes$/mu);
  const [catalogue = ""] = /<<\/Type\/Catalog.*?>>\s*endobj/su.exec(inTheFile()) ?? [];
  expect(catalogue).toMatch(/\/Lang\s*\(it-IT\)/u);
  expect(catalogue).toMatch(/\/MarkInfo\s*<<\s*\/Marked true\s*>>/u);
  expect(catalogue).toMatch(/\/StructTreeRoot \d+ 0 R/u);
  expect(catalogue).toMatch(/\/DisplayDocTitle true/u);
  expect(catalogue).toMatch(/\/Outlines \d+ 0 R/u);
  // A structure is no empty promise: it has elements on every page.
  const elements = inTheFile().match(/\/Type\/StructElem\b/gu) ?? [];
  expect(elements.length).toBeGreaterThan(10 * pagesOf(pdf).length);
});

test("every font is embedded, and a colour profile says what the colours are", () => {
  const fonts = told("pdffonts")
    .trim()
    .split("\n")
    .slice(2)
    .map((line) => line.trim().split(/\s+/u));
  expect(fonts.length).toBeGreaterThan(0);
  // From the right: generation and number of the object, unicode, subset, embedded.
  expect(fonts.filter((font) => font.at(-5) !== "yes" || font.at(-3) !== "yes")).toEqual([]);
  expect(inTheFile()).toMatch(/\/S\/GTS_PDFA1|\/OutputIntents/u);
});

test("A4, all of them, and every page of a plan with open errors says «BOZZA»", () => {
  const pages = pagesOf(pdf);
  expect(pages.length).toBeGreaterThan(20);
  for (const { width, height } of pages) {
    expect([width, height].map(Math.round).sort((a, b) => a - b)).toEqual([595, 842]);
  }
  expect(pages.filter((page) => !headerOf(page).includes("BOZZA"))).toEqual([]);
});

test("no page of a plan without errors does", async () => {
  const [file, sound] = [join(folder, "piano.xlsx"), join(folder, "senza-errori.pdf")];
  writeFileSync(file, await soundWorkbook());
  const { code, output } = await pira("genera", file, "--pdf", sound);
  expect([code, output]).toEqual([0, expect.not.stringContaining("BOZZA")]);
  const pages = pagesOf(sound);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.filter(({ words }) => words.some(({ text }) => text === "BOZZA"))).toEqual([]);
});
