// SPDX-License-Identifier: EUPL-1.2
import { type Rect, contains, intersect, lastRow } from "./rect";

/** Merges as tall as this are kept apart, lest every row remember them. */
const TALL = 1000;

/** The merged cells of a sheet, found by row: a large sheet has thousands. */
export class Merges {
  private readonly byRow = new Map<number, Set<Rect>>();
  private readonly tall = new Set<Rect>();
  private readonly all = new Set<Rect>();

  constructor(rects: Iterable<Rect> = []) {
    for (const rect of rects) this.add(rect);
  }

  [Symbol.iterator](): Iterator<Rect> {
    return this.all[Symbol.iterator]();
  }

  add(rect: Rect): void {
    this.all.add(rect);
    for (const bucket of this.bucketsOf(rect)) bucket.add(rect);
  }

  remove(rect: Rect): void {
    this.all.delete(rect);
    for (const bucket of this.bucketsOf(rect)) bucket.delete(rect);
  }

  /** The merge that holds a cell. */
  at(row: number, column: number): Rect | undefined {
    const near = [...(this.byRow.get(row) ?? []), ...this.tall];
    return near.find((rect) => contains(rect, row, column));
  }

  /** The merges that share a cell with a rectangle. */
  touching(rect: Rect): Rect[] {
    const few = rect.rows < TALL;
    const near = few
      ? [
          ...this.tall,
          ...Array.from({ length: rect.rows }, (_, step) => [
            ...(this.byRow.get(rect.row + step) ?? []),
          ]).flat(),
        ]
      : [...this.all];
    return [...new Set(near)].filter((merged) => intersect(merged, rect));
  }

  private bucketsOf(rect: Rect): Set<Rect>[] {
    if (rect.rows >= TALL) return [this.tall];
    const buckets: Set<Rect>[] = [];
    for (let row = rect.row; row <= lastRow(rect); row++) {
      const bucket = this.byRow.get(row) ?? new Set<Rect>();
      this.byRow.set(row, bucket);
      buckets.push(bucket);
    }
    return buckets;
  }
}
