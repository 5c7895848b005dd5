// SPDX-License-Identifier: EUPL-1.2
import { MARK_NAME } from "../sheet-mark";
import type { SheetVisibility } from "../snapshot";
import { partText, type Parts } from "./package";
import { relationships } from "./relationships";
import { walkXml } from "./xml";

/** Path of the part that lists the sheets: every producer of .xlsx uses this one. */
export const WORKBOOK_PATH = "xl/workbook.xml";

/** One worksheet as the workbook part names it. */
export interface WorksheetEntry {
  name: string;
  visibility: SheetVisibility;
  /** Path of its part. */
  path: string;
  /** Text of our mark, or null. */
  mark: string | null;
}

export interface WorkbookPart {
  /** Worksheets in the order of their tabs; chart sheets are left out. */
  worksheets: WorksheetEntry[];
  /** Names of chart sheets and the like. */
  otherSheets: string[];
  /** True when sheets may not be added, removed or renamed. */
  structureIsLocked: boolean;
  /** True when the values beside formulas wait to be calculated anew. */
  awaitsCalculation: boolean;
}

/** Reads the workbook part. */
export function readWorkbookPart(parts: Parts): WorkbookPart {
  const targets = new Map(
    relationships(parts, WORKBOOK_PATH).map((relationship) => [relationship.id, relationship]),
  );
  const sheets: { name: string; state: string; id: string }[] = [];
  const marks = new Map<number, string>();
  let structureIsLocked = false;
  let awaitsCalculation = false;
  let markOf: number | null = null;
  walkXml(partText(parts, WORKBOOK_PATH), {
    open: ({ name, attributes }) => {
      if (name === "sheet") {
        sheets.push({
          name: attributes.name ?? "",
          state: attributes.state ?? "visible",
          id: attributes.id ?? "",
        });
      } else if (name === "workbookProtection") {
        structureIsLocked = isTrue(attributes.lockStructure);
      } else if (name === "calcPr") {
        awaitsCalculation = isTrue(attributes.fullCalcOnLoad);
      } else if (
        name === "definedName" &&
        attributes.name === MARK_NAME &&
        attributes.localSheetId !== undefined
      ) {
        markOf = Number(attributes.localSheetId);
        marks.set(markOf, "");
      }
    },
    text: (text) => {
      if (markOf !== null) marks.set(markOf, `${marks.get(markOf) ?? ""}${text}`);
    },
    close: () => {
      markOf = null;
    },
  });
  const worksheets = sheets.flatMap(({ name, state, id }, index): WorksheetEntry[] => {
    const target = targets.get(id);
    return target?.type === "worksheet"
      ? [{ name, visibility: visibilityOf(state), path: target.path, mark: textConstant(marks.get(index)) }]
      : [];
  });
  const read = new Set(worksheets.map(({ name }) => name));
  const otherSheets = sheets.map(({ name }) => name).filter((name) => !read.has(name));
  return { worksheets, otherSheets, structureIsLocked, awaitsCalculation };
}

export const isTrue = (attribute: string | undefined): boolean => attribute === "1" || attribute === "true";

const visibilityOf = (state: string): SheetVisibility =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

/** A name that holds a text refers to `"text"`. */
const textConstant = (formula: string | undefined): string | null =>
  formula === undefined ? null : formula.replace(/^"|"$/g, "").replaceAll('""', '"');
