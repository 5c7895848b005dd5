// SPDX-License-Identifier: EUPL-1.2
import { createExcelWorkbook } from "../../../src/workbook/excel";
import type { ChoiceField, Choices } from "../../../src/workbook/choices";
import type { GivenSheet } from "../opened-book";
import { openExcel, type OpenedExcel } from "./opened-excel";

const PLAN: GivenSheet = {
  name: "011-005",
  cells: { A1: "Tipologia", C1: "Efficacia", A2: "Unità", C2: "%", A3: "Centro", A9: "Fine" },
  merges: ["C3:D3"],
  ownLists: { C5: "Sì,No" },
};
const LISTS = [
  { name: "tipologia", values: ["Efficacia", "Efficienza"] },
  { name: "unita", values: ["%", "Numero"] },
];
const field = (cell: string, list: string): ChoiceField => ({
  ...{ sheet: "011-005", cell, list, title: "Campo", message: "Scegliere" },
});
const CHOICES: Choices = {
  lists: LISTS,
  fields: [field("C1", "tipologia"), field("C2", "unita"), field("C3", "unita")],
};
const OWN = { C5: "Sì,No" };

const sources = async (book: OpenedExcel) =>
  Object.fromEntries(
    Object.entries(await book.dropDowns("011-005")).map(([range, { source }]) => [range, source]),
  );
const offered = async (...sheets: GivenSheet[]): Promise<OpenedExcel> => {
  const book = openExcel([PLAN, ...sheets]);
  await book.workbook.offerChoices(CHOICES);
  book.host.batches.splice(0);
  return book;
};

describe("drop-downs of ours are found wherever they went", () => {
  test("with the rows they stand in", async () => {
    const book = await offered();
    book.host.user.insertRows("011-005", 2, 2);
    expect(await sources(book)).toMatchObject({ C1: "PIRA_tipologia", C4: "PIRA_unita" });
    const fields = [field("C1", "tipologia"), field("C4", "unita"), field("C5", "unita")];
    expect(await book.workbook.offerChoices({ lists: LISTS, fields })).toBe(3);
    expect(await sources(book)).toEqual({
      ...{ C1: "PIRA_tipologia", C4: "PIRA_unita", "C5:D5": "PIRA_unita", C7: "Sì,No" },
    });
    await book.workbook.offerChoices(null);
    expect(await sources(book)).toEqual({ C7: "Sì,No" });
  });

  test("beside a large range of the user's", async () => {
    const book = openExcel([{ ...PLAN, ownLists: { ...OWN, "C10:E400": "Sì,No", "F1:F400": "Alto,Basso" } }]);
    await book.workbook.offerChoices({ lists: LISTS, fields: [...CHOICES.fields, field("E9", "unita")] });
    book.host.batches.splice(0);
    await book.workbook.offerChoices(null);
    expect(book.host.syncs.length).toBeLessThanOrEqual(6);
    expect(Object.values(await sources(book)).every((source) => !source.startsWith("PIRA_"))).toBe(true);
    expect(book.host.snapshot().sheets).toHaveLength(1);
  });
});

describe("protection", () => {
  const NOTES: GivenSheet = { name: "Istruzioni", cells: { A1: "Leggere" }, ownLists: { A1: "Sì,No" } };

  test("a protected sheet without ours is in nobody's way", async () => {
    const book = await offered({ ...NOTES, isProtected: true });
    expect(await book.workbook.offerChoices(CHOICES)).toBe(3);
    expect(await book.workbook.offerChoices(null)).toBe(0);
  });

  test("one that holds some refuses, and nothing changes", async () => {
    const book = await offered();
    book.host.workbook.sheet("011-005").protection = {
      allowed: new Set(),
      selectionMode: "Normal",
      password: "",
    };
    const before = book.state();
    await expect(book.workbook.offerChoices(null)).rejects.toMatchObject({
      ...{ code: "protected", details: ["011-005"] },
    });
    expect(book.state()).toEqual(before);
  });

  test("of the workbook keeps the sheet of lists where it is, and lets it be filled anew", async () => {
    const book = await offered();
    book.host.workbook.protection = { password: "" };
    expect(await book.workbook.offerChoices(CHOICES)).toBe(3);
    await expect(book.workbook.offerChoices(null)).rejects.toMatchObject({ code: "protected" });
    const other = openExcel([PLAN]);
    other.host.workbook.protection = { password: "" };
    await expect(other.workbook.offerChoices(CHOICES)).rejects.toMatchObject({ code: "protected" });
  });
});

test("whatever action fails, drop-downs are all there or none, and the next call puts the rest right", async () => {
  const first = openExcel([PLAN]);
  const bare = first.state();
  await first.workbook.offerChoices(CHOICES);
  const whole = first.state();
  const writing = first.host.syncs.at(-1)?.actions.length ?? 0;
  const batch = first.host.syncs.length - 1;
  expect(writing).toBeGreaterThan(20);
  for (let action = 0; action < writing; action++) {
    const book = openExcel([PLAN]);
    book.host.faults.atAction(batch, action, "general");
    await expect(book.workbook.offerChoices(CHOICES)).rejects.toMatchObject({ code: "unknown" });
    expect({ action, state: book.state() }).toEqual({ action, state: bare });
    await book.workbook.offerChoices(CHOICES);
    expect({ action, state: book.state() }).toEqual({ action, state: whole });
  }
});

test("a session that ends after the writing leaves what the next one finds", async () => {
  const book = openExcel([PLAN]);
  const before = book.state();
  for (let later = 3; later < 20; later++) book.host.faults.after(later, "session");
  await book.workbook.offerChoices(CHOICES).catch(() => undefined);
  book.host.faults.clear();
  await createExcelWorkbook().offerChoices(null);
  expect(book.state()).toEqual(before);
});

test("offered again, nothing clears the user's undo, and no reference stays", async () => {
  const book = await offered();
  const cleared = book.host.undoCleared.length;
  await book.workbook.offerChoices(CHOICES);
  expect(book.host.undoCleared).toHaveLength(cleared);
  expect(book.host.session.referenceCount).toBe(0);
});
