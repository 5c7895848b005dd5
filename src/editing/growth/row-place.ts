// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { type LabelKey, LABELS } from "../../template/labels";
import { parseCellAddress } from "../../workbook/address";
import type { Draft } from "./draft";
import { childrenOf } from "./element";

/** A row with a cell for a label and, further on, one for its value. */
export interface RowModel {
  sheet: string;
  row: number;
  /** Zero-based columns. */
  label: number;
  value: number;
  /** What its label says. */
  text: string;
}

/** Where a row for a field would stand, and the rows of its block that it could be like, the most alike first. */
interface RowPlace {
  /** The zero-based row right above it. */
  below: number;
  models: RowModel[];
}

/** A row of a field of the plan. */
interface FieldRow extends RowModel {
  key: LabelKey;
}

const ORDER: ReadonlyMap<LabelKey, number> = new Map(LABELS.map(({ key }, n) => [key, n]));
const orderOf = (key: LabelKey): number => ORDER.get(key) ?? -1;
const AMOUNTS: ReadonlySet<LabelKey> = new Set(["resources", "investments", "spent"]);
/** Their cells may refuse what is not in a list. */
const LISTED: ReadonlySet<LabelKey> = new Set(["timeframe", "polarity"]);
/** Names of fields that are not those of their labels. */
const KEYS: Readonly<Record<string, LabelKey>> = { name: "indicator", furtherResources: "resources" };

/**
 * Where the block of an element takes a row for a field: below the one that the common layout has before it. Where a
 * label of the block fills the column beside (`Obiettivo`, over many rows), below all of them, like the rows that begin
 * where the block does: no row can be put into a merge, or taken out.
 * @returns null where no row can be told from others: elements that are rows of a table, labels in the cells of values
 */
export function placeForRow(draft: Draft, element: PlanPointer, field: LabelKey): RowPlace | null {
  const { document, rows } = draft;
  if (rows.tabular.has(element)) return null;
  const { sheet, first, last } = rows.extentOf(element);
  const own = fieldRows(document, element).filter((row) => row.sheet === sheet);
  const before = own
    .filter(({ key, row }) => orderOf(key) < orderOf(field) && row >= first && row <= last)
    .sort((a, b) => orderOf(b.key) - orderOf(a.key) || b.row - a.row)[0];
  if (!before) return null;
  const children = childrenOf(document.plan, element);
  const inside = children.flatMap((child) => [...(rows.rows.get(child)?.get(sheet) ?? [])]);
  const end = Math.min(last, ...inside.map((row) => row - 1));
  const left = Math.min(...numbers(first, last).map((row) => firstColumn(draft, sheet, row)));
  let below = before.row;
  for (const row of numbers(below + 1, end)) {
    const column = firstColumn(draft, sheet, row);
    if (column === left) break;
    if (column !== Infinity) below = row;
  }
  const labelAt = firstColumn(draft, sheet, below) === left ? before.label : left;
  const others = children.flatMap((child) => fieldRows(document, child).filter((row) => row.sheet === sheet));
  const unlike = ({ key }: FieldRow): number =>
    2 * Number(AMOUNTS.has(key) !== AMOUNTS.has(field)) + Number(LISTED.has(key));
  const alike = (from: FieldRow[]): FieldRow[] =>
    from
      .filter(({ label, key }) => label === labelAt && key !== "declaredIndicators")
      .sort((a, b) => unlike(a) - unlike(b) || longest(draft, a) - longest(draft, b));
  return { below, models: [...alike(own), ...alike(others), ...valueRows(draft, element, before)] };
}

/** Fields of an element, not of those inside it, that stand beside their labels. */
function fieldRows({ places, labels }: PlanDocument, element: PlanPointer): FieldRow[] {
  return Object.entries(places).flatMap(([at, place]) => {
    const [name = "", ...further] = at.slice(element.length + 1).split("/");
    const key = LABELS.find((label) => label.key === (KEYS[name] ?? name))?.key;
    const label = labels[at];
    if (!at.startsWith(`${element}/`) || key === undefined || further.length > 1) return [];
    if (label?.sheet !== place.sheet) return [];
    const [from, to] = [parseCellAddress(label.cell), parseCellAddress(place.cell)];
    if (from.row !== to.row || from.column >= to.column) return [];
    const text = String(label.value);
    return [{ key, sheet: place.sheet, row: to.row, label: from.column, value: to.column, text }];
  });
}

/** Rows of values of the block's indicators, which have cells where label and value of a row stand. */
function valueRows(draft: Draft, element: PlanPointer, { sheet, label, value, text }: FieldRow): RowModel[] {
  const { places } = draft.document;
  const columns = new Map<number, Set<number>>();
  for (const [at, place] of Object.entries(places)) {
    if (!at.startsWith(`${element}/`) || place.sheet !== sheet) continue;
    const { row, column } = parseCellAddress(place.cell);
    columns.set(row, (columns.get(row) ?? new Set()).add(column));
  }
  return [...columns]
    .filter(([, filled]) => filled.has(label) && filled.has(value))
    .map(([row]) => ({ sheet, row, label, value, text }))
    .sort((a, b) => longest(draft, a) - longest(draft, b))
    .slice(0, 1);
}

/** Letters of the longest text of a row, for the height it takes. */
const longest = ({ texts }: Draft, { sheet, row }: RowModel): number =>
  Math.max(0, ...texts.filled(sheet, row).map(({ value }) => String(value).length));

const firstColumn = ({ texts }: Draft, sheet: string, row: number): number =>
  Math.min(...texts.filled(sheet, row).map(({ column }) => column));

const numbers = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(last - first + 1, 0) }, (_, n) => first + n);
