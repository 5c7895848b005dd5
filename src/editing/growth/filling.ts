// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { textAt } from "../../plan/pointer";
import { recogniseLabel } from "../../template/recognise-label";
import { columnLetters, parseCellAddress } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouping";
import type { CellValue } from "../../workbook/snapshot";
import { rewritten } from "../form/rewritten";
import type { Copy } from "./blocks";
import type { Draft } from "./draft";
import { elementOf } from "./element";
import { cellKey, rowKey } from "./own-rows";

/** What the fields of a copy are to say, by their pointers in the model; those left out follow `others`. */
export interface Filling {
  fields: ReadonlyMap<PlanPointer, string>;
  /** Blank what else the copied rows say, or keep it. */
  others: "blank" | "keep";
}

/** Writes what a copy of an element is to say; labels and headings stay. */
export function fillCopy(draft: Draft, model: PlanPointer, copy: Copy, { fields, others }: Filling): void {
  const { document, rows } = draft;
  const { sheet } = rows.extentOf(model);
  const places = fieldsByCell(document, sheet);
  const labels = new Set(Object.values(document.labels).map(cellKey));
  const above = columnsAbove(document, model, sheet, rows.tabular);
  const goOn = rows.tabular.has(model) && others === "blank" && !repeatsAbove(draft, model, above);
  for (const [source, row] of copy.rows) {
    const isHeading = rows.headings.has(rowKey(sheet, source));
    const columns = new Set([
      ...draft.texts.filled(sheet, source).map(({ column }) => column),
      ...(places.get(source) ?? []).map(({ column }) => column),
    ]);
    for (const column of columns) {
      const own = (places.get(source) ?? []).filter((place) => place.column === column);
      const inside = own.filter(({ pointer }) => isWithin(pointer, model));
      const value = draft.texts.valueAt(sheet, source, column);
      const isLabel = labels.has(`${sheet}!${columnLetters(column)}${source + 1}`);
      if (inside.length > 0) {
        const changes = inside.flatMap(({ pointer, content }) => {
          const after = fields.get(pointer) ?? (others === "blank" ? blankOf(pointer, content) : null);
          return after === null ? [] : [{ before: textAt(document.plan, pointer), after }];
        });
        const [first] = inside;
        if (first) draft.write(copy.sheet, row, column, withTexts(first.content, changes, isLabel));
      } else if (above.has(column)) {
        if (goOn) draft.write(copy.sheet, row, column, "");
      } else if (others === "blank" && !isHeading && !isLabel && !readsAsLabel(value)) {
        draft.write(copy.sheet, row, column, "");
      }
    }
  }
}

interface FieldPlace {
  pointer: PlanPointer;
  column: number;
  content: CellContent;
}

/** Fields of the elements by row; an element itself is none, and its title comes before its code. */
function fieldsByCell({ places }: PlanDocument, sheet: string): Map<number, FieldPlace[]> {
  const all = Object.entries(places).flatMap(([pointer, content]) => {
    const element = elementOf(pointer);
    if (element === null || element === pointer || content.sheet !== sheet) return [];
    return [{ pointer, content, ...parseCellAddress(content.cell) }];
  });
  const isCode = ({ pointer }: FieldPlace): number => Number(/code$/iu.test(pointer));
  return groupedBy(
    all.toSorted((a, b) => isCode(a) - isCode(b)),
    ({ row }) => row,
  );
}

const isWithin = (pointer: PlanPointer, element: PlanPointer): boolean => pointer.startsWith(`${element}/`);

/** A count that is worked out stays. */
const blankOf = (pointer: PlanPointer, { formula }: CellContent): string | null =>
  pointer.endsWith("/declaredIndicators") && formula !== null ? null : "";

const readsAsLabel = (value: CellValue): boolean =>
  typeof value === "string" && recogniseLabel(value)?.value === null;

/** Columns of a table that say what an element belongs to. */
function columnsAbove(
  { places }: PlanDocument,
  model: PlanPointer,
  sheet: string,
  tabular: ReadonlySet<PlanPointer>,
): Set<number> {
  if (!tabular.has(model)) return new Set();
  return new Set(
    Object.entries(places).flatMap(([pointer, content]) => {
      const element = elementOf(pointer);
      const isAbove =
        element !== null && element !== model && tabular.has(element) && isWithin(model, element);
      return isAbove && content.sheet === sheet ? [parseCellAddress(content.cell).column] : [];
    }),
  );
}

/** True where rows of the table say again what the row above says; a blank cell means the same. */
function repeatsAbove(draft: Draft, model: PlanPointer, columns: ReadonlySet<number>): boolean {
  const { document, rows, texts } = draft;
  const { sheet } = rows.extentOf(model);
  const [column] = columns;
  if (column === undefined) return false;
  const depth = model.split("/").length;
  for (const element of rows.tabular) {
    if (element.split("/").length !== depth || element.endsWith("/0")) continue;
    const place = document.places[element];
    if (place?.sheet !== sheet) continue;
    return texts.valueAt(sheet, parseCellAddress(place.cell).row, column) !== "";
  }
  return false;
}

/** What a cell holds once some of its fields say something else. */
export function withTexts(
  content: CellContent,
  changes: readonly { before: string; after: string }[],
  isLabel: boolean,
): CellValue {
  let value = content.value;
  for (const { before, after } of changes) {
    if (before === after) continue;
    const next = rewritten({ ...content, value }, before, after);
    if (next !== null) value = next;
    else if (!isLabel) value = after;
    else if (before === "" && after !== "") value = `${String(value).trimEnd()} ${after}`;
  }
  return typeof value === "string" && value.trim() === "" ? "" : value;
}
