// SPDX-License-Identifier: EUPL-1.2
import { checkSheet } from "../../src/check-sheet/check-sheet";
import { checkWorkbook } from "../../src/check-sheet/check-workbook";
import { readSilences } from "../../src/check-sheet/read-silences";
import { silence } from "../../src/check-sheet/set-silence";
import type { Check } from "../../src/check-sheet/silence";
import { parseCellAddress } from "../../src/workbook/address";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { planDocument } from "../support/plan-document";
import { sheetOfPlan, workbookOf } from "./sheet-of-plan";

const GIVEN = { reason: "Deciso in Giunta", date: "2018-03-12" };

/** Two errors, a warning and one finding on the whole document. */
const document = planDocument({
  chamber: null,
  year: 2018,
  programmes: [
    { objectives: [{ centre: "", indicators: [{ unit: "", algorithm: "" }, { unit: "n. =1" }] }] },
  ],
});
const check = checkWorkbook(document, workbookOf());
const written = (of: Check = check, today?: string): SheetSnapshot =>
  sheetOfPlan(checkSheet(document, of, today === undefined ? {} : { today }));

/** The list without what stands above it, by heading. */
function listOf({ values }: SheetSnapshot): Record<string, string>[] {
  const at = values.findIndex((row) => row[0] === "Stato");
  const headings = (values[at] ?? []).map(String);
  return values
    .slice(at + 1)
    .map((row) => Object.fromEntries(row.map((value, column) => [headings[column] ?? "", String(value)])));
}

/** The sheet after somebody typed into a row of the list: 0 is the first, -1 the last. */
function typed(sheet: SheetSnapshot, row: number, entries: Record<string, string | number>): SheetSnapshot {
  const copy = structuredClone(sheet);
  const at = copy.values.findIndex((values) => values[0] === "Stato");
  for (const [heading, value] of Object.entries(entries)) {
    const column = copy.values[at]?.indexOf(heading) ?? -1;
    (copy.values.slice(at + 1).at(row) ?? [])[column] = value;
  }
  return copy;
}

describe("the sheet «Verifica»", () => {
  test("lists every finding: errors, warnings, notes, then the silenced ones", () => {
    const rows = listOf(written());
    expect(rows).toHaveLength(check.result.findings.length);
    expect(rows.length).toBeGreaterThan(3);
    const order = ["Errore", "Avviso", "Nota"];
    const severities = rows.map((row) => order.indexOf(row["Gravità"] ?? ""));
    expect(severities).toEqual([...severities].sort((a, b) => a - b));
    expect(rows.every((row) => row["Stato"] === "aperta" && row["Motivo"] === "")).toBe(true);

    const [first] = check.result.findings;
    if (!first) throw new Error("No findings");
    const last = listOf(written(silence(check, [first], GIVEN))).at(-1);
    expect(last).toMatchObject({
      Stato: "silenziata",
      Regola: first.rule,
      Messaggio: first.message,
      Motivo: "Deciso in Giunta",
      Data: "12/03/2018",
    });
  });

  test("names the field, holds the text of the cell, and links to it", () => {
    const sheet = written();
    const centre = listOf(sheet).find((row) => row["Campo"] === "Centro di responsabilità");
    expect(centre).toMatchObject({ Dove: "012-004!C7", Testo: "" });
    const links = Object.entries(sheet.formulas);
    expect(links).toHaveLength(check.result.findings.filter(({ cell }) => cell !== null).length);
    for (const [cell, formula] of links) {
      const { row, column } = parseCellAddress(cell);
      const [name = "", address = ""] = String(sheet.values[row]?.[column]).split("!");
      expect(formula).toContain(`'${name}'!$${address.replace(/(\d+)/, "$$$1")}`);
    }
  });

  test("explains itself, keeps its headings in sight, and has a day only when given one", () => {
    const plan = checkSheet(document, check);
    const headingRow = (plan.frozenRows ?? 0) - 1;
    expect(plan.cells.filter(({ row }) => row === headingRow)).toHaveLength(9);
    expect(plan.page.titleRows).toEqual({ first: headingRow, last: headingRow });
    const above = plan.cells.filter(({ row }) => row < headingRow).map(({ value }) => String(value));
    expect(above.join(" ")).toContain("scriverne il motivo nella colonna «Motivo»");
    expect(above.join(" ")).not.toMatch(/\d{2}\/\d{2}\/\d{4}/);
    expect(written(check, "2018-03-15").values[0]?.[0]).toContain("15/03/2018");
    expect(checkSheet(document, check)).toEqual(plan);
  });

  test("keeps the reasons of a rule that crashed, and names it", () => {
    const [first] = check.result.findings;
    if (!first) throw new Error("No findings");
    const [kept] = readSilences(workbookOf(written(silence(check, [first], GIVEN))));
    if (!kept) throw new Error("No silence");
    const sheet = written({
      result: { ...check.result, findings: [], crashed: [{ rule: kept.rule, message: "guasto" }] },
      ended: [],
      expired: [],
      waiting: [kept],
    });
    expect(sheet.values.flat().join(" ")).toContain(
      `Regole non eseguite, di cui non si conosce l’esito: ${kept.rule}`,
    );
    expect(readSilences(workbookOf(sheet))).toEqual([kept]);
  });
});

