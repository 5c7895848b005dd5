// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/check-sheet/check-sheet";
import { checkWorkbook } from "../../../src/check-sheet/check-workbook";
import { silence } from "../../../src/check-sheet/set-silence";
import type { Check } from "../../../src/check-sheet/silence";
import type { PlanDocument } from "../../../src/plan/plan-document";
import { readPlan } from "../../../src/reading/read-plan";
import { isKnownLabel } from "../../../src/template/recognise-label";
import { cellAddress, parseCellAddress } from "../../../src/workbook/address";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import { openPackage } from "../../../src/workbook/file/package";
import { readSnapshot } from "../../../src/workbook/file/read-snapshot";
import type { Workbook } from "../../../src/workbook/workbook";
import { createExcelHost, type ExcelHost } from "../../excel-host/excel-host";
import { luccaPath } from "../../support/lucca";

const FILES = ["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"] as const;
const GIVEN = { reason: "Deciso in Giunta", date: "2018-03-12" };

interface Scene {
  host: ExcelHost;
  workbook: Workbook;
}

async function openLucca(file: string): Promise<Scene> {
  const parts = openPackage(new Uint8Array(readFileSync(luccaPath(file))));
  const snapshot = await readSnapshot(parts, () => Promise.reject(new Error("Reading needs no library")));
  const host = createExcelHost().load(snapshot);
  installHost(host);
  return { host, workbook: createExcelWorkbook() };
}

async function checked({ workbook }: Scene): Promise<{ document: PlanDocument; check: Check }> {
  const snapshot = await workbook.read({ isKnownLabel });
  const document = readPlan(snapshot);
  return { document, check: checkWorkbook(document, snapshot) };
}

const write = ({ workbook }: Scene, document: PlanDocument, check: Check) =>
  workbook.writeSheets([checkSheet(document, check)], { set: "verifica", replaceEdited: [] });

/** Silences every finding in a cell of one sheet, and writes the list. */
async function silenced(scene: Scene): Promise<{ before: Check; sheet: string }> {
  const { document, check } = await checked(scene);
  const sheet = check.result.findings.find(({ rule }) => rule === "RIS-02")?.sheet ?? "";
  const before = silence(
    check,
    check.result.findings.filter((finding) => finding.sheet === sheet),
    GIVEN,
  );
  await write(scene, document, before);
  return { before, sheet };
}

const silencedKeys = ({ result }: Check): string[] =>
  result.findings
    .filter((finding) => finding.silenced !== null)
    .map(({ rule, sheet, cell }) => `${rule} ${sheet ?? ""}!${cell ?? ""}`);

describe.each(FILES)("silences in %s", (file) => {
  test("are read back from Excel, and written again are the same", async () => {
    const scene = await openLucca(file);
    const { before } = await silenced(scene);
    const once = scene.host.snapshot();
    const { document, check } = await checked(scene);
    expect(check).toEqual(before);
    expect(check.result.counts.silenced).toBeGreaterThan(20);
    await write(scene, document, check);
    expect(scene.host.snapshot()).toEqual(once);
  });

  test("follow their cells when rows and columns are inserted and the sheet is renamed", async () => {
    const scene = await openLucca(file);
    const { before, sheet } = await silenced(scene);
    scene.host.user.insertRows(sheet, 1, 2);
    scene.host.user.insertColumns(sheet, "A");
    scene.host.user.renameSheet(sheet, "Piano d'area");
    const { document, check } = await checked(scene);
    const moved = before.result.findings
      .filter((finding) => finding.silenced !== null)
      .map(({ rule, cell }) => {
        const { row, column } = parseCellAddress(cell ?? "");
        return `${rule} Piano d'area!${cellAddress(row + 2, column + 1)}`;
      });
    expect(silencedKeys(check)).toEqual(moved);
    expect(check.ended).toEqual([]);

    await write(scene, document, check);
    expect(silencedKeys((await checked(scene)).check)).toEqual(moved);
  });

  test("end when the text changes: told, and open again", async () => {
    const scene = await openLucca(file);
    const { before, sheet } = await silenced(scene);
    const amount = before.result.findings.find(
      (finding) => finding.rule === "RIS-02" && finding.sheet === sheet,
    );
    scene.host.user.type(sheet, amount?.cell ?? "", "€ 1.000,00 + € 2.000,00 di investimenti");
    const { check } = await checked(scene);
    // The cell holds two amounts (RIS-02), one of them outside the criterion of the premise (RIS-08).
    const place = { sheet, cell: amount?.cell };
    expect(check.ended).toMatchObject([
      { rule: "RIS-02", place, reason: "Deciso in Giunta" },
      { rule: "RIS-08", place, reason: "Deciso in Giunta" },
    ]);
    expect(silencedKeys(check)).toEqual(
      silencedKeys(before).filter((key) => !key.endsWith(`${sheet}!${amount?.cell ?? ""}`)),
    );
  });

  test("a reason that the user types silences; one they delete reopens", async () => {
    const scene = await openLucca(file);
    const { before } = await silenced(scene);
    const list = scene.host.snapshot().sheets.find(({ name }) => name === "Verifica");
    const cellOf = (state: string): string =>
      Object.entries(list?.cells ?? {})
        .find(([, { value }]) => value === state)?.[0]
        .replace("A", "H") ?? "";
    scene.host.user.type("Verifica", cellOf("aperta"), "=Motivo dell'ufficio");
    scene.host.user.clear("Verifica", cellOf("silenziata"));
    const { check } = await checked(scene);
    expect(check.result.counts.silenced).toBe(before.result.counts.silenced);
    expect(check.result.findings.map(({ silenced: now }) => now?.reason)).toContain("=Motivo dell'ufficio");
  });

  test("writing the list takes few messages", async () => {
    const scene = await openLucca(file);
    const { document, check } = await checked(scene);
    scene.host.batches.splice(0);
    await write(scene, document, check);
    const first = scene.host.batches.splice(0).length;
    await write(scene, document, check);
    expect([first, scene.host.batches.length]).toEqual([7, 8]);
  });
});
