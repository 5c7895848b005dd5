// SPDX-License-Identifier: EUPL-1.2
import { LABELS, SIDE_LABELS } from "../template/labels";
import type { LabelKey, LabelLevel } from "../template/layout-label";
import { isYearAlone, type NamedLabel } from "../template/recognise-label";
import type { Cell, Row } from "./grid";
import type { HeadingColumn, HeadingLine } from "./line";
import { latestResult, withResults } from "./result-columns";

/**
 * Reads a row as headings of the values below it; null when it is anything else.
 * Labels with their values beside them (`Centro | … | Risorse | …`) alternate with other texts; headings stand together.
 */
export function readHeading(rows: readonly Row[], at: number): HeadingLine | null {
  const row = rows[at] as Row;
  const labels = row.cells.filter(({ label }) => label !== null && label.value === null);
  const named = labels.filter(({ label }) => label && !isYearAlone(label));
  const [first, second] = labels;
  if (!first || !second || named.length === 0) return null;
  if (labels.length === 2 && isSideLabel(first, second)) return null;
  if (!standTogether(row, labels, rows[at + 1])) return null;
  const columns = titled(labels.map((cell): HeadingColumn => ({ cell, names: namesOf(cell) })));
  const kept = unrepeated(latestBaseline(latestResult(withField(withIds(withResults(withCodes(columns)))))));
  return withYears({ kind: "heading", over: over(columns), row, columns: kept, years: [] }, rows[at + 1]);
}

const namesOf = ({ label }: Cell): readonly NamedLabel[] => label?.names ?? [];

const isSideLabel = (first: Cell, second: Cell): boolean =>
  namesOf(first).some(({ key }) => namesOf(second).some((side) => SIDE_LABELS[key]?.includes(side.key)));

function standTogether({ cells }: Row, labels: readonly Cell[], next: Row | undefined): boolean {
  const isLabel = new Set(labels);
  const from = cells.indexOf(labels[0] as Cell);
  let together = 0;
  let apart = 0;
  for (const [n, cell] of cells.slice(from, -1).entries()) {
    const beside = cells[from + n + 1] as Cell;
    if (!isLabel.has(cell) || isSideLabel(cell, beside)) continue;
    if (isLabel.has(beside)) together++;
    else apart++;
  }
  const columns = new Set(labels.map(({ column }) => column));
  const lead = next?.cells.find(({ column }) => column >= (labels[0] as Cell).column);
  const valuesFollow =
    next !== undefined &&
    (lead?.label == null || isYearAlone(lead.label)) &&
    next.cells.some(({ column }) => columns.has(column));
  if (valuesFollow) return together >= apart || isLabel.has(cells.at(-1) as Cell);
  return labels.length >= 3 && together >= apart;
}

function over(columns: readonly HeadingColumn[]): HeadingLine["over"] {
  const names = columns.flatMap((column) => column.names);
  const has = (...keys: LabelKey[]) => names.some(({ key }) => keys.includes(key));
  const level = (of: LabelLevel) => names.some(({ level }) => level === of);
  const isShort =
    new Set(names.map(({ key }) => key)).size > 1 && names.every(({ key }) => IN_OVERVIEW.has(key));
  const listsObjectives = has("objective") && (level("programme") || isShort);
  if (listsObjectives && !level("indicator")) return "overview";
  return has("objective", "indicator") ? "table" : "values";
}

/** In a table «Titolo» names the objectives; beside it «Obiettivo» can only hold their codes. */
function titled(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const keys = new Set(columns.flatMap(({ names }) => names.map(({ key }) => key)));
  const isTable = keys.has("objective") || keys.has("code") || keys.has("programme");
  if (!keys.has("title") || !isTable) return columns;
  const renamed: Partial<Record<LabelKey, LabelKey>> = { title: "objective", objective: "code" };
  return columns.map((column) => rekeyed(column, renamed));
}

