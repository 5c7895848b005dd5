// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import type { LabelKey } from "../template/layout-label";
import type { DraftField } from "./draft";
import type { Entry } from "./entry";
import { contentAt, type Cell, type Grid } from "./grid";
import { overviewObjectives } from "./overview-objectives";
import type { OverviewMatrix } from "./overview-matrix";

interface DraftOverviewObjective {
  code: DraftField | null;
  title: DraftField;
}

/** A programme of the overview, with the cells of its mission, of its own name and of its objectives. */
export interface DraftOverviewProgramme {
  fields: Map<LabelKey, DraftField>;
  objectives: DraftOverviewObjective[];
  /** The cell that lists its objectives, or the first of them. */
  objectivesAt: CellContent;
}

/** Programmes of an overview with one column each. */
export function fromMatrix(grid: Grid, { columns, rows }: OverviewMatrix): DraftOverviewProgramme[] {
  const objectivesRow = rows.findLast(({ cells }) => cells.some(({ label }) => label !== null));
  return columns.map(({ mission, programme, objectives }) => {
    const fields = new Map<LabelKey, DraftField>([["programme", fieldOf(grid, programme)]]);
    if (mission) fields.set("mission", fieldOf(grid, mission));
    const first = objectives[0] ?? { row: objectivesRow?.index ?? programme.row, column: programme.column };
    return {
      fields,
      objectives: objectives.flatMap((cell) => objectivesIn(fieldOf(grid, cell))),
      objectivesAt: contentAt(grid, first.row, first.column),
    };
  });
}

/** Programmes of a list, and the entries of which nothing was kept. */
export interface OverviewList {
  programmes: DraftOverviewProgramme[];
  leftOver: Entry[];
}

/** Reads an overview with one row per objective (or per programme); a blank cell means "as above". */
export function fromList(rows: readonly (readonly Entry[])[]): OverviewList {
  const programmes = new Map<string, DraftOverviewProgramme>();
  const above = new Map<LabelKey, DraftField>();
  for (const entries of rows) {
    const filled = entries.filter(({ text }) => text.trim() !== "");
    const field = (key: LabelKey) => filled.find((entry) => entry.key === key);
    for (const key of BELOW_MISSION) if (field("mission")) above.delete(key);
    if (field("programme")) above.delete("programmeCode");
    for (const key of PROGRAMME_KEYS) {
      const entry = field(key);
      if (entry) above.set(key, entry);
    }
    const objective = entries.find(({ key }) => key === "objective");
    if (objective)
      programmeOf(programmes, above, objective).objectives.push(...listed(objective, field("code")));
  }
  const found = [...programmes.values()];
  return { programmes: found, leftOver: leftOver(rows.flat(), found) };
}

const BELOW_MISSION: readonly LabelKey[] = ["programme", "missionCode", "programmeCode"];
const PROGRAMME_KEYS = ["mission", "missionCode", "programme", "programmeCode"] as const;

/** Objectives of a row; a code in a column of its own is that of the first, and makes one even without a title. */
function listed(objective: Entry, code: Entry | undefined): DraftOverviewObjective[] {
  const [first, ...others] = objectivesIn(objective);
  if (!code) return first ? [first, ...others] : [];
  return [{ title: { ...objective, text: "" }, ...first, code }, ...others];
}

/** Programmes named without an objective or a row of their own, and words where an amount should be. */
function leftOver(entries: readonly Entry[], programmes: readonly DraftOverviewProgramme[]): Entry[] {
  const kept = new Set(
    programmes.flatMap(({ fields }) => [...fields.values()].map(({ text }) => normalisedText(text))),
  );
  return entries.filter(({ key, text }) => {
    if (AMOUNTS.has(key)) return kept.size === 0 || !/\d/u.test(text);
    return key !== "objective" && key !== "code" && !kept.has(normalisedText(text));
  });
}

/** The amounts of an overview are no part of the plan; those of a list that names no programme may be. */
const AMOUNTS: ReadonlySet<LabelKey> = new Set(["resources", "investments", "declaredIndicators"]);

function programmeOf(
  known: Map<string, DraftOverviewProgramme>,
  above: ReadonlyMap<LabelKey, DraftField>,
  objective: Entry,
): DraftOverviewProgramme {
  const key = PROGRAMME_KEYS.map((name) => normalisedText(above.get(name)?.text ?? "")).join("\n");
  const programme = known.get(key) ?? {
    fields: new Map(above),
    objectives: [],
    objectivesAt: objective.place,
  };
  known.set(key, programme);
  return programme;
}

const objectivesIn = (field: DraftField): DraftOverviewObjective[] =>
  overviewObjectives(field.text).map(({ code, title }) => ({
    code: code === null ? null : { ...field, text: code },
    title: { ...field, text: title },
  }));

const fieldOf = (grid: Grid, cell: Cell): DraftField => ({
  text: cell.text,
  place: contentAt(grid, cell.row, cell.column),
  label: null,
  year: null,
  shared: false,
});
