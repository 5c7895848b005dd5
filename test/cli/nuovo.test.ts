// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { pira } from "./run-pira";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-nuovo-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

const call = (over: Record<string, string | undefined> = {}): string[] => {
  const options: Record<string, string | undefined> = {
    ente: "Camera di commercio di Lucca",
    anno: "2027",
    programmi: "011-005,012-004,033-001",
    out: at("nuovo.xlsx"),
    ...over,
  };
  return Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  );
};

describe("pira nuovo", () => {
  test("writes an empty plan that reads as asked, and says so", async () => {
    const { code, output, problems } = await pira("nuovo", ...call());
    expect([code, problems]).toEqual([0, []]);
    expect(output).toMatch(
      /^Scritto «.*nuovo\.xlsx» con un piano vuoto: 5 fogli \(Copertina, Premessa, Quadro, 011-005, 012-004\)\.$/,
    );
    const read = await pira("leggi", at("nuovo.xlsx"));
    expect(read.code).toBe(0);
    const { plan, notUnderstood } = JSON.parse(read.output) as {
      plan: { year: number; chamber: string; programmes: { objectives: { code: string }[] }[] };
      notUnderstood: unknown[];
    };
    expect([plan.chamber, plan.year, notUnderstood]).toEqual(["Camera di commercio di Lucca", 2027, []]);
    expect(plan.programmes.flatMap(({ objectives }) => objectives.map((one) => one.code))).toEqual([
      "011-005-001",
      "012-004-001",
    ]);
  });

  test("holds the version of its template in a named cell, and no empty sheet", async () => {
    await pira("nuovo", ...call());
    const workbook = strFromU8(
      unzipSync(readFileSync(at("nuovo.xlsx")))["xl/workbook.xml"] ?? new Uint8Array(),
    );
    expect(workbook).toMatch(/<definedName[^>]* name="PIRA_Modello"[^>]*>'?Copertina'?!\$A\$10</);
    expect(workbook).not.toContain("Foglio1");
  });

  test("overwrites only with --force", async () => {
    writeFileSync(at("nuovo.xlsx"), "mio");
    const refused = await pira("nuovo", ...call());
    expect([refused.code, refused.problems[0]]).toEqual([2, expect.stringContaining("esiste già")]);
    expect(readFileSync(at("nuovo.xlsx"), "utf8")).toBe("mio");
    expect((await pira("nuovo", ...call(), "--force")).code).toBe(0);
  });

  test.each([
    ["no body", { ente: undefined }, "Manca il nome dell’ente"],
    ["no year", { anno: undefined }, "Manca l’esercizio"],
    ["a bad year", { anno: "27" }, "non è un anno di quattro cifre"],
    ["no programmes", { programmi: undefined }, "Mancano i programmi"],
    ["no file", { out: undefined }, "Manca il file da scrivere"],
    ["another kind of file", { out: "piano.pdf" }, "deve finire per .xlsx"],
    ["half a name", { ente: "Lucca" }, "non è il nome intero"],
    ["an unknown programme", { programmi: "011-005,999" }, "«999» non è nell’elenco"],
    ["a programme that is over", { programmi: "032-004" }, "non è in uso"],
    ["funds alone", { programmi: "033-001" }, "Nessun programma con obiettivi"],
  ])("refuses %s in one line, and writes nothing", async (_, over, said) => {
    const { code, output, problems } = await pira("nuovo", ...call(over));
    expect([code, output, problems]).toEqual([2, "", [expect.stringContaining(said)]]);
    expect(problems[0]).not.toContain("\n");
    expect(existsSync(at("nuovo.xlsx"))).toBe(false);
  });

  test("reads no file, and no option of others", async () => {
    expect((await pira("nuovo", "altro.xlsx", ...call())).problems[0]).toContain("non legge nessun file");
    expect((await pira("nuovo", ...call(), "--json")).problems[0]).toContain("non esiste per «pira nuovo»");
  });
});
