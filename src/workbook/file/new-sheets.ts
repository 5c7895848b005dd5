// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress, quotedSheetName, cellAddress } from "../address";
import type { NamedCell } from "../new-sheets";
import { parseMark, standsAfter } from "../sheet-mark";
import { refuseTaken } from "../sheet-names";
import type { SheetPlan } from "../sheet-plan";
import type { SheetSnapshot } from "../snapshot";
import { WorkbookError } from "../workbook-error";
import { partText, type Parts } from "./package";
import { scanEntries } from "./scanned-entries";
import { withNames, withoutNames, withoutSheet } from "./sheet-entries";
import { readWorkbookPart, WORKBOOK_PATH } from "./workbook-part";
import { writingSheets } from "./write-sheets";

/** What there is to add. */
interface NewSheets {
  plans: readonly SheetPlan[];
  named: readonly NamedCell[];
}

/**
 * Checks that sheets can be added.
 * @throws WorkbookError `protected` or `name-taken`
 */
export function refuseNewSheets(parts: Parts, { plans, named }: NewSheets): void {
  const { worksheets, otherSheets, structureIsLocked } = readWorkbookPart(parts);
  if (structureIsLocked) throw new WorkbookError("protected");
  refuseTaken(
    plans.map(({ name }) => name),
    [...worksheets.map(({ name }) => name), ...otherSheets],
  );
  const living = scanEntries(partText(parts, WORKBOOK_PATH)).names.filter((item) => !isDead(item));
  refuseTaken(
    named.map(({ name }) => name),
    living.filter(({ sheet }) => sheet === null).map(({ name }) => name),
  );
}

/**
 * The workbook with more sheets of the user's own, each at a step, and names for cells of theirs; empty sheets go when
 * there were no others.
 */
export function* addingSheets(
  parts: Parts,
  sheets: readonly SheetSnapshot[],
  { plans, named }: NewSheets,
): Generator<undefined, Parts> {
  const before = sheets.find(({ mark }) => standsAfter("propri", mark))?.name ?? null;
  const added = plans.map((plan) => ({ name: plan.name, plan }));
  const written = yield* writingSheets(parts, { set: "propri", removed: [], sheets: added, before });
  const wanted = new Set(named.map(({ name }) => name.toLowerCase()));
  const unnamed = withoutNames(written, (item) => item.sheet === null && wanted.has(item.name.toLowerCase()));
  const complete = withNames(
    unnamed,
    named.map(({ name, sheet, cell }) => ({
      ...{ name, sheet: null, formula: `${quotedSheetName(sheet)}!${absolute(cell)}`, isHidden: false },
    })),
  );
  return plans.length === 0 ? complete : emptySheets(parts, sheets).reduce(withoutSheet, complete);
}

/** The user's sheets, when none of them holds anything. */
function emptySheets(parts: Parts, sheets: readonly SheetSnapshot[]): string[] {
  const { worksheets, otherSheets } = readWorkbookPart(parts);
  const users = sheets.filter(({ mark }) => parseMark(mark) === null);
  const paths = new Map(worksheets.map(({ name, path }) => [name, path]));
  const isEmpty = ({ name, values }: SheetSnapshot): boolean =>
    values.length === 0 && !HOLDS_MORE.test(partText(parts, paths.get(name) ?? ""));
  return otherSheets.length === 0 && users.every(isEmpty) ? users.map(({ name }) => name) : [];
}

/** What a sheet may hold besides values (ECMA-376 part 1, 18.3.1.99). */
const HOLDS_MORE = /<(?:[\w.-]+:)?(?:drawing|legacyDrawing|picture|oleObjects|controls|tableParts)\b/;

/** True for a name whose cells are gone. */
const isDead = ({ formula }: { formula: string }): boolean => formula.includes("#REF!");

function absolute(cell: string): string {
  const { row, column } = parseCellAddress(cell);
  return cellAddress(row, column).replace(/[A-Z]+/, "$$$&$$");
}
