// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckResult, Finding } from "../../src/rules/finding";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { xlsxOf } from "../corpus/write-xlsx";
import { sheetOf } from "../support/fake-workbook";
import { smallPlan } from "../support/small-plan";
import { EXAMPLE, pira } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-correggi-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

async function fileOf(sheets: SheetSnapshot[]): Promise<string> {
  writeFileSync(at("piano.xlsx"), await xlsxOf({ sheets, leftAside: [] }));
  return at("piano.xlsx");
}

async function findingsOf(file: string, rule: string): Promise<Finding[]> {
  const { output } = await pira("verifica", file, "--json");
  return (JSON.parse(output) as CheckResult).findings.filter((finding) => finding.rule === rule);
}

const block = (type: string): CellValue[][] => [
  ["Indicatore", `Imprese ${type}`],
  ["Tipologia", "Unità di misura", "Target 2017", "Target 2018"],
  [type, "numero", "7", "8"],
];
const pastYears = (): SheetSnapshot[] => [
  sheetOf("Copertina", [["Camera di commercio"], ["Piano degli indicatori e dei risultati attesi 2018"]]),
  sheetOf("011-005", [
    ["Missione", "011 - Competitività e sviluppo delle imprese"],
    ["Programma", "005 - Promozione"],
    ["Obiettivo", "Titolo", "Assistere le imprese"],
    ...block("Efficacia"),
    ...block("output"),
  ]),
];

describe("pira correggi", () => {
  test("makes the safe corrections in a copy, and says what each cell was and is", async () => {
    const file = await fileOf(smallPlan());
    const before = readFileSync(file);
    const { code, output, problems } = await pira("correggi", file, "--out", at("corretto.xlsx"));
    expect([code, problems]).toEqual([0, []]);
    expect(output).toContain("011-005, A12 (Tipologia): «Efficacia» → «efficacia»");
    expect(output).toMatch(/Segnalazioni corrette: .*\bIND-10 1\b/);
    expect(output).toMatch(/Scritto «.*corretto\.xlsx»\.$/);
    expect(readFileSync(file)).toEqual(before);
    expect(await findingsOf(at("corretto.xlsx"), "IND-10")).toEqual([]);
  });

  test("with --prova writes nothing", async () => {
    const file = await fileOf(smallPlan());
    const { code, output } = await pira("correggi", file, "--prova", "--out", at("corretto.xlsx"));
    expect(code).toBe(0);
    expect(output).toMatch(/«Efficacia» → «efficacia»[^]*Prova: nulla è stato scritto\.$/);
    expect(existsSync(at("corretto.xlsx"))).toBe(false);
    expect((await pira("correggi", file, "--prova")).output).toBe(output);
  });

  test("those to be asked for only when wanted: by their rule alone, or with all others", async () => {
    const file = await fileOf(pastYears());
    const out = at("corretto.xlsx");
    const safe = await pira("correggi", file, "--out", out);
    expect(safe.output).toMatch(/segnalazioni hanno ancora una correzione: .*TGT-03/);
    expect(await findingsOf(out, "TGT-03")).toHaveLength(2);

    const named = await pira("correggi", file, "--out", out, "--force", "--regola", "tgt-03");
    expect(named.output).toContain("011-005, C5: «Target 2017» → «Target 2018»");
    expect(named.output).toContain("011-005, D6 (Risultato atteso): «8» → (vuota)");
    expect(named.output).toContain("011-005, E5: (vuota) → «Target 2020»");
    expect(named.output).toContain("Cambia il numero di colonne: 011-005.");
    expect(await findingsOf(out, "TGT-03")).toEqual([]);
    expect(await findingsOf(out, "IND-10")).toHaveLength(1);

    await pira("correggi", file, "--out", out, "--force", "--regola", "TGT-03", "--regola", "IND-10");
    expect([...(await findingsOf(out, "TGT-03")), ...(await findingsOf(out, "IND-10"))]).toEqual([]);

    await pira("correggi", file, "--out", out, "--force", "--chieste");
    expect([...(await findingsOf(out, "TGT-03")), ...(await findingsOf(out, "IND-10"))]).toEqual([]);
  });

  test("as JSON", async () => {
    const file = await fileOf(smallPlan());
    const { output } = await pira("correggi", file, "--prova", "--json", "--regola", "IND-10");
    expect(JSON.parse(output)).toMatchObject({
      schemaVersion: "1.0",
      cells: [{ sheet: "011-005", cell: "A12", label: "Tipologia", before: "Efficacia", after: "efficacia" }],
      reshapes: [],
      corrected: { "IND-10": 1 },
      left: [],
      written: null,
    });
  });

  test("a copy of what needs no correction is the file itself", async () => {
    const file = await fileOf(smallPlan());
    await pira("correggi", file, "--out", at("uno.xlsx"));
    const { code, output } = await pira("correggi", at("uno.xlsx"), "--out", at("due.xlsx"));
    expect(code).toBe(0);
    expect(output).toMatch(/^Nessuna correzione da fare\./);
    expect(readFileSync(at("due.xlsx"))).toEqual(readFileSync(at("uno.xlsx")));
  });

  test.each<[string, string[], RegExp]>([
    ["no file to write", [], /^Manca il file da scrivere/],
    ["the file itself", ["--out", EXAMPLE], /non viene mai modificato/],
    ["another kind of file", ["--out", "corretto.ods"], /deve finire per \.xlsx/],
    ["an unknown rule", ["--prova", "--regola", "ABC-01"], /^La regola «ABC-01» non esiste/],
    ["an option of another command", ["--prova", "--motivo", "x"], /non esiste per «pira correggi»/],
  ])("refuses %s", async (_, args, problem) => {
    const { code, output, problems } = await pira("correggi", EXAMPLE, ...args);
    expect([code, output]).toEqual([2, ""]);
    expect(problems).toEqual([expect.stringMatching(problem)]);
  });

  test("does not overwrite without --force", async () => {
    writeFileSync(at("corretto.xlsx"), "mio");
    const { code, problems } = await pira("correggi", EXAMPLE, "--out", at("corretto.xlsx"));
    expect([code, problems]).toEqual([2, [expect.stringMatching(/esiste già/)]]);
    expect(readFileSync(at("corretto.xlsx"), "utf8")).toBe("mio");
  });
});
