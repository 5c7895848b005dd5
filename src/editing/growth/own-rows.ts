// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { parseCellAddress } from "../../workbook/address";
import { elementOf, levelOf, parentOf } from "./element";

/** The rows where the fields and labels of each element stand, apart from what stands between them. */
export interface OwnRows {
  /** Element → sheet → rows; those of the elements inside it are theirs. */
  rows: ReadonlyMap<PlanPointer, ReadonlyMap<string, ReadonlySet<number>>>;
  /** Elements that are rows of a table: their name stands under a heading. */
  tabular: ReadonlySet<PlanPointer>;
  /** Rows of headings, as `rowKey` writes them. */
  headings: ReadonlySet<string>;
  /** Every row that belongs to something: an element, the heading of a table, the overview. */
  taken: ReadonlySet<string>;
  /** Rows of the overview. */
  overview: ReadonlySet<string>;
  /** Sheet → the lowest row of an element, blank or not. */
  lastRows: ReadonlyMap<string, number>;
}

export const rowKey = (sheet: string, row: number): string => `${sheet}!${row}`;
export const cellKey = ({ sheet, cell }: Pick<CellContent, "sheet" | "cell">): string => `${sheet}!${cell}`;
const rowOf = ({ cell }: CellContent): number => parseCellAddress(cell).row;

const NAMES = {
  programme: /\/(?:mission|programme)(?:Title|Code)$/u,
  objective: /\/title$/u,
  indicator: /\/name$/u,
};

export function ownRows({ places, labels }: PlanDocument): OwnRows {
  const rows = new Map<PlanPointer, Map<string, Set<number>>>();
  const tabular = new Set<PlanPointer>();
  const taken = new Set<string>();
  const inOverview = overviewCells(places);
  const overview = new Set(inOverview.values());
  const users = new Map<string, { label: CellContent; elements: Set<PlanPointer> }>();
  const missionOf = new Map<string, PlanPointer>();

  const own = (element: PlanPointer, content: CellContent): void => {
    const sheets = rows.get(element) ?? new Map<string, Set<number>>();
    rows.set(
      element,
      sheets.set(content.sheet, (sheets.get(content.sheet) ?? new Set()).add(rowOf(content))),
    );
    taken.add(rowKey(content.sheet, rowOf(content)));
  };
  for (const [pointer, place] of Object.entries(places)) {
    const element = elementOf(pointer);
    if (element === null || inOverview.has(cellKey(place))) continue;
    const level = levelOf(element);
    if (level === "programme") {
      const first = missionOf.get(cellKey(place)) ?? element;
      missionOf.set(cellKey(place), first);
      if (first !== element) continue;
    }
    own(element, place);
    const label = labels[pointer];
    if (!label || label.sheet !== place.sheet || rowOf(label) >= rowOf(place)) continue;
    const key = rowKey(label.sheet, rowOf(label));
    const known = users.get(key) ?? { label, elements: new Set() };
    users.set(key, known);
    known.elements.add(element);
    if (level !== null && NAMES[level].test(pointer)) tabular.add(element);
  }
  for (const [key, { label, elements }] of users) {
    const owner = blockOf(commonElement(elements), tabular);
    if (owner === "") taken.add(key);
    else own(owner, label);
  }
  for (const key of overview) taken.add(key);
  return { rows, tabular, headings: new Set(users.keys()), taken, overview, lastRows: lastRowsOf(rows) };
}

function lastRowsOf(rows: OwnRows["rows"]): Map<string, number> {
  const last = new Map<string, number>();
  for (const [sheet, own] of [...rows.values()].flatMap((sheets) => [...sheets]))
    last.set(
      sheet,
      [...own].reduce((a, b) => Math.max(a, b), last.get(sheet) ?? 0),
    );
  return last;
}

/** Cells of the overview and their rows. */
const overviewCells = (places: PlanDocument["places"]): Map<string, string> =>
  new Map(
    Object.entries(places).flatMap(([pointer, content]) =>
      pointer.startsWith("/overview/") ? [[cellKey(content), rowKey(content.sheet, rowOf(content))]] : [],
    ),
  );

/** The smallest element that holds all of these; `""` when none does. */
function commonElement(elements: ReadonlySet<PlanPointer>): PlanPointer {
  const [first = "", ...others] = elements;
  let common = first;
  for (const other of others) {
    while (common !== "" && other !== common && !other.startsWith(`${common}/`)) common = parentOf(common);
  }
  return common;
}

/** The heading of a table belongs to what the table is part of. */
function blockOf(element: PlanPointer, tabular: ReadonlySet<PlanPointer>): PlanPointer {
  let block = element;
  while (block !== "" && tabular.has(block)) block = parentOf(block);
  return block;
}
