// SPDX-License-Identifier: EUPL-1.2
import { outcomeOf } from "../plan/steps";
import { readPlan } from "../reading/read-plan";
import { checkPlan } from "../rules/check";
import type { Correction } from "../rules/correction";
import type { CheckResult, Finding } from "../rules/finding";
import type { BlockReshape } from "../workbook/block-reshape";
import type { CellEdit } from "../workbook/cell-edit";
import { groupedBy } from "../workbook/grouping";
import { sameValue } from "../workbook/same-value";
import type { CellValue, WorkbookSnapshot } from "../workbook/snapshot";
import { applyToSnapshot, valueAt } from "./apply-to-snapshot";

/** Which corrections to make: asked of each open finding and of the first correction it has. */
export type Wanted = (finding: Finding, correction: Correction) => boolean;

interface CorrectAllOptions {
  /** Exercise year given by the user. */
  year?: number;
  /** Reads and checks the workbook, silences included; left out: reads the plan and runs all rules. */
  check?: (snapshot: WorkbookSnapshot) => CheckResult;
}

/** Many corrections as one change. */
export interface Corrected {
  /** What changes in all, each cell once: from what it holds to what it will hold. */
  edits: CellEdit[];
  reshapes: BlockReshape[];
  /** How many findings were corrected, by rule; one that took several rounds counts once. */
  corrected: Record<string, number>;
  /** Findings that still have a wanted correction: it was in the way of another one, or did not help. */
  left: Finding[];
  /** The workbook once all is written. */
  snapshot: WorkbookSnapshot;
}

/** Corrections that bring others along take two or three rounds; more than this would be rules at odds. */
const MOST_ROUNDS = 20;

/**
 * Makes corrections on a copy of the workbook until none of the wanted ones is left: in each round those that do not
 * touch the same cells, then it is read and checked anew. Nothing is written.
 * @throws NoPlanError when the workbook holds no plan
 */
export function correctAll(
  snapshot: WorkbookSnapshot,
  wanted: Wanted,
  {
    year,
    check = (state) => checkPlan(readPlan(state, year === undefined ? {} : { year })),
  }: CorrectAllOptions = {},
): Corrected {
  return outcomeOf(
    correctingAll(snapshot, wanted, function* (state) {
      yield;
      return check(state);
    }),
  );
}

/** As `correctAll`, with a step for each of the check and for each correction. */
export function* correctingAll(
  snapshot: WorkbookSnapshot,
  wanted: Wanted,
  checking: (state: WorkbookSnapshot) => Generator<undefined, CheckResult>,
): Generator<undefined, Corrected> {
  const change = new NetChange();
  const corrected = new Set<string>();
  const turnable = new Set<CellValue>();
  let state = snapshot;
  for (let round = 0; ; round++) {
    const { findings } = yield* checking(state);
    const open = findings.filter((finding) => isWanted(finding, wanted));
    if (round === 0) for (const text of textsToTurn(open)) turnable.add(text);
    const candidates = open.filter((finding) => textsToTurn([finding]).every((text) => turnable.has(text)));
    const taken = round < MOST_ROUNDS ? taking(candidates, state, change) : new Map<Correction, Finding[]>();
    if (taken.size === 0) {
      return { ...change.result(), corrected: countsByRule(corrected), left: open, snapshot: state };
    }
    for (const correction of taken.keys()) {
      state = applyToSnapshot(state, correction.edits, correction.reshapes);
      change.add(correction);
      yield;
    }
    for (const key of keysOf([...taken.values()].flat())) corrected.add(key);
  }
}

/**
 * Texts that the first corrections of these findings would turn round. Which values are better is asked of what the
 * user wrote: on words that other corrections left it is not taken for granted.
 */
const textsToTurn = (findings: readonly Finding[]): CellValue[] =>
  findings.flatMap(({ corrections: [first] }) =>
    first?.turnsDirection ? first.edits.map(({ expected }) => expected) : [],
  );

/** One text for each finding, the same in every round: its rule, where it stands and which of several there it is. */
const keysOf = (findings: readonly Finding[]): string[] =>
  [...groupedBy(findings, ({ rule, sheet, cell, field }) => `${rule} ${sheet}!${cell} ${field}`)].flatMap(
    ([key, alike]) => alike.map((_, n) => `${key} ${n}`),
  );

const countsByRule = (keys: ReadonlySet<string>): Record<string, number> =>
  Object.fromEntries(
    [...groupedBy([...keys], (key) => key.slice(0, key.indexOf(" ")))].map(([rule, own]) => [
      rule,
      own.length,
    ]),
  );

function isWanted(finding: Finding, wanted: Wanted): boolean {
  const [proposed] = finding.corrections;
  return proposed !== undefined && finding.silenced === null && wanted(finding, proposed);
}

/** The corrections of a round, with the findings that share each. */
function taking(
  findings: readonly Finding[],
  state: WorkbookSnapshot,
  change: NetChange,
): Map<Correction, Finding[]> {
  const sheets = new Map(state.sheets.map((sheet) => [sheet.name, sheet]));
  const taken = new Map<Correction, Finding[]>();
  const cells = new Set<string>();
  const tables: BlockReshape[] = [];
  for (const finding of findings) {
    const [correction] = finding.corrections;
    if (!correction) continue;
    const sharing = taken.get(correction);
    if (sharing) {
      sharing.push(finding);
      continue;
    }
    const { edits, reshapes = [] } = correction;
    const isCurrent = edits.every(({ sheet, cell, expected }) =>
      sameValue(valueAt(sheets.get(sheet), cell), expected),
    );
    const isFree =
      edits.every((edit) => !cells.has(placeOf(edit))) &&
      !reshapes.some((table) => tables.some((other) => overlap(table, other)));
    if (!isCurrent || !isFree || !change.goesOn(correction)) continue;
    taken.set(correction, [finding]);
    for (const edit of edits) cells.add(placeOf(edit));
    tables.push(...reshapes);
  }
  return taken;
}

const placeOf = ({ sheet, cell }: CellEdit): string => `${sheet}!${cell}`;

const overlap = (a: BlockReshape, b: BlockReshape): boolean =>
  a.sheet === b.sheet && a.firstRow <= b.lastRow && b.firstRow <= a.lastRow;

/** What corrections made one after the other come to. */
class NetChange {
  private readonly edits = new Map<string, CellEdit>();
  private readonly held = new Map<string, Set<CellValue>>();
  private readonly reshapes: BlockReshape[] = [];

  add({ edits, reshapes = [] }: Correction): void {
    for (const edit of edits) {
      const place = placeOf(edit);
      const before = this.edits.get(place);
      this.edits.set(place, before ? { ...before, value: edit.value } : edit);
      this.held.set(place, (this.held.get(place) ?? new Set()).add(edit.expected));
    }
    this.reshapes.push(...reshapes);
  }

  /** False for a correction that changes nothing, gives a cell back what it held, or reshapes a table again. */
  goesOn({ edits, reshapes = [] }: Correction): boolean {
    if (reshapes.some((table) => this.reshapes.some((other) => overlap(table, other)))) return false;
    const changing = edits.filter(({ expected, value }) => expected !== value);
    return (
      changing.length + reshapes.length > 0 &&
      changing.every((edit) => !this.held.get(placeOf(edit))?.has(edit.value))
    );
  }

  result(): { edits: CellEdit[]; reshapes: BlockReshape[] } {
    return {
      edits: [...this.edits.values()].filter(({ expected, value }) => expected !== value),
      reshapes: [...this.reshapes],
    };
  }
}
