// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { buildAllegato } from "../../src/allegato/build-allegato";
import type { Plan } from "../../src/plan/plan";
import { normalisedText } from "../../src/plan/wording";
import { readPlan } from "../../src/reading/read-plan";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import type { CellValue, SheetSnapshot } from "../../src/workbook/snapshot";
import { CORPUS } from "../corpus";
import { snapshotOf } from "../corpus/workbook";
import { documentOf } from "../support/plan-without-places";
import { plan as planWith } from "../corpus/expected";
import { programmes } from "./variations";

/** A sheet of ours as if it were the user's: without our mark. */
function asTheirs({ name, rows, columns, cells }: SheetPlan): SheetSnapshot {
  const values = rows.map(() => columns.map((): CellValue => ""));
  for (const { row, column, value } of cells) (values[row] as CellValue[])[column] = value;
  return {
    name,
    visibility: "visible",
    top: 0,
    left: 0,
    values,
    formulas: {},
    numberFormats: {},
    mark: null,
  };
}

const UNPRINTED = new Set([
  "declaredIndicators",
  "resourcesParsed",
  "furtherResources",
  "investments",
  "spent",
  "contribution",
  "stakeholders",
  "id",
  "polarity",
  "baselineYear",
  "finalValue",
  "achievement",
  "varianceCause",
]);

/** What the printed sheets keep of a plan: white space aside, and a field that the layout lacks is a blank one. */
const printed = ({ programmes: all, premise }: Plan): unknown =>
  JSON.parse(
    JSON.stringify({ all, premise }, (key, value: unknown) => {
      if (key === "targets") return filled(value as Record<string, string>);
      if (UNPRINTED.has(key)) return undefined;
      return typeof value === "string" ? normalisedText(value) : (value ?? "");
    }),
  );

const filled = (targets: Record<string, string>) =>
  Object.fromEntries(Object.entries(targets).filter(([, text]) => text.trim() !== ""));

const readBack = (plans: SheetPlan[]): Plan => readPlan({ sheets: plans.map(asTheirs), leftAside: [] }).plan;

it.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))(
  "reads back what is printed of %s",
  (_about, workbook) => {
    const document = readPlan(snapshotOf(workbook));
    expect(printed(readBack(buildAllegato(document)))).toEqual(printed(document.plan));
  },
);

it("reads back what is printed of any plan", () => {
  fc.assert(
    fc.property(programmes, (given) => {
      const plan = planWith({ chamber: "Camera di commercio di Lecco", year: 2026, programmes: given });
      expect(printed(readBack(buildAllegato(documentOf(plan))))).toEqual(printed(plan));
    }),
    { numRuns: 50 },
  );
});
