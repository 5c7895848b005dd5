// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { parseMark } from "../../src/workbook/sheet-mark";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { luccaPath } from "../support/lucca";
import { planChoices } from "../support/lucca-choices";
import { editInLibreOffice } from "./edit-in-libreoffice";

jest.setTimeout(180_000);

const everyLabel = { isKnownLabel: () => true };
const open = (bytes: Uint8Array) => openFileWorkbook(bytes, nodeExcelize);

/** Writes what LibreOffice knows of the validation of a cell into the first cell of another sheet. */
const asked = (sheet: string, cell: string): string[] => [
  `rule = book.Sheets.getByName("${sheet}").getCellRangeByName("${cell}").Validation`,
  'told = rule.Type & "|" & rule.getFormula1() & "|" & rule.ErrorAlertStyle & "|" & rule.ShowList & "|" & rule.InputTitle',
  `values = book.NamedRanges.getByName("PIRA_unita").getContent()`,
  `book.Sheets.getByIndex(0).getCellRangeByName("Z1").String = told & "|" & values`,
];

test("LibreOffice offers the lists, keeps them when it saves, and they go without a trace", async () => {
  const workbook = open(new Uint8Array(readFileSync(luccaPath("lucca-2018.xlsx"))));
  const choices = planChoices(await workbook.read(everyLabel));
  const field = choices.fields.find(({ list }) => list === "unita");
  if (!field) throw new Error("No unit");
  await workbook.offerChoices(choices);

  const edited = open(editInLibreOffice(workbook.save(), asked(field.sheet, field.cell)));
  const { sheets } = await edited.read(everyLabel);
  const [type, formula, alert, showsList, title, values] = String(sheets[0]?.values[0]?.at(-1)).split("|");
  // com.sun.star.sheet.ValidationType LIST is 6, ValidationAlertStyle WARNING 1, TableValidationVisibility UNSORTED 1.
  expect({ type, formula, alert, showsList, title }).toEqual({
    ...{ type: "6", formula: "PIRA_unita", alert: "1", showsList: "1", title: field.title },
  });
  expect(values).toBe("$'PIRA Elenchi'.$B$1:$B$5");
  expect(sheets.filter(({ mark }) => parseMark(mark)?.set === "elenchi")).toHaveLength(1);

  expect(await edited.offerChoices(choices)).toBe(choices.fields.length);
  await edited.offerChoices(null);
  const after = await edited.read(everyLabel);
  expect(after.sheets.map(({ name }) => name)).toEqual(
    sheets.map(({ name }) => name).filter((name) => name !== "PIRA Elenchi"),
  );
});
