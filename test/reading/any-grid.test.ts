// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { PlanDocument, PlanPointer } from "../../src/plan/plan-document";
import { normalisedText } from "../../src/plan/wording";
import { NoPlanError } from "../../src/reading/no-plan-error";
import { numberText } from "../../src/reading/number-text";
import { readPlan } from "../../src/reading/read-plan";
import { LABELS } from "../../src/template/labels";
import { parseCellAddress } from "../../src/workbook/address";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/workbook/snapshot";

const label = fc.constantFrom(
  ...LABELS.flatMap(({ text, aliases, year }) => [text, ...aliases, ...(year ? [`${text} 2018`] : [])]),
  "Obiettivo: migliorare",
  "MISSIONE M32",
  "Nr indicatori associati 2",
  "Centro di responsabilità Risorse finanziarie 2018",
  "Premessa",
  "Piano degli indicatori 2018",
);
const value = fc.oneof(
  fc.constantFrom(
    "#REF!",
    "#N/A",
    "Anno 2015: >= 90%\nAnno 2016: 95%",
    "011 - Competitività",
    "011-005-001 Credito",
  ),
  fc.string({ maxLength: 20 }),
  fc.integer({ min: 1900, max: 2100 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);
const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constant("") },
  { weight: 4, arbitrary: label },
  { weight: 3, arbitrary: value },
);

const sheetSnapshot = fc
  .record({
    name: fc.constantFrom("Copertina", "Premessa", "011-005", "Foglio1"),
    visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
    top: fc.nat(3),
    left: fc.nat(3),
    width: fc.integer({ min: 1, max: 8 }),
    cells: fc.array(cell, { maxLength: 120 }),
    numberFormats: fc.dictionary(fc.constantFrom("B2", "C3", "D4"), fc.oneof(fc.string(), fc.constant("0%"))),
  })
  .map(({ cells, width, ...sheet }): SheetSnapshot => ({
    ...sheet,
    values: Array.from({ length: Math.floor(cells.length / width) }, (_, row) =>
      cells.slice(row * width, (row + 1) * width),
    ),
    formulas: {},
    mark: null,
  }));
const snapshot = fc
  .uniqueArray(sheetSnapshot, { maxLength: 4, selector: ({ name }) => name })
  .map((sheets): WorkbookSnapshot => ({ sheets, leftAside: [] }));

const GOES_ON = /\/(?:title|description|name|measures)$/;

function readOrNothing(workbook: WorkbookSnapshot): PlanDocument | null {
  try {
    return readPlan(workbook);
  } catch (error) {
    if (error instanceof NoPlanError) return null;
    throw error;
  }
}

const resolve = (root: unknown, pointer: PlanPointer): unknown =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], root);

function valueIn({ sheets }: WorkbookSnapshot, sheet: string, address: string): CellValue {
  const found = sheets.find(({ name }) => name === sheet) as SheetSnapshot;
  const { row, column } = parseCellAddress(address);
  return found.values[row - found.top]?.[column - found.left] ?? "";
}

const blankSheet: SheetSnapshot = {
  name: "Foglio1",
  visibility: "visible",
  top: 0,
  left: 0,
  values: [],
  formulas: {},
  numberFormats: {},
  mark: null,
};

it("reads any grid, or says that it holds no plan", () => {
  fc.assert(
    fc.property(snapshot, (workbook) => {
      readOrNothing(workbook);
    }),
    { numRuns: 500 },
  );
});

it("points every field at the cell that holds it", () => {
  fc.assert(
    fc.property(snapshot, (workbook) => {
      const document = readOrNothing(workbook);
      for (const [pointer, place] of Object.entries(document?.places ?? {})) {
        const held = valueIn(workbook, place.sheet, place.cell);
        expect(place.value).toBe(held);
        const field = resolve(document?.plan, pointer);
        // Numbers are shown in Italian; running texts and the name of a chamber may go on in the next cell.
        if (typeof field !== "string" || pointer === "/chamber" || typeof held !== "string") continue;
        const [start = ""] = GOES_ON.test(pointer) ? field.split("\n") : [field];
        expect(normalisedText(held)).toContain(normalisedText(start));
      }
    }),
    { numRuns: 500 },
  );
});

it("reads the same plan wherever the sheet begins", () => {
  fc.assert(
    fc.property(sheetSnapshot, fc.nat(50), fc.nat(20), (given, down, right) => {
      const sheet: SheetSnapshot = { ...given, visibility: "visible", numberFormats: {} };
      const moved = { ...sheet, top: sheet.top + down, left: sheet.left + right };
      const [here, there] = [sheet, moved].map((one) => readOrNothing({ sheets: [one], leftAside: [] }));
      expect(there?.plan).toEqual(here?.plan);
    }),
  );
});

it("never loses a text that stands inside a block", () => {
  const isText = /^[b-df-hj-np-tv-z]{5,12}$/;
  const text = fc.stringMatching(isText);
  /** A column of sums is no part of the plan. */
  const ofFields = label.filter((one) => !/^(?:total|\(?segue)/i.test(one));
  const inside = fc.oneof(
    { weight: 3, arbitrary: ofFields },
    { weight: 4, arbitrary: text },
    fc.constant(""),
  );
  const row = fc.tuple(inside, inside).filter(([first, second]) => first !== "" || second !== "");
  const rows = fc.array(row, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(rows, (written) => {
      const values = [["Obiettivo", "inizio"], ["Descrizione", "prova"], ...written, ["Indicatore", "fine"]];
      const sheet = { ...blankSheet, values };
      const document = readPlan({ sheets: [sheet], leftAside: [] });
      const kept = JSON.stringify([document.plan, document.notUnderstood]);
      for (const one of written.flat().filter((one) => isText.test(one))) expect(kept).toContain(one);
    }),
    { numRuns: 1000 },
  );
});

it("shows any number in any format", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string(), (number, format) => {
      expect(numberText(number, format)).toEqual(expect.any(String));
    }),
  );
});
