// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { documentOf, indicator, objective, programme } from "../support/plan-without-places";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { emptyWorkbook } from "./empty-workbook";
import { prose } from "./long-texts";
import { readWithOpenpyxl } from "./read-with-openpyxl";

const sheetSchema = z.strictObject({
  /** Defined names of the sheet and what they stand for. */
  names: z.record(z.string(), z.string()),
  /** First cells of the rows of the sheet, from its first. */
  first: z.array(z.union([z.string(), z.number(), z.null()])),
});

/** Values so long that they go on on the next page, under headings that are said again. */
const LONG = indicator({ algorithm: prose(9000, 1) });

async function cardSheet(): Promise<z.infer<typeof sheetSchema>> {
  const objectives = [1, 2].map((n) =>
    objective({ code: `011-005-00${n}`, indicators: [indicator(), LONG, indicator()] }),
  );
  const workbook = openFileWorkbook(emptyWorkbook(), nodeExcelize);
  const plans = buildAllegato(documentOf({ programmes: [programme({ objectives })] }));
  await workbook.writeSheets(plans, { set: "allegato", replaceEdited: [] });
  return sheetSchema.parse(
    readWithOpenpyxl(
      workbook.save(),
      "(lambda s: {'names': {d.name: d.attr_text for d in values.defined_names.definedName if d.localSheetId == values.index(s)}, 'first': [row[0] for row in s.iter_rows(values_only=True)]})(next(s for s in values if s.title.startswith('All. 0')))",
    ),
  );
}

test("on the cards each table of values has its headings marked, those said again on a page too, and so have labels", async () => {
  const { names, first } = await cardSheet();
  const heads = first.flatMap((value, row) => (value === "Tipologia" ? [row + 1] : []));
  expect(heads.length).toBeGreaterThan(6);
  const marked = Object.entries(names).flatMap(([name, range]) => {
    const [, from] = /^ColumnTitleRegion\d+\.A(\d+)\.F\d+\.\d+$/u.exec(name) ?? [];
    return from === undefined ? [] : [{ from: Number(from), range }];
  });
  expect(marked.map(({ from }) => from).sort((a, b) => a - b)).toEqual(heads);
  for (const { from, range } of marked) expect(range).toMatch(new RegExp(`!\\$A\\$${from}$`, "u"));

  const labels = Object.keys(names).flatMap((name) => {
    const [, from, to] = /^RowTitleRegion\d+\.A(\d+)\.F(\d+)\.\d+$/u.exec(name) ?? [];
    return from === undefined ? [] : [[Number(from), Number(to)] as const];
  });
  const isLabelled = (row: number): boolean => labels.some(([from, to]) => row >= from && row <= to);
  const LABELS = /^(?:Missione|Programma|Titolo|Descrizione|Arco temporale|Indicatore|Cosa misura)/u;
  const labelRows = first.flatMap((value, row) => (LABELS.test(String(value)) ? [row + 1] : []));
  expect(labelRows.length).toBeGreaterThan(15);
  expect(labelRows.filter((row) => !isLabelled(row))).toEqual([]);
  expect(heads.filter(isLabelled)).toEqual([]);
});
