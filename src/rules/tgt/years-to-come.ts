// SPDX-License-Identifier: EUPL-1.2
import { computed } from "../computed";
import type { Correction } from "../correction";
import { listed } from "../phrases";
import { withYears } from "./year-change";
import { blockAreas, yearBlocks, type YearColumn } from "./year-columns";

/** Years of a plan from its exercise on (D.Lgs. 91/2011, art. 19, c. 2). */
export const PLAN_YEARS = 3;

/**
 * Takes the target columns of past years away and adds those of the years to come, in all blocks at once: values stay
 * with their year, those of past years go, new ones are blank. One correction for the whole plan, or null where the
 * layout is another, a block lacks the exercise, or there is no past year to take away.
 */
export const yearsToCome = computed((document): { correction: Correction | null } => {
  const { year: exercise } = document.plan;
  const blocks = yearBlocks(document);
  if (exercise === null || blocks === null) return { correction: null };
  const areas = blockAreas(document, blocks);
  const change = areas && withYears(blocks, areas, (present) => yearsFrom(exercise, present));
  if (!change) return { correction: null };
  const { edits, reshapes } = change;
  return {
    correction: {
      label: label(
        blocks.flatMap(({ columns }) => columns),
        exercise,
      ),
      kind: "asked",
      edits,
      ...(reshapes.length > 0 && { reshapes }),
    },
  };
});

/** Null for a block that lacks the exercise. */
function yearsFrom(exercise: number, present: readonly number[]): number[] | null {
  if (!present.includes(exercise)) return null;
  const kept = present.filter((year) => year >= exercise);
  return [...new Set([...planned(exercise), ...kept])].sort((a, b) => a - b);
}

function label(columns: readonly YearColumn[], exercise: number): string {
  const years = [...new Set(columns.map(({ year }) => year))].sort((a, b) => a - b);
  const past = columns.filter(({ year }) => year < exercise);
  const lost = past.filter(({ value }) => value.value !== "").length;
  const added = planned(exercise).filter((year) => !years.includes(year));
  const loss = lost === 0 ? "sono vuoti" : lost === 1 ? "1 valore va perso" : `${lost} valori vanno persi`;
  const gain = added.length > 0 ? ` e aggiungere le colonne ${listed(added)}` : "";
  return `Togliere i risultati attesi ${listed(years.filter((year) => year < exercise))} (${loss})${gain}, in tutti gli indicatori`;
}

const planned = (exercise: number): number[] => Array.from({ length: PLAN_YEARS }, (_, n) => exercise + n);