/** Columns that the plan has a field for: an overview says no more of an objective, a code alone is nobody's. */
function withField(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const isOverview = over(columns) === "overview";
  const isOfIndicators = !columns.some(({ names }) =>
    names.some(({ key }) => key === "objective" || key === "title"),
  );
  return columns.filter(({ names: [name] }) => {
    if (isOverview) return name?.level !== "objective" || IN_OVERVIEW.has(name.key);
    return !(isOfIndicators && name?.key === "code");
  });
}

const IN_OVERVIEW: ReadonlySet<LabelKey> = new Set(
  LABELS.filter(({ uses }) => uses.includes("overview")).map(({ key }) => key),
);

/** Of several columns of past values the latest is the last one observed. */
function latestBaseline(columns: readonly HeadingColumn[]): HeadingColumn[] {
  const yearOf = ({ names }: HeadingColumn) => names.find(({ key }) => key === "lastValue")?.year ?? 0;
  const latest = Math.max(...columns.map(yearOf));
  return columns.filter(
    ({ names }) => !names.some(({ key, year }) => key === "lastValue" && (year ?? latest) < latest),
  );
}

/** Codes of indicators: a column «KPI» beside «Indicatore», a column «Codice» where nothing names the objectives. */
function withIds(columns: readonly HeadingColumn[]): readonly HeadingColumn[] {
  const has = (...keys: LabelKey[]) =>
    columns.some(({ names }) => names.some(({ key }) => keys.includes(key)));
  const isKpi = ({ cell }: HeadingColumn) => cell.label?.words === "kpi";
  const isNamed = columns.some((column) => column.names[0]?.key === "indicator" && !isKpi(column));
  const isOfIndicators = has("indicator") && !has("objective", "title");
  return columns.map((column) => {
    if (isNamed && isKpi(column)) return rekeyed(column, { indicator: "id" });
    return isOfIndicators ? rekeyed(column, { code: "id" }) : column;
  });
}

const rekeyed = (
  { cell, names }: HeadingColumn,
  keys: Partial<Record<LabelKey, LabelKey>>,
): HeadingColumn => ({
  cell,
  names: names.map((name) => ({ ...name, key: keys[name.key] ?? name.key })),
});

/** Of two columns that name missions (`Missione`, `Descrizione missione`) the first holds the codes. */
const withCodes = (columns: readonly HeadingColumn[]): HeadingColumn[] =>
  columns.map(({ cell, names }, n) => ({
    cell,
    names: names.map((name) => {
      const code = CODE_OF[name.key];
      const isNamedAgain = columns.slice(n + 1).some((column) => column.names[0]?.key === name.key);
      return code && isNamedAgain ? { ...name, key: code } : name;
    }),
  }));

const CODE_OF: Partial<Record<LabelKey, LabelKey>> = { mission: "missionCode", programme: "programmeCode" };

/** Columns of which there may be one for each year. */
const BY_YEAR: ReadonlySet<LabelKey> = new Set(["target", "resources"]);

/** Of two columns with the same heading the first counts. */
function unrepeated(columns: readonly HeadingColumn[]): HeadingColumn[] {
  const known = new Set<string>();
  return columns.filter(({ names }) => {
    const keys = names.map(({ key, year }) => `${key} ${BY_YEAR.has(key) ? year : ""}`);
    const isNew = keys.every((key) => !known.has(key));
    for (const key of keys) known.add(key);
    return isNew;
  });
}

/** A second row of headings with years alone, under `Risultato atteso`: each year is a column. */
function withYears(heading: HeadingLine, next: Row | undefined): HeadingLine {
  const target = heading.columns.find(({ names: [name] }) => name?.key === "target" && name.year === null);
  const years = next?.cells ?? [];
  const fits =
    years.length > 0 &&
    years.every(({ label, column }) => label && isYear(label) && column >= (target?.cell.column ?? Infinity));
  if (!fits) return heading;
  return {
    ...heading,
    columns: [
      ...heading.columns.filter((column) => column !== target),
      ...years.map((cell): HeadingColumn => ({ cell, names: namesOf(cell) })),
    ],
    years,
  };
}

const isYear = (label: NonNullable<Cell["label"]>): boolean =>
  label.names[0].key === "target" && label.names[0].year !== null;
