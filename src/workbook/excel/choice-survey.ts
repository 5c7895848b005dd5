// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress, type CellRange } from "../address";
import { isListName, listName, LISTS_SHEET } from "../choice-lists";
import type { ChoiceField, Choices } from "../choices";
import { groupedBy } from "../grouping";
import { MARK_NAME, parseMark } from "../sheet-mark";
import { refuseStopped, type StopOptions } from "../stopping";
import { areaAddress } from "./area";
import { sortValidations, type SortedValidations } from "./choice-validations";
import { refuseMissing } from "./missing-sheets";
import { namedText } from "./ticket";

/** A sheet on which drop-downs are, or are to be. */
export interface SurveyedChoices extends SortedValidations {
  id: string;
  name: string;
  isProtected: boolean;
  fields: readonly ChoiceField[];
  merges: CellRange[];
}

/** A sheet of lists: ours, or an empty one that did not get its mark. */
export interface ListsSheet {
  id: string;
  name: string;
  isVeryHidden: boolean;
  isMarked: boolean;
}

export interface ChoiceSurvey {
  sheets: SurveyedChoices[];
  lists: ListsSheet[];
  /** Names of all sheets. */
  sheetNames: string[];
  /** Names of the workbook: those of our lists, and wanted ones that stand for something else. */
  names: { ours: Excel.NamedItem[]; taken: string[] };
  structureIsLocked: boolean;
}

/** `Range.getMergedAreasOrNullObject`; before it a drop-down stands in the first cell of a merge only. */
const MERGES_SINCE = "1.13";

/**
 * Finds the drop-downs of ours, wherever they went since, and what stands in the way of new ones. In three syncs, or
 * two where no validation is found; in more where they are very many.
 * @throws WorkbookError `sheet-missing`
 */
export async function surveyChoices(
  context: Excel.RequestContext,
  choices: Choices | null,
  stop: StopOptions,
): Promise<ChoiceSurvey> {
  refuseStopped(stop);
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula");
  protection.load("protected");
  await context.sync();
  const sheetNames = worksheets.items.map(({ name }) => name);
  const fields = groupedBy(choices?.fields ?? [], ({ sheet }) => sheet.toLowerCase());
  refuseMissing(
    (choices?.fields ?? []).map(({ sheet }) => sheet),
    sheetNames,
  );

  refuseStopped(stop);
  // Where no list has a name, no drop-down can refer to one.
  const mayBeOurs = names.items.some(({ name }) => name.startsWith(listName("")));
  const queued = worksheets.items.map((sheet) => {
    const own = fields.get(sheet.name.toLowerCase()) ?? [];
    const mark = sheet.names.getItemOrNullObject(MARK_NAME).load("formula");
    const used = sheet.getUsedRangeOrNullObject(true).load("rowCount").untrack();
    const searched = own.length > 0 || mayBeOurs ? queueSearch(sheet, own) : NOT_SEARCHED;
    return { sheet, own, mark, used, ...searched };
  });
  await context.sync();

  const found = queued.map(({ sheet, own, mark, used, validated, merged }) => ({
    ...{ sheet, own, mark, used, areas: validated(), merges: merged() },
  }));
  const sorted = await sortValidations(
    context,
    found.map(({ sheet, areas, merges }) => ({ sheet: sheet.id, areas, merges })),
    stop,
  );
  const lists = found.flatMap(({ sheet, mark, used }): ListsSheet[] => {
    const text = namedText(mark);
    const isMarked = parseMark(text)?.set === "elenchi";
    const isBare = text === null && used.isNullObject && sheet.name.startsWith(LISTS_SHEET);
    const isVeryHidden = sheet.visibility === "VeryHidden";
    return isMarked || isBare ? [{ id: sheet.id, name: sheet.name, isVeryHidden, isMarked }] : [];
  });
  const ours = names.items.filter(({ name, formula }) =>
    isListName(
      name,
      String(formula),
      lists.map((list) => list.name),
    ),
  );
  const wanted = new Set((choices?.lists ?? []).map(({ name }) => listName(name).toLowerCase()));
  return {
    sheets: found.map(({ sheet, own, merges }) => ({
      id: sheet.id,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      fields: own,
      merges,
      ...(sorted.get(sheet.id) ?? { ours: [], users: [] }),
    })),
    lists,
    sheetNames,
    names: {
      ours,
      taken: names.items
        .filter((item) => !ours.includes(item) && wanted.has(item.name.toLowerCase()))
        .map(({ name }) => name),
    },
    structureIsLocked: protection.protected,
  };
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";
const AREAS = AREA.split(",")
  .map((property) => `items/${property}`)
  .join(",");

/**
 * Blank cells beyond the used range may carry a validation too: it is searched at least this far, and from the corner
 * of the sheet, for merges are found by their first cell only.
 */
const CORNER = "A1:AZ200";

/** What gives areas once Excel has answered. */
type Areas = () => CellRange[];

const NOT_SEARCHED: { validated: Areas; merged: Areas } = { validated: () => [], merged: () => [] };

/**
 * Queues the search for cells with a validation, and for merges. Around the used range, for over a whole sheet Excel
 * takes minutes (office-js issue 4245). Of a protected sheet, where Excel's search may be refused, the used range.
 */
function queueSearch(sheet: Excel.Worksheet, fields: readonly ChoiceField[]): typeof NOT_SEARCHED {
  const used = sheet.getUsedRange(false).untrack();
  const range = used.getBoundingRect(CORNER).untrack().getBoundingRect(upTo(fields)).untrack();
  const findsMerges = Office.context.requirements.isSetSupported("ExcelApi", MERGES_SINCE);
  const merged = findsMerges ? queueAreas(range.getMergedAreasOrNullObject()) : () => [];
  if (sheet.protection.protected) {
    used.load(AREA);
    return { validated: () => [areaOf(used)], merged };
  }
  return { validated: queueAreas(range.getSpecialCellsOrNullObject("DataValidations")), merged };
}

function queueAreas(found: Excel.RangeAreas): Areas {
  found.load("areaCount");
  const areas = found.areas.load(AREAS);
  found.untrack();
  return () => (found.isNullObject ? [] : areas.items.map(areaOf));
}

/** From the corner of the sheet to the last field. */
function upTo(fields: readonly ChoiceField[]): string {
  const places = fields.map(({ cell }) => parseCellAddress(cell));
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 1);
  const columns = places.reduce((most, { column }) => Math.max(most, column + 1), 1);
  return areaAddress({ row: 0, column: 0, rows, columns });
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});
