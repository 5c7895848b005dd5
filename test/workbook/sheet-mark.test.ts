// SPDX-License-Identifier: EUPL-1.2
import {
  SHEET_SETS,
  standsAfter,
  formatMark,
  isLeftOver,
  parseMark,
  planHash,
  sheetOwner,
  snapshotHash,
  type MarkState,
  type SheetSet,
} from "../../src/workbook/sheet-mark";
import { plainPlan } from "./sample-plans";

const PLAN = plainPlan("All. Prova", [
  ["Camera\ndi Prova", 12.5],
  ["", "011"],
]);
const VALUES = [
  ["Camera\ndi Prova", 12.5],
  ["", "011"],
];

const sheet = (change: object = {}) => ({
  ...{ name: "All. Prova", visibility: "visible" as const, top: 0, left: 0, values: VALUES },
  ...{
    formulas: {},
    numberFormats: {},
    mark: formatMark({ set: "allegato", state: "final", hash: planHash("All. Prova", PLAN) }),
  },
  ...change,
});

test("a sheet as we wrote it is ours", () => {
  expect(sheetOwner(sheet())).toBe("ours");
  expect(
    sheetOwner(
      sheet({
        values: [
          ["Camera\r\ndi Prova", 12.5],
          ["", "011"],
        ],
      }),
    ),
  ).toBe("ours");
});

test.each([
  ["renamed or copied", { name: "All. Prova (2)" }],
  [
    "with another text",
    {
      values: [
        ["Camera", 12.5],
        ["", "011"],
      ],
    },
  ],
  [
    "with a number made text",
    {
      values: [
        ["Camera\ndi Prova", "12.5"],
        ["", "011"],
      ],
    },
  ],
  ["moved", { top: 1 }],
  ["with more in it", { values: [...VALUES, ["nota", ""]] }],
  ["emptied", { values: [] }],
])("%s it is edited", (_, change) => {
  expect(sheetOwner(sheet(change))).toBe("edited");
});

test("a sum that Excel worked out to the last digit is no edit, a cent more is", () => {
  const hashOf = (value: number): string => snapshotHash(sheet({ values: [[value]] }));
  expect(hashOf(0.1 + 0.2)).toBe(hashOf(0.3));
  expect(hashOf(1234567.1 + 2345678.2)).toBe(hashOf(3580245.3));
  expect(hashOf(9999999999.98)).not.toBe(hashOf(9999999999.99));
});

test.each([null, "", "pira/1 final", "altro", "pira/1 done 00000000000001"])(
  "the mark %j is none of ours",
  (mark) => {
    expect(parseMark(mark)).toBeNull();
    expect(sheetOwner(sheet({ mark }))).toBe("user");
  },
);

test.each(SHEET_SETS)("marks of the set %s are read as they are written", (set) => {
  const mark = { set, state: "ready" as const, hash: snapshotHash(sheet()) };
  expect(parseMark(formatMark(mark))).toEqual(mark);
});

test.each<[MarkState | null, string, boolean, boolean]>([
  ["final", "All. Prova", false, false],
  ["writing", "~PIRA nuovo 1", true, true],
  ["ready", "~PIRA nuovo 1", false, true],
  ["replaced", "All. Prova", false, true],
  [null, "~PIRA nuovo 1", true, true],
  [null, "~PIRA nuovo 1", false, false],
  [null, "Foglio1", true, false],
])("state %s, name %s, empty %s: left over %s", (state, name, isEmpty, expected) => {
  const mark = state && formatMark({ set: "allegato", state, hash: "00000000000001" });
  expect(isLeftOver({ name, mark, values: isEmpty ? [] : VALUES })).toBe(expected);
});

test.each<[SheetSet | null, boolean]>([
  ["stanziamenti", false],
  ["impostazioni", false],
  ["verifica", false],
  ["allegato", true],
  ["elenchi", true],
  [null, false],
])("a sheet of %s stands after those of «Verifica»: %s", (set, expected) => {
  const mark = set && formatMark({ set, state: "final", hash: "00000000000001" });
  expect(standsAfter("verifica", mark)).toBe(expected);
});
