// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { applyToSnapshot, valueAt } from "../../src/editing/apply-to-snapshot";
import { readPlan } from "../../src/reading/read-plan";
import { checkPlan } from "../../src/rules/check";
import { cellAddress } from "../../src/workbook/address";
import type { CellEdit } from "../../src/workbook/cell-edit";
import type { CellValue, WorkbookSnapshot } from "../../src/workbook/snapshot";

/** Expects that a check after edits, which remembers what the ones before it read, says what a first check would. */
export async function expectSameAsFirst(workbook: WorkbookSnapshot, runs: number): Promise<void> {
  const changes = fc.array(changeOf(workbook), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(changes, async (cells) => {
      let state = workbook;
      for (const cell of cells) {
        checkPlan(readPlan(state));
        state = applyToSnapshot(state, [{ ...cell, expected: valueIn(state, cell) }]);
      }
      const again = readPlan(state);
      const first = await readAndChecked(state);
      expect(again).toEqual(first.document);
      expect(checkPlan(again)).toEqual(first.checked);
    }),
    { numRuns: runs },
  );
}

type Change = Omit<CellEdit, "expected">;

/** A filled cell, and a new value: other words, those of another cell, a number, or nothing. */
function changeOf({ sheets }: WorkbookSnapshot): fc.Arbitrary<Change> {
  const filled = sheets.flatMap(({ name, top, left, values }) =>
    values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === "" ? [] : [{ sheet: name, cell: cellAddress(top + r, left + c), value }],
      ),
    ),
  );
  const values = fc.oneof(
    fc.constantFrom<CellValue>("", "---", "da definire", ">= 80%", "entro il 30/06/2018", "n. 3 eventi"),
    fc.constantFrom(...filled.map(({ value }) => value)),
    fc.nat(3000),
  );
  return fc.tuple(fc.constantFrom(...filled), values).map(([cell, value]) => ({ ...cell, value }));
}

const valueIn = ({ sheets }: WorkbookSnapshot, { sheet, cell }: Change): CellValue =>
  valueAt(
    sheets.find(({ name }) => name === sheet),
    cell,
  );

/** Read and checked by a program that has just started. */
async function readAndChecked(workbook: WorkbookSnapshot): Promise<{ document: unknown; checked: unknown }> {
  let result: { document: unknown; checked: unknown } | undefined;
  await jest.isolateModulesAsync(async () => {
    const reading = await import("../../src/reading/read-plan");
    const rules = await import("../../src/rules/check");
    const document = reading.readPlan(structuredClone(workbook));
    result = { document, checked: rules.checkPlan(document) };
  });
  if (!result) throw new Error("The modules did not load");
  return result;
}
