// SPDX-License-Identifier: EUPL-1.2
import type { Cell } from "./grid";
import type { LabelItem } from "./line";
import { isWithin, type Segment } from "./segments";

type Votes = Map<number, number>;

/** Where the blocks of a sheet keep their values: what labels of the same kind in the same column have in common. */
export class ValueColumns {
  private readonly byLabel = new Map<string, Votes>();
  private readonly byColumn = new Map<number, Votes>();
  private readonly all: Votes = new Map();
  private readonly usual: ReadonlySet<number>;

  constructor(segments: readonly Segment[]) {
    for (const segment of segments) {
      for (const line of segment.lines) {
        if (line.kind === "labels") for (const item of line.items) this.count(segment, item);
      }
    }
    const modes = [...this.byLabel.values()].map((votes) => ({ votes, column: mostFrequent(votes) }));
    this.usual = new Set(
      modes.filter(({ votes, column }) => votesFor(votes, column) > 1).map(({ column }) => column),
    );
  }

  private count(segment: Segment, item: LabelItem): void {
    const value = item.values.find((cell) => isWithin(segment, item, cell));
    if (!value || item.names[0]?.key === "declaredIndicators") return;
    const own: Votes = this.byLabel.get(keyOf(item)) ?? new Map<number, number>();
    this.byLabel.set(keyOf(item), own);
    const near: Votes = this.byColumn.get(item.cell.column) ?? new Map<number, number>();
    this.byColumn.set(item.cell.column, near);
    for (const votes of [own, near, this.all]) votes.set(value.column, votesFor(votes, value.column) + 1);
  }

  /**
   * The column where the value of a blank label belongs: that of the other labels of its kind and column, else that of
   * any label of its column, else the column that most values share, else the next one. A merge hides which cells
   * belong to the label.
   */
  forBlank(item: LabelItem): number {
    const { column } = item.cell;
    const common = mostFrequent(this.byLabel.get(keyOf(item)) ?? this.byColumn.get(column) ?? this.all);
    return common > column ? common : column + 1;
  }

  /** False for a cell beyond the column of the values: the value is blank and the cell is a note. */
  mayHold(item: LabelItem, { column }: Cell): boolean {
    const own: Votes = this.byLabel.get(keyOf(item)) ?? new Map<number, number>();
    const usual = mostFrequent(own);
    const isAsUsual = column <= usual + 1 && votesFor(own, column) === votesFor(own, usual);
    return usual < 0 || column <= usual || isAsUsual || this.usual.has(column);
  }
}

/** Labels of a programme, of an objective and of an indicator may keep their values in columns of their own. */
const keyOf = ({ cell, names }: LabelItem): string => `${cell.column} ${names[0]?.level}`;

const votesFor = (votes: ReadonlyMap<number, number>, column: number): number => votes.get(column) ?? 0;

/** The column with most votes, the first of those with as many; -1 when nobody voted. */
function mostFrequent(votes: ReadonlyMap<number, number>): number {
  const [best] = [...votes].sort(([columnA, a], [columnB, b]) => b - a || columnA - columnB);
  return best?.[0] ?? -1;
}