describe("silences are read back", () => {
  test("every one that was written, and nothing is open any more", () => {
    const all = silence(check, check.result.findings, GIVEN);
    const again = checkWorkbook(document, workbookOf(written(all)));
    expect(again).toEqual(all);
  });

  test("a reason typed beside an open finding silences it; it gets the day of the next list", () => {
    const sheet = typed(written(), 0, { Motivo: " Va bene " });
    const again = checkWorkbook(document, workbookOf(sheet));
    expect(again.result.counts.silenced).toBe(1);
    expect(again.result.findings.find(({ silenced }) => silenced)?.silenced).toEqual({
      reason: "Va bene",
      date: "",
    });
    expect(listOf(written(again)).at(-1)).toMatchObject({ Motivo: "Va bene", Data: "" });
    expect(listOf(written(again, "2018-04-01")).at(-1)).toMatchObject({ Data: "01/04/2018" });
  });

  test("a reason deleted opens the finding again", () => {
    const sheet = typed(written(silence(check, check.result.findings, GIVEN)), 0, { Motivo: "  " });
    const { counts } = checkWorkbook(document, workbookOf(sheet)).result;
    expect(counts.silenced).toBe(check.result.findings.length - 1);
  });

  test("a reason that has ended stays as «scaduta», excuses nothing, and goes with its row", () => {
    const [first] = check.result.findings;
    if (!first) throw new Error("No findings");
    const changed = typed(written(silence(check, [first], GIVEN)), -1, { Testo: "prima era altro" });
    const ended = checkWorkbook(document, workbookOf(changed));
    expect(ended).toMatchObject({ ended: [GIVEN], expired: [], result: { counts: { silenced: 0 } } });

    const list = written(ended, "2018-05-01");
    const row = { Stato: "scaduta", Regola: first.rule, Motivo: GIVEN.reason, Data: "12/03/2018" };
    expect(listOf(list).at(-1)).toMatchObject({ ...row, Testo: "prima era altro" });
    const again = checkWorkbook(document, workbookOf(list));
    expect(again).toMatchObject({ ended: [], expired: [{ ...GIVEN, isExpired: true }] });
    expect(again.result).toEqual(check.result);
    expect(written(again, "2018-06-01").values.slice(1)).toEqual(list.values.slice(1));

    const withoutRow = { ...list, values: list.values.slice(0, -1) };
    expect(checkWorkbook(document, workbookOf(withoutRow)).expired).toEqual([]);
    const emptied = typed(list, -1, { Motivo: "" });
    expect(checkWorkbook(document, workbookOf(emptied)).expired).toEqual([]);
  });

  const silenced = written(silence(check, check.result.findings.slice(0, 3), GIVEN));
  const expected = readSilences(workbookOf(silenced));

  test.each<[string, (sheet: SheetSnapshot) => SheetSnapshot]>([
    ["rows in another order", reversed],
    ["links pasted as values", (sheet) => ({ ...sheet, formulas: {} })],
    [
      "the headings deleted",
      (sheet) => ({ ...sheet, values: sheet.values.filter((row) => row[0] !== "Stato"), formulas: {} }),
    ],
    ["a column inserted before", shifted],
    ["what stands above deleted", (sheet) => ({ ...sheet, values: sheet.values.slice(5), top: 5 })],
    ["another name", (sheet) => ({ ...sheet, name: "Controlli" })],
    ["a date of the workbook's", (sheet) => replaced(sheet, "12/03/2018", 43171)],
  ])("with %s", (_case, change) => {
    expect(expected).toHaveLength(3);
    const read = readSilences(workbookOf(change(silenced)));
    expect(new Set(read)).toEqual(new Set(expected));
  });

  test("of two, the sheet with our name counts, not its copy", () => {
    const copy = { ...silenced, name: "Verifica (2)" };
    expect(readSilences(workbookOf(copy, written()))).toEqual([]);
    expect(readSilences(workbookOf(copy))).toHaveLength(3);
  });

  test.each<[string, SheetSnapshot]>([
    ["the user's", { ...silenced, mark: null }],
    ["the allegato's", { ...silenced, mark: "pira/1 final 00000000000001" }],
    ["not complete", { ...silenced, mark: "pira/1 writing 00000000000001 verifica" }],
  ])("none from a sheet that is %s", (_case, sheet) => {
    expect(readSilences(workbookOf(sheet))).toEqual([]);
  });

  test("a row whose cell was deleted is left out", () => {
    const formulas = Object.fromEntries(
      Object.entries(silenced.formulas).map(([cell, formula]) => [
        cell,
        formula.replaceAll(/'012-004'!\$\w+\$\d+/g, "#REF!"),
      ]),
    );
    const left = readSilences(workbookOf({ ...silenced, formulas }));
    expect(left).toEqual(expected.filter(({ place }) => place?.sheet !== "012-004"));
    expect(left.length).toBeLessThan(expected.length);
  });
});

/** The rows of the list the other way round, with the formulas that stand in them. */
function reversed(sheet: SheetSnapshot): SheetSnapshot {
  const first = sheet.values.findIndex((row) => row[0] === "Stato") + 1;
  const last = sheet.values.length - 1;
  const formulas = Object.entries(sheet.formulas).map(([cell, formula]) => {
    const row = Number(cell.slice(1)) - 1;
    return [`D${first + last - row + 1}`, formula];
  });
  return {
    ...sheet,
    values: [...sheet.values.slice(0, first), ...sheet.values.slice(first).reverse()],
    formulas: Object.fromEntries(formulas) as Record<string, string>,
  };
}

/** Everything one column further right. */
function shifted(sheet: SheetSnapshot): SheetSnapshot {
  const formulas = Object.entries(sheet.formulas).map(([cell, formula]) => [cell.replace("D", "E"), formula]);
  return { ...sheet, left: 1, formulas: Object.fromEntries(formulas) as Record<string, string> };
}

const replaced = (sheet: SheetSnapshot, old: string, value: number): SheetSnapshot => ({
  ...sheet,
  values: sheet.values.map((row) => row.map((each) => (each === old ? value : each))),
});
