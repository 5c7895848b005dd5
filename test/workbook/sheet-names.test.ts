// SPDX-License-Identifier: EUPL-1.2
import type { SheetSet } from "../../src/workbook/sheet-mark";
import { nameSheets, replaceableOf, type OwnedSheet, type Replaceable } from "../../src/workbook/sheet-names";
import { WorkbookError } from "../../src/workbook/workbook-error";

const sheet = (name: string, owner: OwnedSheet["owner"]): OwnedSheet => ({ name, owner });

describe("names of the sheets we write", () => {
  test.each<[string, OwnedSheet[], string[], string[]]>([
    ["nothing of ours", [sheet("Quadro", "user")], ["All. Quadro"], []],
    ["a sheet of ours is replaced", [sheet("All. Quadro", "ours")], ["All. Quadro"], ["All. Quadro"]],
    ["a sheet of the user's keeps its name", [sheet("All. Quadro", "user")], ["All. Quadro (2)"], []],
    ["in any case of letters", [sheet("ALL. QUADRO", "user")], ["All. Quadro (2)"], []],
    [
      "and the next free one is taken",
      [sheet("All. Quadro", "user"), sheet("All. Quadro (2)", "user")],
      ["All. Quadro (3)"],
      [],
    ],
    [
      "the same again the second time",
      [sheet("All. Quadro", "user"), sheet("All. Quadro (2)", "ours")],
      ["All. Quadro (2)"],
      ["All. Quadro (2)"],
    ],
    ["a sheet no longer wanted goes", [sheet("All. 011-005", "ours")], ["All. Quadro"], ["All. 011-005"]],
    ["an edited one that nobody wants stays", [sheet("All. 011-005", "edited")], ["All. Quadro"], []],
  ])("%s", (_title, existing, names, removed) => {
    expect(nameSheets(["All. Quadro"], existing, [])).toEqual({ names, removed });
  });

  test("an edited sheet refuses, unless the user agreed to lose it", () => {
    const existing = [sheet("All. Quadro", "edited"), sheet("All. Premessa", "edited")];
    const wanted = ["All. Premessa", "All. Quadro"];
    expect(() => nameSheets(wanted, existing, ["All. Quadro"])).toThrow(
      new WorkbookError("edited-sheets", ["All. Premessa"]),
    );
    expect(nameSheets(wanted, existing, wanted)).toEqual({
      names: wanted,
      removed: ["All. Quadro", "All. Premessa"],
    });
  });

  test("a long name is shortened to make room for its number", () => {
    const long = "All. " + "x".repeat(26);
    expect(nameSheets([long], [sheet(long, "user")], []).names).toEqual([`All. ${"x".repeat(22)} (2)`]);
  });

  test("two wanted sheets of one name both get one", () => {
    expect(nameSheets(["All. 011-005", "All. 011-005"], [], []).names).toEqual([
      "All. 011-005",
      "All. 011-005 (2)",
    ]);
  });

  test("where edited sheets may go, one whose name is wanted goes, a copy stays", () => {
    const existing = [sheet("Verifica", "edited"), sheet("Verifica (2)", "edited")];
    expect(nameSheets(["Verifica"], existing, "wanted")).toEqual({
      names: ["Verifica"],
      removed: ["Verifica"],
    });
  });

  test.each<[SheetSet, Replaceable]>([
    ["allegato", ["All. Quadro"]],
    ["verifica", "wanted"],
    ["stanziamenti", "wanted"],
  ])("edited sheets of the set %s that may go", (set, expected) => {
    expect(replaceableOf(set, ["All. Quadro"])).toEqual(expected);
  });
});
