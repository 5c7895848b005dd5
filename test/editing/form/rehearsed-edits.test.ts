// SPDX-License-Identifier: EUPL-1.2
import { misreadingOf } from "../../../src/editing/form/misreading";
import { rehearsedEdits } from "../../../src/editing/form/rehearsed-edits";
import type { ReadPlan } from "../../../src/editing/rehearsal";
import { textAt } from "../../../src/plan/pointer";
import { readPlan } from "../../../src/reading/read-plan";
import { misreadText } from "../../../src/texts/misreading";
import { CORPUS } from "../../corpus";
import { snapshotOf } from "../../corpus/workbook";
import { smallPlan } from "../../support/small-plan";
import { NASTY_TEXTS, openFields, outcome } from "./nasty-texts";

const OBJECTIVE = "/programmes/0/objectives/0";
const WHAT_TO_DO = "Scrivere il testo in un altro modo, per esempio con qualche parola davanti.";

const readOf = (sheets = smallPlan()): ReadPlan => {
  const snapshot = { sheets, leftAside: [] };
  return { snapshot, document: readPlan(snapshot) };
};
const rehearse = (read: ReadPlan, at: string, after: string) =>
  rehearsedEdits(read, [{ at, before: textAt(read.document.plan, at), after }]);

test("what is written is read once: the plan comes with the cells", () => {
  const read = readOf();
  const rehearsed = rehearse(read, `${OBJECTIVE}/centre`, "Area servizi");
  expect(rehearsed).toMatchObject({
    edits: [{ sheet: "011-005", cell: "C6", expected: "Area promozione", value: "Area servizi" }],
    written: { document: { plan: { programmes: [{ objectives: [{ centre: "Area servizi" }] }] } } },
  });
  expect(read.document.plan.programmes[0]?.objectives[0]?.centre).toBe("Area promozione");
});

test("a field that says what its cell says needs no reading", () => {
  const read = readOf();
  expect(rehearse(read, `${OBJECTIVE}/centre`, "Area promozione")).toEqual({ edits: [], written: read });
});

test("a number in its cell's own format is read as it was typed", () => {
  const sheets = smallPlan();
  const [row] = sheets[1]?.values.slice(6, 7) ?? [];
  if (row) row[2] = 10_000;
  const formats = { C7: "#,##0.00" };
  const read = readOf(sheets.map((sheet, n) => (n === 1 ? { ...sheet, numberFormats: formats } : sheet)));
  expect(rehearse(read, `${OBJECTIVE}/resources`, "12500")).toMatchObject({ edits: [{ value: 12_500 }] });
});

test.each<[string, string, string, string]>([
  [
    "a code that is none",
    "/programmes/0/missionCode",
    "altro",
    "«Codice missione» resta nella scheda, la cella non cambia. Dalla cella il testo non si leggerebbe: sarebbe preso per qualcosa d’altro. ",
  ],
  [
    "a code with words after it",
    "/programmes/0/missionCode",
    "012 - Altro",
    "«Codice missione» resta nella scheda, la cella non cambia. Dalla cella il testo si leggerebbe come «012». ",
  ],
  [
    "a code that leaves only its title",
    "/programmes/0/missionCode",
    "",
    "«Codice missione» resta nella scheda, la cella non cambia. Scritto nella cella, cambierebbe anche «Missione»: da «Competitività e sviluppo delle imprese» a «- Competitività e sviluppo delle imprese». ",
  ],
  [
    "a count in the place of a title",
    `${OBJECTIVE}/title`,
    "Nr indicatori associati 7",
    "«Titolo» resta nella scheda, la cella non cambia. Dalla cella il testo non si leggerebbe: sarebbe preso per qualcosa d’altro. ",
  ],
])("refuses %s, and says what would happen", (_what, at, typed, text) => {
  const rehearsed = rehearse(readOf(), at, typed);
  if (rehearsed === null || !("misreading" in rehearsed)) throw new Error("It is written");
  expect(misreadText(rehearsed.misreading)).toBe(`${text}${WHAT_TO_DO}`);
});

test("other parts of the plan are told apart from other texts", () => {
  const { document } = readOf();
  const [change] = [{ at: `${OBJECTIVE}/centre`, before: "Area promozione", after: "Area promozione" }];
  const shorter = readOf(
    smallPlan().map((sheet) => ({ ...sheet, values: sheet.values.slice(0, 12) })),
  ).document;
  expect(misreadingOf(document, document, [change], [])).toBeNull();
  const misreading = misreadingOf(document, shorter, [change], []);
  expect(misreading).toEqual({ kind: "parts", field: "Centro di responsabilità" });
  expect(misreading && misreadText(misreading)).toContain("con altri obiettivi o indicatori");
});

describe.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))("%s", (_about, workbook) => {
  const snapshot = snapshotOf(workbook);
  const read = { snapshot, document: readPlan(snapshot) };

  test("a text is said by its field and changes nothing else, or is refused", () => {
    const fields = openFields(read.document).filter(
      ({ name }, n, all) => all.findIndex((other) => other.name === name) === n,
    );
    const came = fields.flatMap((field, n) =>
      NASTY_TEXTS.filter((_, m) => (n + m) % 3 === 0).map((typed) => outcome(read, field, typed)),
    );
    expect(came.filter((one) => one !== "kept" && one !== "refused")).toEqual([]);
  });
});
