// SPDX-License-Identifier: EUPL-1.2
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { planSchema } from "../../src/plan/plan";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { readCsv } from "../publish/read-csv";
import { partOf } from "../support/zip-parts";
import { EXAMPLE, EXAMPLE_WITH_ALLEGATO, pira } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-pubblica-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

const NAME = "pira-2027-camera-di-commercio-di-valmarina";
const FILES = ["csv", "json", "xlsx"].map((extension) => `${NAME}.${extension}`);

describe("pira pubblica", () => {
  test("writes allegato, JSON and CSV under the chamber's name, and says so", async () => {
    const before = readFileSync(EXAMPLE_WITH_ALLEGATO);
    const { code, output, problems } = await pira("pubblica", EXAMPLE_WITH_ALLEGATO, "--in", folder);
    expect([code, problems]).toEqual([0, []]);
    expect(output).toMatch(/^Scritta la copia da pubblicare: «.*xlsx», «.*json», «.*csv»\.\n.*«BOZZA»/u);
    expect(readdirSync(folder).sort()).toEqual(FILES);
    expect(readFileSync(EXAMPLE_WITH_ALLEGATO)).toEqual(before);

    const xlsx = new Uint8Array(readFileSync(at(`${NAME}.xlsx`)));
    const { sheets } = await openFileWorkbook(xlsx, nodeExcelize).read({ isKnownLabel: () => true });
    expect(sheets.map(({ name }) => name.slice(0, 5))).toEqual(sheets.map(() => "All. "));
    expect(sheets.map(({ mark, visibility }) => [mark, visibility])).toEqual(
      sheets.map(() => [null, "visible"]),
    );
    expect(partOf(xlsx, "docProps/core.xml")).toContain("2018-03-12T00:00:00Z");

    const plan = planSchema.parse(JSON.parse(readFileSync(at(`${NAME}.json`), "utf8")));
    const records = readCsv(new Uint8Array(readFileSync(at(`${NAME}.csv`))));
    const indicators = plan.programmes.flatMap(({ objectives }) =>
      objectives.flatMap((one) => one.indicators),
    );
    const named = new Set(records.map((record) => record.indicatore));
    expect(indicators.filter(({ name }) => !named.has(name))).toEqual([]);
  });

  test("overwrites only on request, and then nothing is written when one file is there", async () => {
    writeFileSync(at(`${NAME}.json`), "di un altro");
    const refused = await pira("pubblica", EXAMPLE, "--in", folder);
    expect([refused.code, refused.problems]).toEqual([
      2,
      [expect.stringMatching(/json» esiste già.*--force/)],
    ]);
    expect(readdirSync(folder)).toEqual([`${NAME}.json`]);
    expect((await pira("pubblica", EXAMPLE, "--in", folder, "--force")).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(FILES);
  });

  test("never writes over the file that it reads", async () => {
    copyFileSync(EXAMPLE, at(`${NAME}.xlsx`));
    const { code, problems } = await pira("pubblica", at(`${NAME}.xlsx`), "--in", folder, "--force");
    expect([code, problems]).toEqual([2, [expect.stringMatching(/è il file da leggere.*«--in»/)]]);
    expect(readFileSync(at(`${NAME}.xlsx`))).toEqual(readFileSync(EXAMPLE));
    expect(readdirSync(folder)).toEqual([`${NAME}.xlsx`]);
  });

  test.each<[string, () => string[], RegExp]>([
    ["no folder", () => [], /^Manca la cartella in cui scrivere: aggiungere «--in CARTELLA»\.$/],
    ["a folder that is not there", () => ["--in", at("manca")], /^La cartella in cui scrivere .* non esiste/],
  ])("%s", async (_what, options, problem) => {
    const { code, problems } = await pira("pubblica", EXAMPLE, ...options());
    expect([code, problems]).toEqual([2, [expect.stringMatching(problem)]]);
  });
});
