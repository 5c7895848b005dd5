// SPDX-License-Identifier: EUPL-1.2
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { planSchema } from "../../src/plan/plan";
import { richWorkbook } from "../support/rich-workbook";
import { EXAMPLE, pira } from "./run-pira";
import { soundWorkbook } from "./sound-workbook";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "pira-cli-"));
const file = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const place = z.strictObject({ sheet: z.string(), cell: z.string().regex(/^[A-Z]+\d+$/) });

const readingSchema = z.strictObject({
  schemaVersion: z.string(),
  plan: planSchema,
  places: z.record(z.string().startsWith("/"), place),
  notUnderstood: z.array(z.strictObject({ sheet: z.string(), cell: z.string(), text: z.string() })),
});

const severity = z.enum(["error", "warning", "info"]);
const findingsSchema = z.strictObject({
  schemaVersion: z.string(),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      severity,
      sheet: z.string().nullable(),
      cell: z.string().nullable(),
      field: z.string().nullable(),
      message: z.string(),
      seen: z.string().nullable(),
      expected: z.string().nullable(),
      source: z.string(),
      related: z.array(place),
      fix: z
        .array(z.strictObject({ sheet: z.string(), cell: z.string(), expected: z.any(), value: z.any() }))
        .nullable(),
      silenced: z.null(),
    }),
  ),
  counts: z.strictObject({
    error: z.int(),
    warning: z.int(),
    info: z.int(),
    byRule: z.record(z.string(), z.int()),
  }),
  notApplicable: z.array(z.string()),
  crashed: z.array(z.unknown()),
});

describe("pira leggi", () => {
  test("prints the plan with the cell of each field", async () => {
    const { code, output, problems } = await pira("leggi", EXAMPLE);
    expect([code, problems]).toEqual([0, []]);
    const { plan, places } = readingSchema.parse(JSON.parse(output));
    expect(plan.programmes).toHaveLength(5);
    expect(places["/programmes/0/objectives/0/title"]).toEqual({ sheet: "011-005", cell: "C5" });
    expect(places["/programmes/0/objectives/0/indicators/0/targets/2028"]).toEqual({
      sheet: "011-005",
      cell: "H17",
    });
  });

  test("takes the year from the user", async () => {
    const { output } = await pira("leggi", EXAMPLE, "--anno", "2028");
    expect(readingSchema.parse(JSON.parse(output)).plan).toMatchObject({ year: 2028, yearFrom: "override" });
  });
});

describe("pira verifica", () => {
  test("as JSON", async () => {
    const { code, output } = await pira("verifica", "--json", EXAMPLE);
    expect(code).toBe(1);
    const { findings, counts } = findingsSchema.parse(JSON.parse(output));
    expect(findings).toHaveLength(counts.error + counts.warning + counts.info);
  });

  test("in words: by rule, the first three places, then how many more, and what it comes to", async () => {
    const { code, output } = await pira("verifica", EXAMPLE, "--anno=2028");
    expect(code).toBe(1);
    expect(output).toMatch(
      /^Camera di Commercio di Valmarina, esercizio 2028\n5 programmi, 16 obiettivi, 53 indicatori\n/,
    );
    const [, years = ""] = /\n\nERRORE TGT-03 ([^]*?)\n\n/.exec(output) ?? [];
    expect(years.split("\n")).toHaveLength(6);
    expect(years).toMatch(/^ {2}Fonte: D\.Lgs\. 31\/5\/2011, n\. 91, art\. 19/m);
    expect(years).toMatch(/^ {2}011-005, G16 \(Risultato atteso\): .*2027.*$/m);
    expect(years).toMatch(/\n {2}e altre \d+$/);
    expect(output).toMatch(/\n\nIn tutto: \d+ errori, \d+ avvisi, \d+ note\.$/);
  });

  test("a plan without errors ends well", async () => {
    const { code, output } = await pira("verifica", file("buono.xlsx", await soundWorkbook()));
    expect([code, output]).toEqual([
      0,
      "Camera di Commercio di Lucca, esercizio 2027\n1 programma, 1 obiettivo, 1 indicatore\n\n" +
        "Nessuna segnalazione: il piano supera tutte le verifiche.",
    ]);
  });
});

describe("calls that fail say why in one line", () => {
  const empty = (): string => file("vuoto.xlsx", richWorkbook());
  const text = (): string => file("piano.xlsx", "Missione;Programma");
  test.each<[string, () => string[], RegExp]>([
    ["no command", () => [], /^Manca il comando: i comandi sono leggi, verifica, .*genera/],
    [
      "another command",
      () => ["stampa", ">= 80%"],
      /^Il comando «stampa» non esiste: .*leggi, verifica, .*genera/,
    ],
    ["no file", () => ["leggi"], /^Manca il file da leggere/],
    ["two files", () => ["leggi", "a.xlsx", "b.xlsx"], /^C’è un argomento di troppo: «b.xlsx»/],
    [
      "an option of another command",
      () => ["leggi", EXAMPLE, "--json"],
      /^L’opzione «--json» non esiste per «pira leggi»/,
    ],
    [
      "an option without its value",
      () => ["genera", EXAMPLE, "--out"],
      /^Manca il valore dopo l’opzione «--out»/,
    ],
    [
      "an option in place of a value",
      () => ["genera", EXAMPLE, "--out", "--force"],
      /^Manca il valore .*«--out»/,
    ],
    [
      "a value too many",
      () => ["verifica", EXAMPLE, "--json=x"],
      /^L’opzione «--json» non richiede un valore/,
    ],
    ["no year", () => ["verifica", EXAMPLE, "--anno", "27"], /^L’esercizio «27» non è un anno/],
    [
      "a file that is not there",
      () => ["leggi", join(folder, "no.xlsx")],
      /^Il file «.*no\.xlsx» non esiste: controllare il nome e la cartella\.$/,
    ],
    ["a folder", () => ["leggi", folder], /^«.*» è una cartella: indicare un file\.$/],
    [
      "a file of another kind",
      () => ["leggi", text()],
      /^«.*piano\.xlsx»: Il file non è una cartella di lavoro leggibile/,
    ],
    ["a workbook without a plan", () => ["verifica", empty()], /^«.*vuoto\.xlsx»: .*non c’è un PIRA/],
    ["no file to write", () => ["genera", EXAMPLE], /^Manca il file da scrivere/],
  ])("%s", async (_title, args, problem) => {
    const { code, output, problems } = await pira(...args());
    expect(code).toBe(2);
    expect(output).toBe("");
    expect(problems).toEqual([expect.stringMatching(problem)]);
    expect(problems[0]).not.toContain("\n");
  });
});

test.each([["--help"], ["verifica", "-h"]])("help on request: %s", async (...args) => {
  const { code, output, problems } = await pira(...args);
  expect([code, problems]).toEqual([0, []]);
  for (const command of ["leggi", "verifica", "genera"]) expect(output).toContain(`pira ${command} FILE`);
});
