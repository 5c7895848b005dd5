// SPDX-License-Identifier: EUPL-1.2
import type { Rewrite } from "../../../src/rules/cod/cell-rewrites";
import { editsOf } from "../../../src/rules/cod/cell-rewrites";

const cell = (address: string, value: string | number, formula: string | null = null) => ({
  ...{ sheet: "Scheda", cell: address, value, formula, numberFormat: null },
});
const put = (content: Rewrite["content"], from: string, to: string): Rewrite => ({
  content,
  rewrite: (text) => (text.includes(from) ? text.replace(from, to) : null),
});
const edit = (address: string, expected: string | number, value: string) => ({
  ...{ sheet: "Scheda", cell: address, expected, value },
});

const [LIST, TITLE] = [cell("B5", "001 Uno\n002 Due"), cell("C4", "001 Uno")];

test.each<{ name: string; rewrites: (Rewrite | null)[]; edits: ReturnType<typeof editsOf> }>([
  { name: "no changes", rewrites: [], edits: [] },
  {
    name: "changes of several cells, those of one cell together",
    rewrites: [put(LIST, "001", "007"), put(TITLE, "001", "007"), put(LIST, "002", "008")],
    edits: [edit("B5", LIST.value, "007 Uno\n008 Due"), edit("C4", TITLE.value, "007 Uno")],
  },
  { name: "a cell that is right already", rewrites: [put(TITLE, "001", "001")], edits: [] },
  { name: "a number that is right already", rewrites: [put(cell("A1", 16), "16", "16")], edits: [] },
  { name: "a number", rewrites: [put(cell("A1", 16), "16", "017")], edits: [edit("A1", 16, "017")] },
  { name: "a change that nobody knows how to make", rewrites: [put(TITLE, "001", "007"), null], edits: null },
  {
    name: "a cell that does not hold what was thought",
    rewrites: [put(TITLE, "001", "007"), put(LIST, "009", "007")],
    edits: null,
  },
  {
    name: "a cell whose other change can be made",
    rewrites: [put(LIST, "009", "007"), put(LIST, "001", "007")],
    edits: null,
  },
  { name: "a formula", rewrites: [put(cell("C4", "001", "=A1"), "001", "007")], edits: null },
])("$name", ({ rewrites, edits }) => {
  expect(editsOf(rewrites)).toEqual(edits);
});
