// SPDX-License-Identifier: EUPL-1.2
import { parseRange } from "../address";
import { choiceGroups, requireWellFormed } from "../choice-lists";
import type { ChoiceField, Choices } from "../choices";
import { groupedBy } from "../grouping";
import { WorkbookError } from "../workbook-error";
import { hasLists, withLists, withoutLists } from "./choice-lists";
import { scanValidations, withDropDowns } from "./choice-validations";
import { partBytes, partText, type Parts } from "./package";
import { scanPart } from "./read-snapshot";
import { readWorkbookPart, type WorksheetEntry } from "./workbook-part";

/** A package, and the number of its cells that offer a list. */
interface Offered {
  parts: Parts;
  count: number;
}

/**
 * Puts drop-downs into the parts of the sheets, and the lists into a sheet of ours, in place of all of ours that are
 * there. Parts of sheets without drop-downs stay as they are.
 * @throws WorkbookError `sheet-missing`, `protected` or `name-taken`
 */
export function offerChoices(parts: Parts, choices: Choices | null): Offered {
  if (choices) requireWellFormed(choices);
  const fields = groupedBy(choices?.fields ?? [], ({ sheet }) => sheet);
  const { worksheets, structureIsLocked } = readWorkbookPart(parts);
  const missing = [...fields.keys()].filter((name) => !worksheets.some((sheet) => sheet.name === name));
  if (missing.length > 0) throw new WorkbookError("sheet-missing", missing);
  if (structureIsLocked && hasLists(parts) !== (choices !== null)) throw new WorkbookError("protected");

  const changes = worksheets.flatMap((entry) => sheetChange(parts, entry, fields.get(entry.name) ?? []));
  const refused = changes.filter(({ isProtected }) => isProtected).map(({ name }) => name);
  if (refused.length > 0) throw new WorkbookError("protected", refused);

  const bare = withoutLists(parts);
  return {
    parts: {
      ...(choices ? withLists(bare, choices.lists) : bare),
      ...Object.fromEntries(changes.map(({ path, xml }) => [path, partBytes(xml)])),
    },
    count: changes.reduce((sum, { count }) => sum + count, 0),
  };
}

interface SheetChange {
  name: string;
  path: string;
  xml: string;
  count: number;
  isProtected: boolean;
}

function sheetChange(parts: Parts, entry: WorksheetEntry, fields: readonly ChoiceField[]): SheetChange[] {
  const { name, path } = entry;
  const xml = partText(parts, path);
  if (fields.length === 0 && !/PIRA_/i.test(xml)) return [];
  const validations = scanValidations(xml);
  if (fields.length === 0 && validations.ours.length === 0) return [];
  const { merges, isProtected } = scanPart(parts, entry);
  const groups = choiceGroups(
    fields,
    merges.map(({ ref }) => parseRange(ref)),
    validations.taken,
  );
  const count = groups.reduce((sum, { ranges }) => sum + ranges.length, 0);
  return [{ name, path, xml: withDropDowns(xml, validations, groups), count, isProtected }];
}
