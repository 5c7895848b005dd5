// SPDX-License-Identifier: EUPL-1.2
import { overviewPages } from "./page-references";
import { bodyLines } from "./lines";
import type { PrintedPage } from "./print";

/** What the sums of a plan are worked out from, with amounts as its authors wrote them. */
export interface SummedPlan {
  overview: readonly {
    missionCode: string | null;
    programmeCode: string | null;
    objectives: readonly unknown[];
  }[];
  /** In the order of the overview. */
  programmes: readonly SummedProgramme[];
}

interface SummedProgramme {
  missionCode: string | null;
  programmeCode: string | null;
  objectives: readonly { resources: string | null; indicators: readonly unknown[] }[];
}

/** A row of sums: its label, then counts and euro; what nothing was summed of is left out. */
export type SumRow = [label: string, ...numbers: number[]];

/** The sums that the overview must show. */
export function overviewSums({ overview, programmes }: SummedPlan): SumRow[] {
  const rows: SumRow[] = [];
  const filled = overview.flatMap((programme, p) =>
    programme.objectives.length > 0 ? [{ ...programme, own: programmes[p]?.objectives ?? [] }] : [],
  );
  filled.forEach(({ missionCode, programmeCode, own }, p) => {
    rows.push([`Totale programma ${programmeCode}`, ...overviewNumbers(own)]);
    if (filled[p + 1]?.missionCode === missionCode) return;
    const mission = filled.filter((other) => other.missionCode === missionCode);
    const all = mission.flatMap((each) => each.own);
    if (mission.length > 1) rows.push([`Totale missione ${missionCode}`, ...overviewNumbers(all)]);
  });
  return [...rows, ["Totale generale", ...overviewNumbers(filled.flatMap(({ own }) => own))]];
}

/** Euro, then how many indicators; without a sheet of its own nobody knows. */
const overviewNumbers = (objectives: SummedProgramme["objectives"]): number[] => [
  ...euroOf(objectives),
  ...(objectives.length > 0 ? [objectives.reduce((sum, { indicators }) => sum + indicators.length, 0)] : []),
];

/** The rows that the summary must show: programmes, missions of several, the whole plan. */
export function summarySums({ programmes }: SummedPlan): SumRow[] {
  const row = (label: string, of: readonly SummedProgramme[]): SumRow => {
    const objectives = of.flatMap((programme) => programme.objectives);
    const euro = euroOf(objectives);
    const indicators = objectives.flatMap((objective) => objective.indicators);
    const all = euro.length > 0 ? [inCents(euro) / 100] : [];
    return [label, objectives.length, indicators.length, ...euro, ...all];
  };
  const missions = [...new Set(programmes.map(({ missionCode }) => missionCode))]
    .map((code) => ({ code, of: programmes.filter(({ missionCode }) => missionCode === code) }))
    .filter(({ of }) => of.length > 1);
  return [
    ...programmes.map((one) => row(`${one.missionCode}-${one.programmeCode}`, [one])),
    ...missions.map(({ code, of }) => row(`Totale missione ${code}`, of)),
    row("Totale generale", programmes),
  ];
}

const inCents = (euro: readonly number[]): number =>
  euro.reduce((sum, amount) => sum + Math.round(amount * 100), 0);

/** Current resources and investments, in euro; only those that somebody wrote. */
function euroOf(objectives: readonly { resources: string | null }[]): number[] {
  const amounts = objectives.flatMap(({ resources }) => [
    ...(resources ?? "").matchAll(/€ ([\d.]+)(?:,(\d\d))?( di investimenti)?/gu),
  ]);
  return [false, true].flatMap((isInvestment) => {
    const own = amounts.filter(([, , , investments]) => (investments !== undefined) === isInvestment);
    const cents = own.map(([, whole = "", rest = "00"]) => Number(whole.replaceAll(".", "") + rest));
    return own.length > 0 ? [cents.reduce((sum, each) => sum + each, 0) / 100] : [];
  });
}

/**
 * A row of sums as it is printed: `Totale generale € 1.242.550,00 € 18.000,00 44`.
 * @param counts how many of the numbers are no euro, at the beginning and at the end
 */
export function printedSum(
  [label, ...numbers]: SumRow,
  { first = 0, last = 0 }: { first?: number; last?: number },
): string {
  const euro = new Intl.NumberFormat("it-IT", { minimumFractionDigits: 2, useGrouping: "always" });
  return [
    label,
    ...numbers.map((n, place) =>
      place < first || place >= numbers.length - last ? String(n) : `€ ${euro.format(n)}`,
    ),
  ].join(" ");
}

/** The sums of the overview, read from paper. */
export const sumsInOverview = (pages: readonly PrintedPage[]): string[] =>
  overviewPages(pages).flatMap((page) => rowsBeginning(page, /^Totale /u));

/** The rows of the summary's first table, read from paper; names of programmes are passed by. */
export const sumsInSummary = (pages: readonly PrintedPage[]): string[] =>
  pages
    .slice(pages.findIndex((page) => bodyLines(page)[0]?.text === "Riepilogo"))
    .flatMap((page) => rowsBeginning(page, /^(?:\d{3}-\d{3}|Totale (?:missione|generale)) .*\d+ \d+ €/u))
    .map((text) => text.replace(/^(\d{3}-\d{3}) .*? (?=\d+ \d+ €)/u, "$1 "));

const rowsBeginning = (page: PrintedPage, label: RegExp): string[] =>
  bodyLines(page)
    .map(({ text }) => text)
    .filter((text) => label.test(text));
