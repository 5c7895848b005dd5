// SPDX-License-Identifier: EUPL-1.2
import { LISTS_SHEET, listsContent, type ListsContent } from "../choice-lists";
import type { ChoiceList } from "../choices";
import { MARK_NAME } from "../sheet-mark";
import { nameSheets } from "../sheet-names";
import { areaAddress } from "./area";
import type { ChoiceSurvey, ListsSheet } from "./choice-survey";
import { entryOnOurs } from "./text-entry";
import { textFormula } from "./ticket";

/** Queues the writing of the lists into the sheet that is there, or into a new one, and of their names. */
export function queueLists(
  context: Excel.RequestContext,
  { lists, sheetNames, names }: ChoiceSurvey,
  wanted: readonly ChoiceList[],
): void {
  const [former, ...others] = lists;
  const existing = sheetNames.map((name) => ({ name, owner: "user" as const }));
  const name = former?.name ?? nameSheets([LISTS_SHEET], existing, []).names[0] ?? LISTS_SHEET;
  const content = listsContent(name, wanted);
  const sheet = former
    ? context.workbook.worksheets.getItem(former.id)
    : context.workbook.worksheets.add(name);
  const mark = textFormula(content.mark);
  if (former?.isMarked) sheet.names.getItem(MARK_NAME).formula = mark;
  else sheet.names.add(MARK_NAME, mark).visible = false;
  if (!former?.isVeryHidden) sheet.visibility = "VeryHidden";
  if (former) clear(sheet);
  queueValues(sheet, content);

  for (const item of names.ours) {
    const known = content.names.find((other) => isSameName(other.name, item.name));
    if (known) item.formula = `=${known.refersTo}`;
    else item.delete();
  }
  for (const { name: added, refersTo } of content.names) {
    const isKnown = names.ours.some((item) => isSameName(item.name, added));
    if (!isKnown) context.workbook.names.add(added, `=${refersTo}`);
  }
  queueDeletion(context, others);
}

/** Queues the deletion of the lists and of their names. */
export function queueListsDeletion(context: Excel.RequestContext, { lists, names }: ChoiceSurvey): void {
  for (const item of names.ours) item.delete();
  queueDeletion(context, lists);
}

function queueDeletion(context: Excel.RequestContext, lists: readonly ListsSheet[]): void {
  for (const { id, isVeryHidden } of lists) {
    const sheet = context.workbook.worksheets.getItem(id);
    // Excel does not delete a very hidden sheet.
    if (isVeryHidden) sheet.visibility = "Hidden";
    sheet.delete();
  }
}

const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function clear(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange(false);
  used.clear();
  used.untrack();
}

function queueValues(sheet: Excel.Worksheet, { columns }: ListsContent): void {
  const height = Math.max(1, ...columns.map(({ length }) => length));
  const entries = Array.from({ length: height }, (_, row) =>
    columns.map((values) => entryOnOurs(values[row] ?? "", "@")),
  );
  if (columns.length === 0) return;
  const range = sheet.getRange(areaAddress({ row: 0, column: 0, rows: height, columns: columns.length }));
  range.numberFormat = entries.map((row) => row.map(({ numberFormat }) => numberFormat));
  range.values = entries.map((row) => row.map(({ value }) => value));
  range.untrack();
}
