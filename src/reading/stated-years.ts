// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, StatedYear } from "../plan/plan-document";
import type { DraftField, DraftProgramme } from "./draft";

/** Every year that the labels of the resources and the targets state, each cell once. */
export function yearsOfLabels(programmes: readonly DraftProgramme[]): StatedYear[] {
  const objectives = programmes.flatMap((programme) => programme.objectives);
  const resources = objectives.flatMap(({ fields }): StatedYear[] => {
    const field = fields.get("resources");
    return field?.label && field.year !== null ? [stated("resources", field.year, field.label)] : [];
  });
  const targets = objectives
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) =>
      [...indicator.targets].flatMap(([year, field]): StatedYear[] =>
        year === null ? [] : [stated("targets", year, cellOfYear(field, year))],
      ),
    );
  return [...once(resources), ...once(targets)];
}

/** The year stands in the heading or, where one cell holds several targets, beside each of them. */
const cellOfYear = ({ place, label }: DraftField, year: number): CellContent =>
  label && String(label.value).includes(String(year)) ? label : place;

const stated = (source: StatedYear["source"], year: number, { sheet, cell }: CellContent): StatedYear => ({
  source,
  year,
  sheet,
  cell,
});

const once = (years: readonly StatedYear[]): StatedYear[] => [
  ...new Map(years.map((one) => [`${one.year} ${one.sheet}!${one.cell}`, one])).values(),
];
