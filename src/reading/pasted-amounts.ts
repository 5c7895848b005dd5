// SPDX-License-Identifier: EUPL-1.2
import type { ProgrammeAmounts } from "../plan/appropriation";
import { amountsIn, sumAmounts } from "../plan/money";
import type { Programme } from "../plan/plan";
import { looseKey } from "../plan/wording";
import { plainTokens } from "../template/label-text";
import { normalCode } from "../template/missions";
import { isSameProgramme } from "../template/same-programme";

/** What a pasted text says of the programmes, and the lines that say nothing that was understood. */
export interface PastedAmounts {
  amounts: ProgrammeAmounts[];
  notUnderstood: string[];
}

type NamedProgramme = Pick<Programme, "missionCode" | "programmeCode" | "programmeTitle">;

/**
 * Reads rows copied from an accounting software: the programme by its code (`011-005`, `011 005`, `11;5`) or its
 * wording, then the amount of the interventi economici and, in the next column, that of the investments. Columns are
 * parted by tabs, semicolons or several blanks. Rows of the same programme are summed; headings and sums are passed over.
 * @param programmes those of the plan, for the rows that name a programme by its wording
 */
export function parsePastedAmounts(text: string, programmes: readonly NamedProgramme[]): PastedAmounts {
  const known = new Map<string, ProgrammeAmounts>();
  const notUnderstood: string[] = [];
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === "" || isAside(line)) continue;
    const found = amountsOfLine(line, programmes);
    if (found === null) {
      notUnderstood.push(line.trim());
      continue;
    }
    const key = `${found.missionCode}-${found.programmeCode} ${found.programmeCode ? "" : looseKey(found.programmeTitle)}`;
    const before = known.get(key);
    known.set(key, before ? together(before, found) : found);
  }
  return { amounts: [...known.values()], notUnderstood };
}

/** Headings have no digit, sums say so. */
const isAside = (line: string): boolean =>
  /^\W*totale\b/iu.test(line) ||
  (!/\d/u.test(line) && plainTokens(line).some((word) => HEADING_WORDS.has(word)));
const HEADING_WORDS: ReadonlySet<string> = new Set([
  "missione",
  "programma",
  "interventi",
  "investimenti",
  "importo",
]);

function together(one: ProgrammeAmounts, other: ProgrammeAmounts): ProgrammeAmounts {
  const sum = (a: string | null, b: string | null) =>
    a === null || b === null ? (a ?? b) : sumAmounts([a, b]);
  return {
    ...one,
    interventions: sum(one.interventions, other.interventions),
    investments: sum(one.investments, other.investments),
  };
}

function amountsOfLine(line: string, programmes: readonly NamedProgramme[]): ProgrammeAmounts | null {
  const { name, amounts } = parted(line);
  const [interventions = null, investments = null, ...more] = amounts;
  const programme = programmeIn(name, programmes);
  if (programme === null || more.length > 0 || (interventions === null && investments === null)) return null;
  const { missionCode, programmeCode, programmeTitle } = programme;
  return { missionCode, programmeCode, programmeTitle, interventions, investments };
}

/** An amount that fills its column: digits with Italian or no grouping, the currency on either side. */
const AMOUNT = /^(?:€|euro|eur)?\s*-?\d[\d.]*(?:,\d+)?\s*(?:€|euro|eur)?$/iu;
const NO_AMOUNT = /^[-–—]?$/u;

/** The columns that name the programme, together, and the amounts that follow them; a blank amount is null. */
function parted(line: string): { name: string; amounts: (string | null)[] } {
  const columns = columnsOf(line);
  const named = namingColumns(columns);
  const amounts = columns.slice(named).map((column) => (NO_AMOUNT.test(column) ? null : amountOf(column)));
  return { name: columns.slice(0, named).join(" "), amounts };
}

function columnsOf(line: string): string[] {
  const separator = [/\t/u, /;/u, /\s{2,}/u].find((each) => each.test(line.trim()));
  if (separator)
    return line
      .trimEnd()
      .split(separator)
      .map((column) => column.replaceAll("\u00a0", " ").trim());
  const [, name = line, amounts = ""] =
    /^(.*?\S)((?:\s+(?:€\s*)?-?(?:\d[\d.]*,\d{2}|\d{1,3}(?:\.\d{3})+)(?:\s*€)?)+)\s*$/u.exec(line) ?? [];
  return [name.trim(), ...(amounts.match(/-?\d[\d.,]*/gu) ?? [])];
}

/** How many columns stand before the amounts: codes by themselves look like amounts and are none. */
function namingColumns(columns: readonly string[]): number {
  const [first = "", second = ""] = columns;
  const codes =
    normalCode(first) !== null ? (normalCode(second) !== null && !/[.,]/u.test(second) ? 2 : 1) : 1;
  const lastWords = columns.findLastIndex((column) => !AMOUNT.test(column) && !NO_AMOUNT.test(column));
  return Math.max(codes, lastWords + 1);
}

function amountOf(column: string): string | null {
  const [amount, ...others] = amountsIn(column) ?? [];
  return amount && others.length === 0 ? amount.value : null;
}

/** Codes of mission and programme at the beginning of a name. */
const CODES =
  /^\W*(?:missione\s+)?M?(\d{1,3})\s*[-–_./\s]\s*(?:programma\s+)?P?(\d{1,3})(?![\d.,])[\s\-–_.:)]*(.*)$/isu;

function programmeIn(name: string, programmes: readonly NamedProgramme[]): NamedProgramme | null {
  const [, mission = null, code = null, title = ""] = CODES.exec(name) ?? [];
  if (mission === null || code === null) return byWording(name, programmes) ?? null;
  const named = {
    missionCode: normalCode(mission),
    programmeCode: normalCode(code),
    programmeTitle: title.trim(),
  };
  return programmes.find((programme) => isSameProgramme(programme, named)) ?? named;
}

/** The programme with this wording or, where it is the only one, that whose wording holds it or is held by it. */
function byWording(name: string, programmes: readonly NamedProgramme[]): NamedProgramme | undefined {
  const words = looseKey(name);
  const keys = programmes.map((programme) => ({ programme, key: looseKey(programme.programmeTitle) }));
  const same = keys.find(({ key }) => key === words);
  if (same) return same.programme;
  const alike = keys.filter(({ key }) => isPartOf(key, words) || isPartOf(words, key));
  return alike.length === 1 ? alike[0]?.programme : undefined;
}

const SHORTEST_PART = 10;
const isPartOf = (part: string, whole: string): boolean =>
  part.length >= SHORTEST_PART && whole.includes(part);
