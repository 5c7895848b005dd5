// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import type { Indicator, Objective, Programme } from "../../src/plan/plan";
import { parseResources } from "../../src/plan/money";
import { LABELS } from "../../src/template/labels";
import type { LabelKey } from "../../src/template/layout-label";
import type { CellValue } from "../../src/workbook/snapshot";

/** How a chamber may draw the common layout. */
export interface Variation {
  /** Rows and columns left free before the first block. */
  down: number;
  right: number;
  /** Blank columns between a label and its value. */
  gap: number;
  /** Blank rows between the fields of a block. */
  blankRows: number;
  count: "inside" | "beside" | "two beside" | "below";
  indicators: "headings" | "rows";
  target: "Risultato atteso" | "Target" | "year" | "number";
  /** Picks an alias and a spelling for each label. */
  choice: number;
  /** Turns the order of the fields. */
  turn: number;
  margin: boolean;
}

export const variation: fc.Arbitrary<Variation> = fc.record({
  down: fc.nat(6),
  right: fc.nat(5),
  gap: fc.nat(1),
  blankRows: fc.nat(1),
  count: fc.constantFrom("inside", "beside", "two beside", "below"),
  indicators: fc.constantFrom("headings", "rows"),
  target: fc.constantFrom("Risultato atteso", "Target", "year", "number"),
  choice: fc.nat(1000),
  turn: fc.nat(6),
  margin: fc.boolean(),
});

const text = fc
  .array(fc.constantFrom("servizi", "alle imprese", "80%", "del territorio", ">= 3", "(prova)", "Più"), {
    minLength: 1,
    maxLength: 4,
  })
  .map((words) => words.join(" "));
const blankOrText = fc.oneof({ weight: 1, arbitrary: fc.constant("") }, { weight: 4, arbitrary: text });
const resources = fc.oneof(
  fc.constant(""),
  fc.nat(9999).map((euros) => `€ ${euros},00`),
);

const indicator = (years: readonly number[]): fc.Arbitrary<Indicator> =>
  fc.record({
    name: text,
    measures: blankOrText,
    type: blankOrText,
    unit: blankOrText,
    algorithm: blankOrText,
    dataSource: blankOrText,
    lastValue: blankOrText,
    targets: fc.record(Object.fromEntries(years.map((year) => [year, blankOrText]))),
  });

const objective = (years: readonly number[]): fc.Arbitrary<Objective> =>
  fc
    .record({
      title: text,
      description: blankOrText,
      timeframe: blankOrText,
      centre: blankOrText,
      resources,
      indicators: fc.array(indicator(years), { maxLength: 3 }),
    })
    .map((given) => ({
      ...given,
      code: null,
      resourcesParsed: parseResources(given.resources),
      declaredIndicators: given.indicators.length,
    }));

/** Programmes with one to five target years. */
export const programmes: fc.Arbitrary<Programme[]> = fc.integer({ min: 1, max: 5 }).chain((count) => {
  const years = Array.from({ length: count }, (_, n) => 2026 + n);
  const programme = fc.record({
    missionTitle: text,
    programmeTitle: text,
    objectives: fc.array(objective(years), { minLength: 1, maxLength: 3 }),
  });
  return fc.array(programme, { minLength: 1, maxLength: 3 }).map((all) =>
    all.map((given, n) => ({
      ...given,
      missionCode: "011",
      programmeCode: String(n + 1).padStart(3, "0"),
    })),
  );
});

const SPELLINGS: readonly ((label: string) => string)[] = [
  (label) => label,
  (label) => label.toUpperCase(),
  (label) => label.replace("à", "a'"),
  (label) => `${label}:`,
  (label) => `${label} `,
  (label) => label.replace(" ", "\u00a0"),
  (label) => label.replace(" ", "\n"),
  (label) => label.replace(" ", "  "),
  (label) => `${label}.`,
];

/** A label as this chamber writes it. */
function spelled(key: LabelKey, { choice }: Variation, year?: number): string {
  const label = LABELS.find((one) => one.key === key);
  const wordings = [label?.text ?? "", ...(label?.aliases ?? [])];
  const wording = wordings[choice % wordings.length] ?? "";
  const spelling = SPELLINGS[(choice + key.length) % SPELLINGS.length] ?? String;
  return spelling(year === undefined ? wording : `${wording} ${year}`);
}

/** The rows of one programme. */
export function rowsOf(programme: Programme, style: Variation): CellValue[][] {
  const { missionCode, missionTitle, programmeCode, programmeTitle, objectives } = programme;
  return [
    labelled(style, [], "mission", `${missionCode} - ${missionTitle}`),
    labelled(style, [], "programme", `${programmeCode} ${programmeTitle}`),
    [],
    ...objectives.flatMap((one) => [...objectiveRows(one, style), []]),
  ];
}

const labelled = (
  style: Variation,
  before: CellValue[],
  key: LabelKey,
  value: string,
  year?: number,
): CellValue[] => [
  ...before,
  spelled(key, style, year),
  ...Array.from({ length: style.gap }, () => ""),
  value,
];

function objectiveRows(given: Objective, style: Variation): CellValue[][] {
  const fields = (["description", "timeframe", "centre", "resources"] as const).map((key) =>
    labelled(style, [""], key, given[key] ?? "", key === "resources" ? 2026 : undefined),
  );
  const title = labelled(
    style,
    [spelled("objective", { ...style, choice: style.choice * 9 })],
    "title",
    given.title,
  );
  const rows = [title, ...turned(fields, style.turn)].flatMap((row) => spaced(row, style));
  return [
    ...rows,
    ...countRows(given, style),
    ...given.indicators.flatMap((one) => indicatorRows(one, style)),
  ];
}

const spaced = (row: CellValue[], { blankRows }: Variation): CellValue[][] => [
  row,
  ...Array.from({ length: blankRows }, () => []),
];

function countRows({ declaredIndicators }: Objective, style: Variation): CellValue[][] {
  const label = spelled("declaredIndicators", style);
  const count = declaredIndicators ?? 0;
  if (style.count === "inside") return [[`${label} ${count}`]];
  if (style.count === "below") return [[label], [], [count]];
  return [[label, ...(style.count === "beside" ? [] : [""]), String(count)]];
}

function indicatorRows(given: Indicator, style: Variation): CellValue[][] {
  const years = Object.entries(given.targets);
  const names = (["type", "unit", "algorithm", "dataSource", "lastValue"] as const).map(
    (key): [heading: CellValue, value: string] => [spelled(key, style), given[key] ?? ""],
  );
  const targets = years.map(([year, value]): [CellValue, string] => [
    targetLabel(Number(year), style),
    value,
  ]);
  const columns = turned([...names, ...targets], style.turn);
  const head = [
    labelled(style, [], "indicator", given.name),
    labelled(style, [], "measures", given.measures ?? ""),
  ];
  if (style.indicators === "rows") {
    const gap = Array.from({ length: style.gap }, () => "");
    const isYear = ([heading]: [CellValue, string]) => /^\d+$/.test(String(heading));
    return [
      ...head,
      ...columns.map((column) => [isYear(column) ? `Target ${column[0]}` : column[0], ...gap, column[1]]),
    ];
  }
  return [...head, columns.map(([heading]) => heading), columns.map(([, value]) => value), []];
}

function targetLabel(year: number, { target }: Variation): CellValue {
  if (target === "number") return year;
  return target === "year" ? String(year) : `${target} ${year}`;
}

const turned = <T>(items: readonly T[], by: number): T[] => {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
};
