// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { everyLabel, type GivenSheet } from "../opened-book";
import { plainPlan } from "../sample-plans";
import { handlersAttached, openExcel, type OpenedExcel } from "./opened-excel";

const SHEETS: readonly GivenSheet[] = [
  { name: "Quadro", cells: { A1: "x", B2: 4 } },
  { name: "Schede", cells: { A1: "Titolo", A2: "Testo", C4: 12 }, formats: { C4: "0.00" } },
  { name: "Note", cells: { A1: "nota" } },
];
const TOTALS: GivenSheet = { name: "Totali", formulas: { A1: { formula: "=Quadro!B2*2", value: 8 } } };

/** A workbook that somebody listens to, read once. */
async function readOnce(sheets = SHEETS) {
  const excel = openExcel(sheets);
  const changed = jest.fn();
  const stop = excel.workbook.onChange(changed);
  await handlersAttached();
  const first = await excel.workbook.read(everyLabel);
  excel.host.batches.length = 0;
  return { ...excel, changed, stop, first };
}

/** Reads what changed, and names the sheets whose cells were asked for. */
async function readAgain({ host, workbook }: OpenedExcel, before: WorkbookSnapshot) {
  host.batches.length = 0;
  const snapshot = await workbook.read({ ...everyLabel, before, onlyChanged: true });
  const ids = new Map(host.workbook.sheets.map(({ id, name }) => [id, name]));
  const asked = host.batches.flatMap(({ actions }) =>
    actions.flatMap(({ text }) => {
      const id = /Worksheets\["(.+?)"\]\.GetRange\(/.exec(text)?.[1];
      return id === undefined ? [] : [ids.get(id) ?? id];
    }),
  );
  return { snapshot, asked: [...new Set(asked)] };
}

/** As somebody reads who knows nothing. */
const readWhole = (): Promise<WorkbookSnapshot> => createExcelWorkbook().read(everyLabel);

test("only the sheet in which something was typed is read again", async () => {
  const excel = await readOnce();
  excel.host.user.type("Schede", "A2", "Altro testo");
  await handlersAttached();
  const { snapshot, asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual(["Schede"]);
  expect(snapshot).toEqual(await readWhole());
  expect(snapshot.sheets[0]).toBe(excel.first.sheets[0]);
});

test("nothing is read again where nothing changed; two syncs tell which sheets there are", async () => {
  const excel = await readOnce();
  const { snapshot, asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual([]);
  expect(snapshot).toBe(excel.first);
  expect(excel.host.batches).toHaveLength(2);
});

test("a sheet with formulas is always read: they change without an event", async () => {
  const excel = await readOnce([...SHEETS, TOTALS]);
  excel.host.user.type("Quadro", "B2", "5");
  await handlersAttached();
  const { snapshot, asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual(["Quadro", "Totali"]);
  expect(snapshot.sheets[3]?.values).toEqual([[10]]);
});

test("every sheet is read when it is asked for", async () => {
  const excel = await readOnce();
  excel.host.user.formatCells("Schede", "C4", "0%");
  await handlersAttached();
  const snapshot = await excel.workbook.read({ ...everyLabel, before: excel.first });
  expect(snapshot).toEqual(await readWhole());
  expect(snapshot.sheets[1]?.numberFormats).toEqual({ C4: "0%" });
});

test("every sheet is read where nobody listens, and after nobody did for a while", async () => {
  const excel = await readOnce();
  excel.stop();
  await handlersAttached();
  excel.host.user.type("Note", "A1", "di nascosto");
  const unheard = await readAgain(excel, excel.first);
  expect(unheard.asked).toEqual(["Quadro", "Schede", "Note"]);
  excel.workbook.onChange(jest.fn());
  await handlersAttached();
  const { snapshot, asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual(["Quadro", "Schede", "Note"]);
  expect(snapshot).toEqual(await readWhole());
});

test("of a reading that is not the last one nothing is given again that changed between the two", async () => {
  const excel = await readOnce();
  excel.host.user.type("Note", "A1", "cambiata");
  await handlersAttached();
  await excel.workbook.read(everyLabel);
  const { snapshot } = await readAgain(excel, excel.first);
  expect(snapshot).toEqual(await readWhole());
});

test("what changes while a reading is under way is read by the next one", async () => {
  const excel = await readOnce();
  const answer = excel.host.answer.bind(excel.host);
  let answers = 0;
  excel.host.answer = async (message) => {
    const given = await answer(message);
    // The cells are on the way: what is typed now is not among them.
    if (++answers === 3) excel.host.user.type("Schede", "A2", "Nel frattempo");
    return given;
  };
  const second = await excel.workbook.read({ ...everyLabel, before: excel.first });
  expect(second).toEqual(excel.first);
  await handlersAttached();
  const { snapshot, asked } = await readAgain(excel, second);
  expect(asked).toEqual(["Schede"]);
  expect(snapshot.sheets[1]?.values[1]?.[0]).toBe("Nel frattempo");
});

test("what we write is read again, though its events come late", async () => {
  const excel = await readOnce();
  excel.host.onEvents = () => undefined;
  await excel.workbook.apply([{ sheet: "NOTE", cell: "A1", expected: "nota", value: "nostra" }]);
  const { snapshot, asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual(["Note"]);
  expect(snapshot).toEqual(await readWhole());
});

test("a reading that fails leaves what is known as it was", async () => {
  const excel = await readOnce();
  excel.host.user.startCellEdit();
  await expect(excel.workbook.read(everyLabel)).rejects.toMatchObject({ code: "cell-edit-mode" });
  excel.host.user.endCellEdit();
  const { asked } = await readAgain(excel, excel.first);
  expect(asked).toEqual([]);
});

const NAMES = ["Quadro", "Schede", "Note", "Totali", "Nuovo", "Appunti"] as const;
const CELLS = ["A1", "A2", "B2", "C4", "E9"] as const;

/** Something done to a workbook, by its user or by us; what cannot be done changes nothing. */
const deed = fc.oneof(
  fc.record({
    kind: fc.constant("type"),
    on: fc.constantFrom(...NAMES),
    cell: fc.constantFrom(...CELLS),
    text: fc.constantFrom("uno", "2", "", "=1+1", "3%"),
  }),
  fc.record({
    kind: fc.constantFrom("insert", "delete", "hide", "show", "copy", "remove", "first", "rename", "add"),
    on: fc.constantFrom(...NAMES),
    cell: fc.constant("A1"),
    text: fc.constantFrom("Appunti", "Nuovo"),
  }),
  fc.record({
    kind: fc.constantFrom("apply", "write", "mark", "undo"),
    on: fc.constantFrom(...NAMES),
    cell: fc.constantFrom(...CELLS),
    text: fc.constantFrom("quattro", "cinque"),
  }),
);

async function done(
  { host, workbook }: OpenedExcel,
  { kind, on, cell, text }: { kind: string; on: string; cell: string; text: string },
): Promise<void> {
  const { user } = host;
  const acts: Record<string, () => unknown> = {
    type: () => user.type(on, cell, text),
    insert: () => user.insertRows(on, 2),
    delete: () => user.deleteRows(on, 1),
    hide: () => user.hideSheet(on),
    show: () => user.showSheet(on),
    copy: () => user.copySheet(on),
    remove: () => user.deleteSheet(on),
    first: () => user.moveSheet(on, 0),
    rename: () => user.renameSheet(on, text),
    add: () => user.addSheet(text),
    undo: () => user.undo(),
    apply: () => {
      const { row, column } = { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65 };
      const expected = host.workbook.sheet(on).grid.get(row, column).value;
      return workbook.apply([{ sheet: on, cell, expected, value: text }]);
    },
    write: () =>
      workbook.writeSheets([plainPlan("All. Copertina", [[text]])], { set: "allegato", replaceEdited: [] }),
    mark: () => workbook.mark([{ sheet: on, cell, severity: "error", message: text }]),
  };
  try {
    await acts[kind]?.();
  } catch {
    // Not possible on this workbook: another deed is.
  }
}

test("whatever is done, what is read again is what somebody reads who knows nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(deed, fc.boolean()), { minLength: 1, maxLength: 8 }),
      async (deeds) => {
        const excel = await readOnce([...SHEETS, TOTALS]);
        let before = excel.first;
        for (const [each, isRead] of deeds) {
          await done(excel, each);
          if (!isRead) continue;
          await handlersAttached();
          before = await excel.workbook.read({ ...everyLabel, before, onlyChanged: true });
          expect(before).toEqual(await readWhole());
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
