// SPDX-License-Identifier: EUPL-1.2
import type { StatedYear } from "../plan/plan-document";
import type { YearSource } from "../plan/plan";

export interface ExerciseYear {
  year: number | null;
  yearFrom: YearSource | null;
}

/**
 * Exercise year of a document: the user's own, else that of its title, else the one most labels of the resources name,
 * else the earliest target column.
 */
export function exerciseYear(stated: readonly StatedYear[], override?: number): ExerciseYear {
  if (override !== undefined) return { year: override, yearFrom: "override" };
  const yearsFrom = (source: StatedYear["source"]) =>
    stated.filter((one) => one.source === source).map(({ year }) => year);
  const [title] = yearsFrom("title");
  if (title !== undefined) return { year: title, yearFrom: "title" };
  const resources = majority(yearsFrom("resources"));
  if (resources !== null) return { year: resources, yearFrom: "resources" };
  const targets = yearsFrom("targets");
  if (targets.length === 0) return { year: null, yearFrom: null };
  return { year: targets.reduce((a, b) => Math.min(a, b)), yearFrom: "targets" };
}

/** The year named most often; the earliest of those named equally often. */
function majority(years: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearA - yearB);
  return best?.[0] ?? null;
}

/** Dates and numbers of acts: the years in them are not the exercise's. */
const NOT_THE_EXERCISE =
  /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:\d{1,2}°?\s+)?(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)\s+\d{4}\b|\b(?:n\.?|nr\.?)\s*\d+\s*(?:\/|del)\s*\d{4}\b|\b(?:legge|d\.?\s?lgs\.?|d\.?\s?p\.?\s?c\.?\s?m\.?|d\.?\s?m\.?|d\.?\s?p\.?\s?r\.?|decreto)[^;,()]*?\d+\s*\/\s*\d{4}\b/giu;

/** The exercise that a title names; of a span of years (`2018-2020`) the first. */
export function yearInTitle(title: string): number | null {
  const year = /\b(?:19|20)\d\d\b/u.exec(title.replace(NOT_THE_EXERCISE, " "))?.[0];
  return year === undefined ? null : Number(year);
}
