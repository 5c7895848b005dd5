// SPDX-License-Identifier: EUPL-1.2
import type { SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import type { Area } from "./area";
import type { SheetEntry } from "./inventory";

type SheetName = Pick<SheetEntry, "id" | "name">;

/** Says of which sheets it is not known any more what they hold. */
type Doubt = (sheet: SheetName) => boolean;

/** A reading under way. */
export interface Reading {
  /** A sheet of an earlier reading that reading it again would give once more; else null. */
  recalled: (entry: SheetEntry, before: WorkbookSnapshot) => SheetSnapshot | null;
  /** What the reading gave: to be recalled by the next ones. */
  remember: (sheets: readonly (readonly [SheetEntry, SheetSnapshot])[]) => void;
}

/** What of the sheets that were read is still so, as far as Excel's events and our own writing tell. */
export interface SheetMemory {
  doubt: (isDoubtful: Doubt) => void;
  /** Reads; what is doubted meanwhile is not remembered. */
  during: <T>(read: (reading: Reading) => Promise<T>) => Promise<T>;
}

interface Remembered {
  entry: SheetEntry;
  sheet: SheetSnapshot;
}

/**
 * @param hearing what Excel tells of changes comes through this, null while it tells of none: what was read before
 * another came in its place may have changed unheard
 */
export function createSheetMemory(hearing: () => object | null): SheetMemory {
  const remembered = new Map<string, Remembered>();
  const underWay = new Set<Doubt[]>();
  let heardThrough: object | null = null;

  const isHeard = (): boolean => heardThrough !== null && heardThrough === hearing();

  const recalled = (entry: SheetEntry, before: WorkbookSnapshot): SheetSnapshot | null => {
    const known = isHeard() ? remembered.get(entry.id) : undefined;
    // Of another reading than this one nothing is known.
    if (!known || !before.sheets.includes(known.sheet) || !isSameArea(entry.used, known.entry.used))
      return null;
    const { name, visibility, mark } = entry;
    const { sheet } = known;
    const isSame = sheet.name === name && sheet.visibility === visibility && sheet.mark === mark;
    return isSame ? sheet : { ...sheet, name, visibility, mark };
  };

  return {
    doubt: (isDoubtful) => {
      for (const [id, { entry }] of remembered) if (isDoubtful(entry)) remembered.delete(id);
      for (const doubts of underWay) doubts.push(isDoubtful);
    },
    during: async (read) => {
      const doubts: Doubt[] = [];
      const began = hearing();
      underWay.add(doubts);
      try {
        return await read({
          recalled,
          remember: (sheets) => {
            remembered.clear();
            heardThrough = began;
            for (const [entry, sheet] of sheets) {
              if (isSteady(sheet) && !doubts.some((isDoubtful) => isDoubtful(entry)))
                remembered.set(entry.id, { entry, sheet });
            }
          },
        });
      } finally {
        underWay.delete(doubts);
      }
    },
  };
}

/** A formula may give another value without an event. */
const isSteady = ({ formulas }: SheetSnapshot): boolean => Object.keys(formulas).length === 0;

const isSameArea = (a: Area | null, b: Area | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns);
