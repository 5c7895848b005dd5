// SPDX-License-Identifier: EUPL-1.2
import { elementForm } from "../../../src/editing/form/element-form";
import { fieldFinder } from "../../../src/editing/form/field-at";
import { fieldEdits } from "../../../src/editing/form/field-edits";
import { numberIn } from "../../../src/editing/form/number-in";
import { rewritten } from "../../../src/editing/form/rewritten";
import type { CellContent } from "../../../src/plan/plan-document";
import { planDocument } from "../../support/plan-document";

const OBJECTIVE = "/programmes/0/objectives/0";
const content = (value: CellContent["value"], numberFormat: string | null = null): CellContent => ({
  ...{ sheet: "012-004", cell: "C4", formula: null },
  ...{ value, numberFormat },
});

describe("the form of an element", () => {
  const document = planDocument({ programmes: [{ objectives: [{ investments: "€ 10,00" }] }] });

  test("has the fields that the workbook has cells for, in the order of the layout", () => {
    const form = elementForm(document, OBJECTIVE);
    expect(form?.fields.map(({ name }) => name)).toEqual([
      ...["title", "description", "timeframe", "centre", "resources", "investments", "declaredIndicators"],
    ]);
    expect(form?.absent).toEqual(["Codice"]);
  });

  test("names targets with their year", () => {
    const targets = elementForm(document, `${OBJECTIVE}/indicators/0`)?.fields.filter(
      ({ kind }) => kind === "target",
    );
    expect(targets?.map(({ label, year, name }) => ({ label, year, name }))).toEqual(
      ["2018", "2019", "2020"].map((year) => ({
        ...{ label: `Risultato atteso ${year}`, year: Number(year), name: "targets" },
      })),
    );
  });

  test("tells what the layout lacks", () => {
    const without = planDocument({ programmes: [{ objectives: [{ timeframe: null }] }] });
    expect(elementForm(without, OBJECTIVE)?.absent).toEqual(["Codice", "Arco temporale"]);
  });

  test.each(["/programmes/7", "/overview/0", `${OBJECTIVE}/title`, ""])("is nothing for %j", (at) => {
    expect(elementForm(document, at)).toBeNull();
  });

  test("leaves formulas to the sheet", () => {
    const withFormula = planDocument({
      contents: { [`${OBJECTIVE}/resources`]: { formula: "=SUM(A1:A3)" } },
    });
    const [field] = elementForm(withFormula, OBJECTIVE)?.fields.filter(({ kind }) => kind === "amount") ?? [];
    expect(field?.fixed).toBe("formula");
  });

  test("leaves to the sheet a text that goes on in other cells", () => {
    const spread = planDocument({
      programmes: [{ objectives: [{ description: "Verificare gli strumenti\ndi misura" }] }],
      contents: { [`${OBJECTIVE}/description`]: { value: "Verificare gli strumenti" } },
    });
    const field = elementForm(spread, OBJECTIVE)?.fields.find(({ name }) => name === "description");
    expect(field?.fixed).toBe("spread");
  });
});

describe("what a cell holds after an edit", () => {
  test.each([
    ["a whole text", "Area", "Area", "Area 2", "Area 2"],
    ["a blank cell", "", "", "Nuovo", "Nuovo"],
    ["blanks around the text", "  Area\u00a0uno ", "Area uno", "Area due", "Area due"],
    ["a code before a title", "011 - Titolo 011", "011", "012", "012 - Titolo 011"],
    ["a label that ends with its value", "Nr indicatori associati 2", "2", "3", "Nr indicatori associati 3"],
    ["letters before a code", "M011_Competitività", "011", "012", "M012_Competitività"],
    ["a label without its value", "Nr indicatori associati", "", "3", "Nr indicatori associati 3"],
    ["a label that stays without its value", "Risorse finanziarie: ", "", "", "Risorse finanziarie:"],
    ["a text that looks like a formula", "Area", "Area", "=1+1", "=1+1"],
  ])("%s", (_what, value, before, after, expected) => {
    expect(rewritten(content(value), before, after)).toBe(expected);
  });

  test.each([
    ["found twice", "da 31 a 31", "31"],
    ["part of a longer word", "Nr indicatori 25", "2"],
    ["after letters in several places", "A11 B11", "11"],
    ["after letters and part of a longer number", "M0112", "11"],
    ["not found", "altro", "Area"],
    ["blank among other words", "Note varie", ""],
  ])("nothing when the field's words are %s", (_what, value, before) => {
    expect(rewritten(content(value), before, "x")).toBeNull();
  });
});

describe("numbers", () => {
  test.each([
    ["12.500,50", "#,##0.00", true, 12500.5],
    ["€ 1.000", '"€" #,##0.00', false, 1000],
    ["80%", "0%", false, 0.8],
    ["-3,5", null, true, -3.5],
    ["80", "0%", true, null],
    ["80%", "0.00", true, null],
    ["12", null, false, null],
    ["12", "@", true, null],
    ["2026", "dd/mm/yyyy", true, null],
    ["12.5", "0.0", true, null],
    ["circa 12", "0", true, null],
  ])("%s in a cell with format %s (number before: %s) is %s", (text, format, wasNumber, expected) => {
    expect(numberIn(text, { format, wasNumber })).toBe(expected);
  });
});

describe("the cells of a change", () => {
  const document = planDocument();
  const title = document.plan.programmes[0]?.objectives[0]?.title ?? "";

  test("are those of the sheet and, for what the overview repeats, its own", () => {
    const edits = fieldEdits(document, [{ at: `${OBJECTIVE}/title`, before: title, after: "Altro" }]);
    expect(edits?.map(({ sheet }) => sheet)).toEqual(["012-004", "Quadro"]);
  });

  test("are written once when two fields stand in one", () => {
    const [programme] = document.plan.programmes;
    const shared = planDocument({
      contents: {
        "/programmes/0/missionCode": { cell: "B1", value: "012 - Regolazione dei mercati" },
        "/programmes/0/missionTitle": { cell: "B1", value: "012 - Regolazione dei mercati" },
      },
      overview: [],
    });
    expect(
      fieldEdits(shared, [
        { at: "/programmes/0/missionCode", before: "012", after: "016" },
        { at: "/programmes/0/missionTitle", before: programme?.missionTitle ?? "", after: "Commercio" },
      ]),
    ).toEqual([
      { sheet: "012-004", cell: "B1", expected: "012 - Regolazione dei mercati", value: "016 - Commercio" },
    ]);
  });

  test("are none where a formula stands", () => {
    const at = `${OBJECTIVE}/centre`;
    const formula = planDocument({ contents: { [at]: { formula: "=A1" } } });
    expect(fieldEdits(formula, [{ at, before: "", after: "x" }])).toBeNull();
  });
});

test("a cell below an element's rows leads to it; one above all does not", () => {
  const find = fieldFinder(planDocument());
  expect(find({ sheet: "012-004", cell: "Z13" })).toEqual({
    element: `${OBJECTIVE}/indicators/0`,
    field: null,
  });
  expect(find({ sheet: "Altro", cell: "A1" })).toBeNull();
});
