// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { isKnownLabel } from "../../src/template/recognise-label";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { growthOf } from "../../src/editing/growth/growth";
import type { GrowthAction } from "../../src/editing/growth/action";
import type { Plan } from "../../src/plan/plan";
import { readPlan } from "../../src/reading/read-plan";
import { EXAMPLE, pira } from "./run-pira";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-parti-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);

/** Adds indicators to the first objective in a file, or takes one away, as its manager would in the pane. */
async function grow(path: string, actions: readonly GrowthAction[]): Promise<void> {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(path)), nodeExcelize);
  for (const action of actions) {
    const snapshot = await workbook.read({ isKnownLabel });
    await workbook.restructure(growthOf(readPlan(snapshot), snapshot, action).change);
  }
  writeFileSync(path, workbook.save());
}

/** Fills fields of the first objective in a file, as its manager would. */
async function fillIn(path: string, texts: Record<string, string>): Promise<void> {
  const workbook = openFileWorkbook(new Uint8Array(readFileSync(path)), nodeExcelize);
  const { places } = readPlan(await workbook.read({ isKnownLabel }));
  const edits = Object.entries(texts).map(([name, value]) => {
    const content = places[`/programmes/0/objectives/0/${name}`];
    if (!content) throw new Error(`No cell for ${name}`);
    return { sheet: content.sheet, cell: content.cell, expected: content.value, value };
  });
  await workbook.apply(edits);
  writeFileSync(path, workbook.save());
}

const indicatorsOf = async (path: string): Promise<(string | undefined)[]> => {
  const { plan } = JSON.parse((await pira("leggi", path)).output) as { plan: Plan };
  return plan.programmes[0]?.objectives[0]?.indicators.map(({ name }) => name) ?? [];
};

const firstCode = async (): Promise<string> => {
  const { plan } = JSON.parse((await pira("leggi", EXAMPLE)).output) as {
    plan: { programmes: { objectives: { code: string }[] }[] };
  };
  return plan.programmes[0]?.objectives[0]?.code ?? "";
};

