// SPDX-License-Identifier: EUPL-1.2
import { buildAllegato } from "../../../src/allegato/build-allegato";
import { chartBars } from "../../../src/taskpane/preview/chart-bars";
import { cellRole, cellText } from "../../../src/taskpane/preview/cell-text";
import { marginSigns } from "../../../src/taskpane/preview/margin-signs";
import { pageContent } from "../../../src/taskpane/preview/page-content";
import { printedPages } from "../../../src/taskpane/preview/pages";
import { countPrinted, printedFindings } from "../../../src/taskpane/preview/printed-findings";
import { checkSnapshot } from "../../../src/taskpane/core/checked-plan";
import type { PlannedChart, SheetPlan } from "../../../src/workbook/sheet-plan";
import { RULES } from "../../../src/rules/catalogue";
import { groupFindings } from "../../../src/taskpane/core/group-findings";
import { finding } from "../../support/finding";
import { planDocument } from "../../support/plan-document";
import { smallPlan } from "../../support/small-plan";

const plan = checkSnapshot({ sheets: smallPlan(), leftAside: [] });
const sheets = buildAllegato(plan.document);
const pages = printedPages(sheets);
const found = printedFindings(sheets, plan.document, plan.groups);

describe("findings on what is printed", () => {
  it("stand at the cell that prints the text they are about", () => {
    const marked = [...found].map(([cell, items]) => [cell.value, items.map(({ finding }) => finding.rule)]);
    // «Efficacia» with a capital letter, and an algorithm that is missing.
    expect(marked).toContainEqual(["Efficacia", expect.arrayContaining(["IND-10"])]);
    expect(marked).toContainEqual(["", expect.arrayContaining([expect.stringMatching(/^IND-/)])]);
  });

  it("stand on the cover and in the overview too", () => {
    const objective = { title: "Assistere le imprese", resources: "€ 10 mila" };
    const document = planDocument({
      chamber: "Camera di Prova",
      programmes: [{ objectives: [objective] }],
    });
    const printed = buildAllegato(document);
    const about = (pointer: string) => {
      const { sheet = "", cell = "" } = document.places[pointer] ?? {};
      return finding({ sheet, cell, message: pointer });
    };
    const pointers = [
      ...["/chamber", "/title", "/dated", "/overview/0/missionTitle", "/overview/0/programmeTitle"],
      ...["/overview/0/objectives/0/title", "/programmes/0/objectives/0/resources"],
      "/programmes/0/objectives/0/declaredIndicators",
    ];
    const groups = groupFindings(pointers.map(about), RULES, { indicators: 1, objectives: 1 });
    const front = printed.slice(0, 2);
    const marked = [...printedFindings(front, document, groups).values()].flatMap((items) =>
      items.map((item) => item.finding.message),
    );
    expect(front.map(({ name }) => name)).toEqual(["All. Copertina", "All. Quadro"]);
    expect(new Set(marked)).toEqual(new Set(pointers));
  });

  it("are counted once each, however many cells print them; silenced ones are not", () => {
    const places = new Set(Object.values(plan.document.places).map(({ sheet, cell }) => `${sheet}!${cell}`));
    const open = plan.result.findings.filter(({ sheet, cell }) => places.has(`${sheet ?? ""}!${cell ?? ""}`));
    expect(countPrinted(found)).toBeGreaterThan(0);
    expect(countPrinted(found)).toBeLessThanOrEqual(open.length);
    const silenced = plan.groups.map((group) => ({
      ...group,
      items: group.items.map((item) => ({
        ...item,
        finding: { ...item.finding, silenced: { reason: "visto", date: "2026-01-01" } },
      })),
    }));
    expect(printedFindings(sheets, plan.document, silenced).size).toBe(0);
  });
});

describe("signs in the margin", () => {
  it("name every finding of the page, far enough apart to be pressed", () => {
    for (const page of pages) {
      const own = pageContent(page).rows.flatMap(({ cells }) =>
        cells.flatMap(({ cell }) => found.get(cell) ?? []),
      );
      for (const scale of [0.3, 1, 2.7]) {
        const signs = marginSigns(page, found, scale);
        expect(new Set(signs.flatMap(({ findings }) => findings))).toEqual(new Set(own));
        signs.slice(1).forEach(({ middle }, n) => {
          expect(middle - (signs[n]?.middle ?? 0)).toBeGreaterThanOrEqual(24);
        });
      }
    }
  });
});

const CHART: PlannedChart = {
  ...{ kind: "bars", title: "Risorse", alternativeText: "" },
  categories: { row: 0, column: 0, rows: 2, columns: 1 },
  series: [{ name: "Totale", values: { row: 0, column: 1, rows: 2, columns: 1 }, color: "#14304F" }],
  over: { row: 2, column: 0, rows: 1, columns: 2 },
};

test("a chart has a bar for each number of its cells, named and numbered as they are", () => {
  const one = { rowSpan: 1, columnSpan: 1 };
  const sheet = {
    cells: [
      { ...one, row: 0, column: 0, value: "011-005", style: "text" },
      { ...one, row: 0, column: 1, value: 1500, style: "euro" },
      { ...one, row: 1, column: 0, value: "032-002", style: "text" },
      { ...one, row: 1, column: 1, value: 6000, style: "euro" },
    ],
    styles: { text: { fontSize: 10 }, euro: { fontSize: 10, numberFormat: '[$-410]"€" #,##0.00' } },
  } as Partial<SheetPlan> as SheetPlan;
  expect(chartBars(CHART, sheet)).toEqual([
    { category: "011-005", label: "€ 1.500,00", share: 0.25, color: "#14304F" },
    { category: "032-002", label: "€ 6.000,00", share: 1, color: "#14304F" },
  ]);
});

test("cells under the headings of a table are told from them", () => {
  const overview = sheets.find(({ name }) => name === "All. Quadro");
  if (!overview) throw new Error("no overview");
  const roleOf = (text: string) =>
    overview.cells
      .filter((cell) => cellText(cell, overview) === text)
      .map((cell) => cellRole(cell, overview));
  expect(roleOf("Indicatori (n.)")).toEqual(["columnheader"]);
  expect(roleOf("€ 10.000,00")).toContain("cell");
});
