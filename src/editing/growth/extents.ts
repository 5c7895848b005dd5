// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { parseCellAddress } from "../../workbook/address";
import { groupedBy } from "../../workbook/grouping";
import { elementAt, parentOf } from "./element";
import { GrowthError } from "./growth-error";
import { type OwnRows, ownRows, rowKey } from "./own-rows";
import { SheetTexts } from "./sheet-texts";

/** The rows that an element takes up, zero-based and inclusive: from its first label or field to its last. */
export interface Extent {
  sheet: string;
  first: number;
  last: number;
}

/** Where the elements of a plan stand. */
export interface PlanRows extends OwnRows {
  texts: SheetTexts;
  /** @throws GrowthError `no-such-element`, `spread` or `side-by-side` where the rows cannot be told */
  extentOf(element: PlanPointer): Extent;
  /** Blank rows between an element and the one right below it on the same level; 0 where something else stands there. */
  gapBetween(above: Extent, below: Extent): number;
}

type Found = Extent | "spread" | "side-by-side";

/** Finds the rows of every programme, objective and indicator of a plan. */
export function planRows(document: PlanDocument, snapshot: WorkbookSnapshot): PlanRows {
  const texts = new SheetTexts(snapshot);
  const own = ownRows(document);
  const extents = new Map<PlanPointer, Found>();
  const reach = new Reach(document, texts, own);
  for (const level of LEVELS) {
    const pointers = [...own.rows.keys()].filter((pointer) => pointer.split("/").length === level);
    const whole = new Set([...pointers, ...[...extents.keys()].filter(isBelow(level)).map(parentOf)]);
    const children = groupedBy(
      [...extents].filter(([pointer]) => isBelow(level)(pointer)),
      ([child]) => parentOf(child),
    );
    for (const element of whole) {
      extents.set(
        element,
        reach.extentOf(
          element,
          (children.get(element) ?? []).map(([, found]) => found),
        ),
      );
    }
    markCrossing(extents, whole, own);
  }
  return {
    ...own,
    texts,
    extentOf: (element) => {
      const found = extents.get(element);
      if (!found || !elementAt(document.plan, element)) throw new GrowthError("no-such-element", element);
      const { sheet = "", cell = "" } = document.places[element] ?? {};
      if (typeof found === "string") throw new GrowthError(found, element, { sheet, cell });
      return found;
    },
    gapBetween: (above, below) =>
      above.sheet === below.sheet ? texts.blankRows(above.sheet, above.last + 1, below.first - 1) : 0,
  };
}

/** Segments in a pointer to an indicator, an objective, a programme. */
const LEVELS = [7, 5, 3] as const;

const isBelow =
  (level: number) =>
  (pointer: PlanPointer): boolean =>
    pointer.split("/").length === level + 2;

/** How far an element reaches beyond the rows of its fields. */
class Reach {
  private readonly taken: Set<string>;
  private readonly totals: ReadonlySet<string>;
  private readonly repeats: ReadonlySet<string>;

  constructor(
    document: PlanDocument,
    private readonly texts: SheetTexts,
    private readonly own: OwnRows,
  ) {
    const rowsOf = (contents: readonly { sheet: string; cell: string }[]): Set<string> =>
      new Set(contents.map(({ sheet, cell }) => rowKey(sheet, parseCellAddress(cell).row)));
    this.taken = new Set(own.taken);
    this.totals = rowsOf(document.totals);
    this.repeats = rowsOf(
      Object.entries(document.repeats).flatMap(([at, contents]) =>
        /^\/programmes\/\d+\/\w+$/u.test(at) ? contents : [],
      ),
    );
  }

  extentOf(element: PlanPointer, inside: readonly Found[]): Found {
    const own = [...(this.own.rows.get(element) ?? [])];
    const parts = inside.filter((found) => typeof found !== "string");
    const failed = inside.find((found) => typeof found === "string");
    const [sheet, ...others] = new Set([...own.map(([name]) => name), ...parts.map((part) => part.sheet)]);
    if (sheet === undefined || others.length > 0) return "spread";
    if (failed !== undefined) return failed;
    const rows = [
      ...own.flatMap(([, some]) => [...some]),
      ...parts.flatMap(({ first, last }) => [first, last]),
    ];
    const bare = {
      sheet,
      first: rows.reduce((a, b) => Math.min(a, b)),
      last: rows.reduce((a, b) => Math.max(a, b)),
    };
    if (this.own.tabular.has(element)) return bare;
    const extent = { sheet, first: this.above(bare), last: this.below(bare) };
    for (let row = extent.first; row <= extent.last; row++) this.taken.add(rowKey(sheet, row));
    return extent;
  }

  /** Labels that only introduce it, and the headings of its programme when they are said again. */
  private above({ sheet, first }: Extent): number {
    let top = first;
    for (let row = first - 1; row >= 0; row--) {
      const key = rowKey(sheet, row);
      if (this.taken.has(key)) break;
      if (this.repeats.has(key) || (row === top - 1 && this.texts.beginsWithLabel(sheet, row))) top = row;
      else if (!this.texts.isBlank(sheet, row)) break;
    }
    return top;
  }

  /** Notes right below it. */
  private below({ sheet, last }: Extent): number {
    let bottom = last;
    for (let row = last + 1; this.isNote(sheet, row); row++) bottom = row;
    return bottom;
  }

  private isNote(sheet: string, row: number): boolean {
    const key = rowKey(sheet, row);
    if (this.taken.has(key) || this.totals.has(key) || this.repeats.has(key)) return false;
    return !this.texts.isBlank(sheet, row) && !this.texts.beginsWithLabel(sheet, row);
  }
}

/** Elements of one level that share rows, or have the overview among theirs, cannot be told apart by rows. */
function markCrossing(
  extents: Map<PlanPointer, Found>,
  elements: ReadonlySet<PlanPointer>,
  { overview }: OwnRows,
): void {
  const known = [...elements].flatMap((element) => {
    const found = extents.get(element);
    return found && typeof found !== "string" ? [{ element, ...found }] : [];
  });
  for (const inSheet of groupedBy(known, ({ sheet }) => sheet).values()) {
    let lowest = inSheet[0];
    for (const one of inSheet.toSorted((a, b) => a.first - b.first)) {
      if (lowest && lowest !== one && one.first <= lowest.last) {
        extents.set(one.element, "side-by-side");
        extents.set(lowest.element, "side-by-side");
      }
      if (!lowest || one.last > lowest.last) lowest = one;
    }
  }
  const rows = [...overview].map((key) => ({
    sheet: key.slice(0, key.lastIndexOf("!")),
    row: Number(key.slice(key.lastIndexOf("!") + 1)),
  }));
  const bySheet = groupedBy(rows, ({ sheet }) => sheet);
  for (const { element, sheet, first, last } of known) {
    const isAmong = bySheet.get(sheet)?.some(({ row }) => row >= first && row <= last);
    if (isAmong === true) extents.set(element, "side-by-side");
  }
}
