// SPDX-License-Identifier: EUPL-1.2
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CheckResult, Finding } from "../../src/rules/finding";
import { snapshotOf } from "../corpus/workbook";
import { flatTableMissionLast } from "../corpus/workbooks/flat-table-mission-last";
import { xlsxOf } from "../corpus/write-xlsx";
import { partChanges } from "../support/zip-parts";
import { EXAMPLE, pira, TODAY } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pira-silenzia-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
const at = (name: string): string => join(folder, name);
const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path));

async function findingsOf(file: string): Promise<Finding[]> {
  const { output } = await pira("verifica", file, "--json");
  return (JSON.parse(output) as CheckResult).findings;
}

const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity, silenced }) => severity === "error" && silenced === null);

/** Rules that have errors in a file. */
async function errorRules(file = EXAMPLE): Promise<string[]> {
  return [...new Set(errorsOf(await findingsOf(file)).map(({ rule }) => rule))];
}

/** A plan with errors of a few rules: a command for each takes its time. */
async function planWithFewErrors(): Promise<string> {
  writeFileSync(at("piano.xlsx"), await xlsxOf(snapshotOf(flatTableMissionLast)));
  return at("piano.xlsx");
}

describe("pira silenzia", () => {
  test("silences a rule, and only it; the user's sheets stay as they are", async () => {
    const [rule = ""] = await errorRules();
    const before = await findingsOf(EXAMPLE);
    const count = before.filter((finding) => finding.rule === rule).length;
    const { code, output, problems } = await pira(
      ...[
        "silenzia",
        EXAMPLE,
        "--regola",
        rule.toLowerCase(),
        "--motivo",
        "Deciso in Giunta",
        "--out",
        at("a.xlsx"),
      ],
    );
    expect([code, problems]).toEqual([0, []]);
    expect(output).toMatch(
      new RegExp(
        `^Silenziat[ae] ${count} segnalazion[ei] della regola ${rule}\\.\nScritto «.*a\\.xlsx» con il foglio «Verifica»\\.$`,
      ),
    );
    const after = await findingsOf(at("a.xlsx"));
    expect(after).toEqual(
      before.map((finding) =>
        finding.rule === rule
          ? { ...finding, silenced: { reason: "Deciso in Giunta", date: TODAY } }
          : finding,
      ),
    );
    const { changed, removed } = partChanges(bytesOf(EXAMPLE), bytesOf(at("a.xlsx")));
    expect([...changed, ...removed].filter((path) => path.startsWith("xl/worksheets/"))).toEqual([]);
  });

  test("the whole way: every error silenced is exit 0, one reopened exit 1", async () => {
    let file = await planWithFewErrors();
    const rules = await errorRules(file);
    expect(rules.length).toBeGreaterThan(2);
    for (const [index, rule] of rules.entries()) {
      const out = at(`${index}.xlsx`);
      const { code } = await pira(
        ...[
          "silenzia",
          file,
          "--regola",
          rule,
          "--motivo",
          `Motivo ${index}`,
          "--data",
          "2018-01-31",
          "--out",
          out,
        ],
      );
      expect(code).toBe(0);
      file = out;
    }
    const report = await pira("verifica", file);
    expect(report.code).toBe(0);
    expect(report.output).toMatch(/SILENZIATE \(\d+\)/);
    expect(report.output).toContain("[silenziata: Motivo 0]");
    expect(report.output).toMatch(/In tutto: 0 errori, .*; silenziate: \d+\.$/);
    const findings = await findingsOf(file);
    const silenced = findings.filter((finding) => finding.silenced !== null);
    expect(silenced.every((finding) => finding.silenced?.date === "2018-01-31")).toBe(true);

    const one = silenced.find(({ severity, cell }) => severity === "error" && cell !== null);
    const cell = `${one?.sheet ?? ""}!${one?.cell ?? ""}`;
    const reopened = await pira(
      ...["silenzia", file, "--regola", one?.rule ?? "", "--cella", cell, "--riapri", "--out", at("r.xlsx")],
    );
    expect(reopened.output).toMatch(/^Riapert/);
    expect((await pira("verifica", at("r.xlsx"))).code).toBe(1);
    expect(
      errorsOf(await findingsOf(at("r.xlsx"))).map((each) => `${each.sheet ?? ""}!${each.cell ?? ""}`),
    ).toContain(cell);
  });

  test("what it refuses, and how", async () => {
    const [rule = ""] = await errorRules();
    const out = ["--out", at("x.xlsx")];
    const motive = ["--motivo", "Va bene"];
    const refusals: [string[], RegExp][] = [
      [["--regola", rule, ...motive], /Manca il file da scrivere/],
      [[...motive, ...out], /Manca la regola/],
      [["--regola", "ABC-99", ...motive, ...out], /«ABC-99» non esiste/],
      [["--regola", rule, ...out], /Manca il motivo/],
      [["--regola", rule, "--motivo", "  ", ...out], /Manca il motivo/],
      [["--regola", rule, ...motive, "--riapri", ...out], /togliere l’opzione «--motivo»/],
      [["--regola", rule, ...motive, "--cella", "C4", ...out], /«C4» non è indicata come «Foglio!C4»/],
      [
        ["--regola", rule, ...motive, "--cella", "Manca!C4", ...out],
        /nella cella Manca!C4: niente da silenziare/,
      ],
      [["--regola", rule, "--riapri", ...out], /niente da riaprire/],
      [["--regola", rule, ...motive, "--data", "31/02/2018", ...out], /«31\/02\/2018» non è un giorno/],
      [["--regola", rule, ...motive, "--out", EXAMPLE], /è il file da leggere/],
      [["--regola", rule, ...motive, "--out", at("x.xls")], /deve finire per \.xlsx/],
    ];
    for (const [options, problem] of refusals) {
      const { code, output, problems } = await pira("silenzia", EXAMPLE, ...options);
      expect([code, output]).toEqual([2, ""]);
      expect(problems.join()).toMatch(problem);
    }
    expect(existsSync(at("x.xlsx"))).toBe(false);

    await pira("silenzia", EXAMPLE, "--regola", rule, ...motive, ...out);
    const twice = await pira("silenzia", at("x.xlsx"), "--regola", rule, ...motive, "--out", at("y.xlsx"));
    expect(twice.problems.join()).toMatch(/è già silenziata/);
  });
});

describe("pira verifica --scrivi", () => {
  test("writes a copy with the findings, the same every time, and says the same of it", async () => {
    const first = await pira("verifica", EXAMPLE, "--scrivi", at("a.xlsx"));
    expect([first.code, first.problems]).toEqual([1, []]);
    expect(first.output).toContain("con il foglio «Verifica».");
    const plain = await pira("verifica", EXAMPLE);
    expect(first.output.startsWith(plain.output)).toBe(true);
    expect((await pira("verifica", at("a.xlsx"))).output).toBe(plain.output);

    await pira("verifica", at("a.xlsx"), "--scrivi", at("b.xlsx"), "--json");
    expect(partChanges(bytesOf(at("a.xlsx")), bytesOf(at("b.xlsx")))).toEqual({
      changed: [],
      removed: [],
      added: [],
    });
  });

  test("does not overwrite unless told to", async () => {
    await pira("verifica", EXAMPLE, "--scrivi", at("a.xlsx"));
    expect((await pira("verifica", EXAMPLE, "--scrivi", at("a.xlsx"))).problems.join()).toMatch(/esiste già/);
    expect((await pira("verifica", EXAMPLE, "--scrivi", at("a.xlsx"), "--force")).problems).toEqual([]);
  });
});
