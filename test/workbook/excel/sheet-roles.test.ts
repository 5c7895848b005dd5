// SPDX-License-Identifier: EUPL-1.2
import type { SheetEntry } from "../../../src/workbook/excel/inventory";
import { isCutShort, sheetRoles } from "../../../src/workbook/excel/sheet-roles";
import { formatMark, type MarkState, type SheetSet } from "../../../src/workbook/sheet-mark";

const HASH = "00000000000001";

const sheet = (
  name: string,
  state: MarkState | null,
  order: number | null = null,
  set: SheetSet = "allegato",
): SheetEntry => ({
  id: name,
  name,
  position: 0,
  visibility: "visible",
  mark: state && formatMark({ set, state, hash: HASH }),
  ticket: order === null ? null : { order, name },
  used: { row: 0, column: 0, rows: 1, columns: 1 },
  isProtected: false,
});

const roles = (...sheets: SheetEntry[]) => {
  const all = sheetRoles(sheets, "allegato");
  const names = (some: readonly SheetEntry[]) => some.map(({ name }) => name);
  return {
    fresh: names(all.fresh),
    unfinished: names(all.unfinished),
    former: names(all.former),
    users: names(all.users),
    isCutShort: isCutShort(all),
  };
};

test("an allegato at rest", () => {
  expect(roles(sheet("Mio", null), sheet("All. 1", "final"))).toEqual({
    fresh: [],
    unfinished: [],
    former: ["All. 1"],
    users: ["Mio"],
    isCutShort: false,
  });
});

test("new sheets still being written", () => {
  const bare = { ...sheet("~PIRA nuovo 2", null), used: null };
  expect(roles(sheet("All. 1", "final"), sheet("~PIRA nuovo 1", "writing", 0), bare)).toEqual({
    fresh: [],
    unfinished: ["~PIRA nuovo 1", "~PIRA nuovo 2"],
    former: ["All. 1"],
    users: [],
    isCutShort: true,
  });
});

test("a sheet of the user's with our temporary name is the user's as soon as it holds something", () => {
  expect(roles(sheet("~PIRA nuovo 2", null)).users).toEqual(["~PIRA nuovo 2"]);
});

test("all new sheets ready, the former allegato not yet called replaced", () => {
  expect(roles(sheet("All. 1", "final"), sheet("b", "ready", 1), sheet("a", "ready", 0))).toEqual({
    fresh: ["a", "b"],
    unfinished: [],
    former: ["All. 1"],
    users: [],
    isCutShort: true,
  });
});

test("new sheets in place, not all tickets dropped: none of them is taken for a former one", () => {
  expect(roles(sheet("All. 1", "final"), sheet("All. 2", "final", 1))).toEqual({
    fresh: ["All. 2"],
    unfinished: [],
    former: [],
    users: [],
    isCutShort: true,
  });
});

test("a former sheet on its way out", () => {
  expect(roles(sheet("All. 1", "replaced")).isCutShort).toBe(true);
});

test("sheets of another set count as the user's, whatever state they are in", () => {
  expect(
    roles(
      sheet("All. 1", "final"),
      sheet("Verifica", "replaced", null, "verifica"),
      sheet("~PIRA nuovo 1", "ready", 0, "verifica"),
    ),
  ).toEqual({
    fresh: [],
    unfinished: [],
    former: ["All. 1"],
    users: ["Verifica", "~PIRA nuovo 1"],
    isCutShort: false,
  });
});
