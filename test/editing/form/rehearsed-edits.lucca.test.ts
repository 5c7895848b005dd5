// SPDX-License-Identifier: EUPL-1.2
import { rehearsedEdits } from "../../../src/editing/form/rehearsed-edits";
import type { ReadPlan } from "../../../src/editing/rehearsal";
import { readPlan } from "../../../src/reading/read-plan";
import { luccaPath } from "../../support/lucca";
import { readXlsx } from "../../support/read-xlsx";
import { NASTY_TEXTS, openFields, outcome } from "./nasty-texts";

describe.each([
  ["lucca-2018.xlsx", luccaPath("lucca-2018.xlsx")],
  ["lucca-2018-foglio-unico.xlsx", luccaPath("lucca-2018-foglio-unico.xlsx")],
  ["the example", "examples/pira-esempio.xlsx"],
])("%s", (_name, path) => {
  let read: ReadPlan;
  beforeAll(async () => {
    const snapshot = await readXlsx(path);
    read = { snapshot, document: readPlan(snapshot) };
  });

  test("a text is said by its field and changes nothing else, or is refused", () => {
    const wrong: string[] = [];
    // A field of each name, each time of another element.
    const names = [...new Set(openFields(read.document).map(({ name }) => name))];
    for (const [n, typed] of NASTY_TEXTS.entries()) {
      for (const name of names.filter((_, m) => (n + m) % 6 === 0)) {
        const fields = openFields(read.document).filter((field) => field.name === name);
        const field = fields[n % fields.length];
        const came = field ? outcome(read, field, typed) : "no field";
        if (came !== "kept" && came !== "refused") wrong.push(`${typed.slice(0, 40)}: ${came}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("ordinary words are never refused, but in the place of a code or a number", () => {
    const refused = openFields(read.document)
      .filter(({ kind }) => kind !== "code" && kind !== "count")
      .filter((_, n) => n % 20 === 0)
      .filter(({ at, text }) => {
        const changes = [{ at, before: text, after: `${text} riveduto`.trim() }];
        const rehearsed = rehearsedEdits(read, changes);
        return rehearsed === null || "misreading" in rehearsed;
      });
    expect(refused.map(({ at }) => at)).toEqual([]);
  });
});
