// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { checkSheet } from "../../src/check-sheet/check-sheet";
import { checkWorkbook } from "../../src/check-sheet/check-workbook";
import { silence } from "../../src/check-sheet/set-silence";
import type { Check } from "../../src/check-sheet/silence";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { PlanDocument } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import type { Finding } from "../../src/rules/finding";
import { isKnownLabel } from "../../src/template/recognise-label";
import { cellAddress, parseCellAddress } from "../../src/workbook/address";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { parseMark } from "../../src/workbook/sheet-mark";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { luccaPath } from "../support/lucca";
import { editInLibreOffice } from "./edit-in-libreoffice";

jest.setTimeout(180_000);

interface Checked {
  document: PlanDocument;
  check: Check;
  /** The sheet «Verifica», once there is one. */
  list: SheetSnapshot | undefined;
  write: (check: Check) => Promise<Uint8Array>;
}

async function checked(bytes: Uint8Array): Promise<Checked> {
  const workbook = openFileWorkbook(bytes, nodeExcelize);
  const snapshot = await workbook.read({ isKnownLabel });
  const document = readPlan(snapshot);
  return {
    document,
    check: checkWorkbook(document, snapshot),
    list: snapshot.sheets.find(({ mark }) => parseMark(mark)?.set === "verifica"),
    write: async (check) => {
      await workbook.writeSheets([checkSheet(document, check)], { set: "verifica", replaceEdited: [] });
      return workbook.save();
    },
  };
}

const silencedOf = ({ result }: Check): Finding[] =>
  result.findings.filter(({ silenced }) => silenced !== null);

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s in LibreOffice", (file) => {
  /** With everything silenced in the sheet of the first amounts that stand together. */
  async function silenced(): Promise<{ bytes: Uint8Array; before: Check; sheet: string; amount: string }> {
    const { check, write } = await checked(new Uint8Array(readFileSync(luccaPath(file))));
    const amounts = check.result.findings.find(({ rule }) => rule === "RIS-02");
    const sheet = amounts?.sheet ?? "";
    const before = silence(
      check,
      check.result.findings.filter((finding) => finding.sheet === sheet),
      { reason: "Deciso in Giunta", date: "2018-03-12" },
    );
    return { bytes: await write(before), before, sheet, amount: amounts?.cell ?? "" };
  }

  test("silences and their mark survive being saved; links show their cells", async () => {
    const { bytes, before } = await silenced();
    const now = await checked(editInLibreOffice(bytes, []));
    expect(now.check).toEqual(before);
    expect(now.list).toMatchObject({ name: "Verifica", visibility: "visible" });
    const shown = Object.keys(now.list?.formulas ?? {}).map((cell) => {
      const { row, column } = parseCellAddress(cell);
      return now.list?.values[row]?.[column];
    });
    expect(shown).toEqual(
      expect.arrayContaining(
        before.result.findings.flatMap(({ sheet, cell }) => (sheet && cell ? [`${sheet}!${cell}`] : [])),
      ),
    );
  });

  test("silences follow inserted rows and a renamed sheet, end when their text changes, and can be typed", async () => {
    const { bytes, before, sheet, amount } = await silenced();
    const list = (await checked(bytes)).list;
    const open = (list?.values.findIndex((row) => row[0] === "aperta") ?? 0) + 1;
    const edited = editInLibreOffice(bytes, [
      `plan = book.Sheets.getByName("${sheet}")`,
      `plan.getCellRangeByName("${amount}").String = "€ 1.000,00 + € 2.000,00 di investimenti"`,
      "plan.Rows.insertByIndex(0, 3)",
      `plan.Name = "Piano d'area"`,
      `book.Sheets.getByName("Verifica").getCellRangeByName("H${open}").String = "Scritto in LibreOffice"`,
    ]);
    const { check } = await checked(edited);
    const down = (cell: string | null): string => {
      const { row, column } = parseCellAddress(cell ?? "");
      return cellAddress(row + 3, column);
    };
    const place = { sheet: "Piano d'area", cell: down(amount) };
    // The cell holds two amounts (RIS-02), one of them outside the criterion of the premise (RIS-08).
    expect(check.ended).toMatchObject(
      ["RIS-02", "RIS-08"].map((rule) => ({ rule, place, reason: "Deciso in Giunta" })),
    );
    const followed = silencedOf(check).filter((finding) => finding.silenced?.reason === "Deciso in Giunta");
    expect(followed.map(({ rule, sheet: name, cell }) => [rule, name, cell])).toEqual(
      silencedOf(before)
        .filter(({ cell }) => cell !== amount)
        .map(({ rule, cell }) => [rule, "Piano d'area", down(cell)]),
    );
    const typed = silencedOf(check).filter(
      (finding) => finding.silenced?.reason === "Scritto in LibreOffice",
    );
    expect(typed.map(({ rule }) => rule)).toEqual([list?.values[open - 1]?.[2]]);
  });
});
