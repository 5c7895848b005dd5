// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../plan/plan-document";
import { normalisedText } from "../plan/wording";
import type { LabelKey } from "../template/layout-label";
import type { DraftField } from "./draft";
import type { Entry } from "./entry";
import { contentAt, type Cell, type Grid } from "./grid";
import { overviewObjectives } from "./overview-objectives";
import type { OverviewMatrix } from "./overview-matrix";

export interface DraftOverviewObjective {
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

/** Programmes of an overview with one row per objective (or per programme); a blank cell means "as above". */
export function fromList(rows: readonly (readonly Entry[])[]): DraftOverviewProgramme[] {
  const programmes = new Map<string, DraftOverviewProgramme>();
  const above = new Map<LabelKey, DraftField>();
  for (const entries of rows) {
    const filled = entries.filter(({ text }) => text.trim() !== "");
    const field = (key: LabelKey) => filled.find((entry) => entry.key === key);
    if (field("mission"))
      ["programme", "missionCode", "programmeCode"].forEach((key) => above.delete(key as LabelKey));
    if (field("programme")) above.delete("programmeCode");
    for (const key of PROGRAMME_KEYS) {
      const entry = field(key);
      if (entry) above.set(key, entry);
    }
    const objective = entries.find(({ key }) => key === "objective" || key === "title");
    const programme = objective && programmeOf(programmes, above, objective);
    if (!objective || !programme) continue;
    const [first, ...others] = objectivesIn(objective);
    const code = field("code");
    if (first) programme.objectives.push(code ? { ...first, code } : first, ...others);
  }
  return [...programmes.values()];
}

const PROGRAMME_KEYS = ["mission", "missionCode", "programme", "programmeCode"] as const;

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