describe("pira estrai and pira unisci", () => {
  test("hand out one objective, show what its manager changed, and take it all when asked", async () => {
    const code = await firstCode();
    const handed = await pira("estrai", EXAMPLE, "--obiettivo", code, "--out", at("scheda.xlsx"));
    expect([handed.code, handed.problems]).toEqual([0, []]);
    expect(handed.output).toContain(`Obiettivo ${code} – `);

    const untouched = await pira("unisci", EXAMPLE, "--da", at("scheda.xlsx"));
    expect([untouched.code, untouched.output]).toEqual([0, "Nessuna differenza."]);

    await fillIn(at("scheda.xlsx"), { centre: "Area nuova", "indicators/0/unit": "ore" });
    const before = readFileSync(EXAMPLE);
    const listed = await pira("unisci", EXAMPLE, "--da", at("scheda.xlsx"));
    expect(listed.output).toMatch(/^Obiettivo .*\n {2}.*\(Centro di responsabilità\): .* → Area nuova/mu);
    expect(listed.output).toMatch(/^Indicatore .*\n {2}.*\(Unità di misura\): .* → ore/mu);
    expect(listed.output).toContain("Nulla è stato scritto");

    const taken = await pira(
      "unisci",
      EXAMPLE,
      "--da",
      at("scheda.xlsx"),
      "--tutte",
      "--out",
      at("nuovo.xlsx"),
    );
    expect([taken.code, taken.problems]).toEqual([0, []]);
    expect(readFileSync(EXAMPLE)).toEqual(before);
    const after = await pira("unisci", at("nuovo.xlsx"), "--da", at("scheda.xlsx"));
    expect(after.output).toBe("Nessuna differenza.");
  });

  test("add what is new; what went stays unless it is to go", async () => {
    const objective = "/programmes/0/objectives/0";
    const args = ["--da", at("scheda.xlsx"), "--tutte", "--out"];
    await pira("estrai", EXAMPLE, "--obiettivo", await firstCode(), "--out", at("scheda.xlsx"));
    const before = await indicatorsOf(EXAMPLE);
    await grow(at("scheda.xlsx"), [
      { kind: "add", element: `${objective}/indicators`, name: "Fiere organizzate" },
      { kind: "add", element: `${objective}/indicators`, name: "Bandi" },
      { kind: "remove", element: `${objective}/indicators/0` },
    ]);
    await fillIn(at("scheda.xlsx"), { [`indicators/${before.length - 1}/unit`]: "ore" });

    const listed = await pira("unisci", EXAMPLE, "--da", at("scheda.xlsx"));
    expect(listed.output).toContain(
      "Indicatore Fiere organizzate (nuovo)\n  Indicatore: Fiere organizzate\n  Unità di misura: ore\n",
    );
    expect(listed.output).toContain("per toglierle aggiungere «--togli»");
    expect(listed.output).toContain("3 differenze.");

    expect((await pira("unisci", EXAMPLE, ...args, at("con.xlsx"))).problems).toEqual([]);
    expect(await indicatorsOf(at("con.xlsx"))).toEqual([...before, "Fiere organizzate", "Bandi"]);

    const without = await pira("unisci", EXAMPLE, ...args, at("senza.xlsx"), "--togli");
    expect([without.code, without.output]).toEqual([0, expect.stringContaining("non ci sono più")]);
    expect(await indicatorsOf(at("senza.xlsx"))).toEqual([...before.slice(1), "Fiere organizzate", "Bandi"]);
    const again = await pira("unisci", at("senza.xlsx"), "--da", at("scheda.xlsx"));
    expect(again.output).toBe("Nessuna differenza.");
  });

  test("hand out a programme by its code", async () => {
    const programme = (await firstCode()).slice(0, 7);
    const { code, output } = await pira("estrai", EXAMPLE, "--programma", programme, "--out", at("p.xlsx"));
    expect([code, output]).toEqual([0, expect.stringContaining(`Programma ${programme} – `)]);
    expect((await pira("unisci", EXAMPLE, "--da", at("p.xlsx"))).output).toBe("Nessuna differenza.");
  });

  test("overwrite nothing unless told to", async () => {
    writeFileSync(at("c.xlsx"), "altro");
    const args = ["estrai", EXAMPLE, "--obiettivo", await firstCode(), "--out", at("c.xlsx")];
    const refused = await pira(...args);
    expect([refused.code, refused.problems.join()]).toEqual([2, expect.stringContaining("esiste già")]);
    expect(readFileSync(at("c.xlsx"), "utf8")).toBe("altro");
    expect((await pira(...args, "--force")).code).toBe(0);
    const over = await pira(
      "unisci",
      EXAMPLE,
      "--da",
      at("c.xlsx"),
      "--tutte",
      "--out",
      at("c.xlsx"),
      "--force",
    );
    expect([over.code, over.problems.join()]).toEqual([2, expect.stringContaining("file da leggere")]);
  });

  test.each([
    [["estrai", EXAMPLE, "--out", "x.xlsx"], /Manca la parte da estrarre/],
    [["estrai", EXAMPLE, "--obiettivo", "1", "--programma", "2", "--out", "x.xlsx"], /una parte per volta/],
    [["estrai", EXAMPLE, "--obiettivo", "1"], /Manca il file da scrivere/],
    [
      ["estrai", EXAMPLE, "--obiettivo", "999-999-999", "--out", "x.xlsx"],
      /non c’è «999-999-999»: ci sono 0\d\d-/,
    ],
    [["estrai", EXAMPLE, "--obiettivo", "1", "--out", "x.csv"], /deve finire per \.xlsx/],
    [["unisci", EXAMPLE], /Manca il file restituito/],
    [["unisci", EXAMPLE, "--da", EXAMPLE, "--tutte"], /Manca il file da scrivere/],
    [["unisci", EXAMPLE, "--da", EXAMPLE, "--out", "x.xlsx"], /aggiungere «--tutte»/],
    [["unisci", EXAMPLE, "--da", EXAMPLE, "--togli"], /solo con «--tutte»/],
    [["unisci", EXAMPLE, "--da", "manca.xlsx"], /«manca\.xlsx» non esiste/],
  ])("%j fails with a reason", async (args, reason) => {
    const { code, problems } = await pira(...args);
    expect(code).toBe(2);
    expect(problems.join()).toMatch(reason);
    expect(existsSync("x.xlsx")).toBe(false);
  });
});
