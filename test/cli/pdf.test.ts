// SPDX-License-Identifier: EUPL-1.2
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pdfOf } from "../../src/cli/pdf";
import { EXAMPLE, pira, type Run } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const PATH = process.env.PATH;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-cli-pdf-"));
  process.env.PATH = folder;
});
afterEach(() => {
  process.env.PATH = PATH;
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

/** Puts something else in LibreOffice's place; `$out` is the folder of the PDF. */
function libreOffice(...script: string[]): void {
  writeFileSync(
    at("soffice"),
    ["#!/bin/sh", 'while [ "$1" != --outdir ]; do shift; done', 'out="$2"', ...script].join("\n"),
  );
  chmodSync(at("soffice"), 0o755);
}

const asPdf = (...more: string[]): Promise<Run> =>
  pira("genera", EXAMPLE, "--pdf", at("allegato.pdf"), ...more);

test.each<[string, string[] | null, RegExp]>([
  ["is not there", null, /^Il PDF lo prepara LibreOffice, che qui non c’è: .*«libreoffice-calc»/],
  [
    "fails",
    ["echo avviso >&2", "echo Error: source file could not be loaded >&2", "exit 1"],
    /^LibreOffice non è riuscito a preparare il PDF \(Error: source file could not be loaded\): .*«libreoffice-calc»/,
  ],
  ["ends well and writes nothing", ["exit 0"], /^LibreOffice non è riuscito a preparare il PDF: /],
  ["writes another PDF", ['echo %PDF-1.4 > "$out/allegato.pdf"'], /non scrive PDF\/A-2: serve la versione 7/],
])("LibreOffice %s: told in one line, and nothing is written", async (_what, script, problem) => {
  if (script) libreOffice(...script);
  const { code, output, problems } = await asPdf("--out", at("allegato.xlsx"));
  expect([code, output, problems]).toEqual([2, "", [expect.stringMatching(problem)]]);
  expect(readdirSync(folder)).toEqual(script ? ["soffice"] : []);
});

test("LibreOffice is stopped when it takes too long", async () => {
  libreOffice("exec /bin/sleep 30");
  await expect(pdfOf(new Uint8Array(), 1000)).rejects.toThrow(
    /^LibreOffice non ha finito il PDF in 1 secondo/,
  );
});

test("what LibreOffice makes is written beside the copy, and nothing is left of its settings", async () => {
  libreOffice(
    'echo "%PDF-1.6 <pdfaid:part>2</pdfaid:part>" > "$out/allegato.pdf"',
    `echo "$out" > ${at("where")}`,
  );
  const before = readFileSync(EXAMPLE);
  const { code, output } = await asPdf("--out", at("allegato.xlsx"));
  expect(code).toBe(0);
  expect(output).toMatch(
    /^Scritto «.*xlsx»: .*\nScritto «.*allegato\.pdf» con il solo allegato, in PDF\/A-2\.\n.*BOZZA/u,
  );
  expect(readdirSync(folder).sort()).toEqual(["allegato.pdf", "allegato.xlsx", "soffice", "where"]);
  expect(readFileSync(at("allegato.pdf"), "utf8")).toMatch(/^%PDF/);
  expect(() => readdirSync(readFileSync(at("where"), "utf8").trim())).toThrow("ENOENT");
  expect(readFileSync(EXAMPLE)).toEqual(before);
});

test("a PDF that is there already stays, unless told otherwise, and so does the copy beside it", async () => {
  libreOffice('echo "%PDF-1.6 <pdfaid:part>2</pdfaid:part>" > "$out/allegato.pdf"');
  writeFileSync(at("allegato.pdf"), "di un altro");
  const refused = await asPdf("--out", at("allegato.xlsx"));
  expect([refused.code, refused.problems]).toEqual([2, [expect.stringMatching(/allegato\.pdf» esiste già/)]]);
  expect(readdirSync(folder).sort()).toEqual(["allegato.pdf", "soffice"]);
  expect((await asPdf("--force")).code).toBe(0);
  expect(readFileSync(at("allegato.pdf"), "utf8")).toMatch(/^%PDF/);
});

test.each<[string, () => string, RegExp]>([
  [
    "under another kind of name",
    () => at("allegato.xlsx"),
    /^Il nome del PDF da scrivere deve finire per \.pdf/,
  ],
  ["over the file that is read", () => at("piano.pdf"), /è il file da leggere/],
])("never written %s", async (_what, out, problem) => {
  symlinkSync(EXAMPLE, at("piano.pdf"));
  const { code, problems } = await pira("genera", EXAMPLE, "--pdf", out(), "--force");
  expect([code, problems]).toEqual([2, [expect.stringMatching(problem)]]);
});
