// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { Plan } from "../../plan/plan";
import { readPlan } from "../../reading/read-plan";
import { fieldLabel } from "../../template/field-label";
import { parseCellAddress } from "../../workbook/address";
import type { Restructure } from "../../workbook/restructure";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { applyRestructure } from "../apply-restructure";
import { Draft } from "./draft";
import { childrenOf, objectiveAt } from "./element";
import { GrowthError } from "./growth-error";

/**
 * A row for the investments of an objective, blank, below its resources: a copy of a row of its own block. Where the
 * label of the block fills the column beside (`Obiettivo`, over many rows), the new row comes below all of them, as a
 * copy of the values of an indicator, whose cells stand by themselves: no row can be put into a merge, or taken out.
 * @param document the plan as read from the snapshot
 * @throws GrowthError `no-such-element`, `no-model` where resources stand in no row of their own, `unclear-layout`
 */
export function addInvestmentsRow(
  document: PlanDocument,
  snapshot: WorkbookSnapshot,
  objective: PlanPointer,
): Restructure {
  if (!objectiveAt(document.plan, objective)) throw new GrowthError("no-such-element", objective);
  const draft = new Draft(document, snapshot);
  const resources = rowWithLabel(document, `${objective}/resources`);
  if (!resources || document.places[`${objective}/investments`] || draft.rows.tabular.has(objective))
    throw new GrowthError("no-model", objective);
  const { sheet, row } = resources;
  const { first, last } = draft.rows.extentOf(objective);
  const columns = Array.from({ length: last - first + 1 }, (_, n) => firstColumn(draft, sheet, first + n));
  const left = Math.min(...columns);
  const isInset = (at: number): boolean => at <= last && (columns[at - first] ?? Infinity) > left;
  const model = isInset(row) ? rowOfValues(draft, objective, resources) : row;
  if (model === null) throw new GrowthError("no-model", objective);

  let above = row;
  while (isInset(row) && isInset(above + 1)) above += 1;
  const [anchor] = draft.rowsOf({ sheet, first: above, last: above });
  const [added] = anchor ? draft.copy(sheet, draft.rowsOf({ sheet, first: model, last: model }), anchor) : [];
  if (!added) throw new GrowthError("no-model", objective);
  for (const { column } of draft.texts.filled(sheet, model)) draft.write(sheet, added, column, "");
  draft.write(sheet, added, resources.label, labelLike(document.labels[`${objective}/resources`]));
  draft.write(sheet, added, resources.value, "");
  const change = draft.result();
  if (!isOnlyThat(document.plan, readAgain(document, applyRestructure(snapshot, change)), objective))
    throw new GrowthError("unclear-layout", objective, { sheet, cell: resources.cell });
  return change;
}

/** A row that holds a label and, beside it, the value. */
interface LabelledRow {
  sheet: string;
  cell: string;
  row: number;
  label: number;
  value: number;
}

function rowWithLabel({ places, labels }: PlanDocument, field: PlanPointer): LabelledRow | null {
  const [place, label] = [places[field], labels[field]];
  if (!place || label?.sheet !== place.sheet) return null;
  const [value, name] = [parseCellAddress(place.cell), parseCellAddress(label.cell)];
  if (value.row !== name.row || value.column === name.column) return null;
  return {
    sheet: place.sheet,
    cell: place.cell,
    row: value.row,
    label: name.column,
    value: value.column,
  };
}

/** The row of values of an indicator with cells for label and value; the shortest texts, for the height they take. */
function rowOfValues(
  { document: { plan, places }, texts }: Draft,
  objective: PlanPointer,
  { sheet, label, value }: LabelledRow,
): number | null {
  const cells = Object.entries(places).flatMap(([pointer, place]) =>
    place.sheet === sheet ? [{ pointer, ...parseCellAddress(place.cell) }] : [],
  );
  const rows = childrenOf(plan, objective).flatMap((indicator) => {
    const own = cells.filter(({ pointer }) => pointer.startsWith(`${indicator}/`));
    return own.flatMap(({ row, column }) =>
      column === label && own.some((other) => other.row === row && other.column === value) ? [row] : [],
    );
  });
  const length = (row: number): number =>
    Math.max(...texts.filled(sheet, row).map((cell) => String(cell.value).length));
  return rows.toSorted((a, b) => length(a) - length(b))[0] ?? null;
}

const firstColumn = ({ texts }: Draft, sheet: string, row: number): number =>
  Math.min(...texts.filled(sheet, row).map(({ column }) => column));

/** `Investimenti 2018` beside `Risorse finanziarie 2018`. */
function labelLike(resources: CellContent | undefined): string {
  const year = /\b20\d\d\b/u.exec(String(resources?.value ?? ""))?.[0];
  return [fieldLabel("investments") ?? "", year].filter((part) => part !== undefined).join(" ");
}

function readAgain({ plan }: PlanDocument, snapshot: WorkbookSnapshot): Plan {
  return readPlan(snapshot, plan.yearFrom === "override" && plan.year !== null ? { year: plan.year } : {})
    .plan;
}

/** True when the objective has blank investments now, and nothing else differs. */
function isOnlyThat(before: Plan, after: Plan, objective: PlanPointer): boolean {
  const changed = objectiveAt(after, objective);
  if (changed?.investments !== "") return false;
  const { investments: _, ...rest } = changed;
  return (
    JSON.stringify(before) ===
    JSON.stringify(after, (_key, value: unknown) => (value === changed ? rest : value))
  );
}
