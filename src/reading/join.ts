// SPDX-License-Identifier: EUPL-1.2
import type { JoinedObjective, PlanPointer } from "../plan/plan-document";
import type { OverviewProgramme, Programme } from "../plan/plan";
import { looseKey, sameWordsKey, withoutProjectCodes } from "../plan/wording";

interface Candidate {
  pointer: PlanPointer;
  mission: string;
  programme: string;
  /** In digits alone; `""` without one. */
  code: string;
  equal: string;
  withoutProjects: string;
}

/** Shorter titles are the beginning of too many others. */
const SHORTEST_PREFIX = 12;

/**
 * Joins the objectives of the sheets to those of the overview, one to one: first under the same mission and programme,
 * then under the same mission (the programme's code may be the mistake), never across missions. Within each: equal text,
 * then equal text without project codes, then one text the beginning of the other, then the same code where one of the
 * two has no title yet. A tie stays unjoined.
 */
export function joinObjectives(
  programmes: readonly Programme[],
  overview: readonly OverviewProgramme[],
): JoinedObjective[] {
  let ours = candidates(programmes, "/programmes");
  let theirs = candidates(overview, "/overview");
  const joined: JoinedObjective[] = [];
  for (const scope of [sameProgramme, sameMission]) {
    for (const match of [byEqualText, byTextWithoutProjects, byBeginning, byCodeOfUntitled]) {
      const pairs = onlyOneToOne(match(ours, theirs, scope));
      joined.push(...pairs.map(([our, their]) => ({ objective: our.pointer, overview: their.pointer })));
      const taken = new Set(pairs.flat());
      ours = ours.filter((candidate) => !taken.has(candidate));
      theirs = theirs.filter((candidate) => !taken.has(candidate));
    }
  }
  const order = new Map(candidates(programmes, "/programmes").map(({ pointer }, n) => [pointer, n]));
  return joined.sort((a, b) => (order.get(a.objective) ?? 0) - (order.get(b.objective) ?? 0));
}

type Pair = [our: Candidate, their: Candidate];
type Scope = (candidate: Candidate) => string;

const sameProgramme: Scope = ({ mission, programme }) => `${mission}\n${programme}`;
const sameMission: Scope = ({ mission }) => mission;

function candidates(programmes: readonly (Programme | OverviewProgramme)[], root: string): Candidate[] {
  return programmes.flatMap(({ objectives, missionCode, missionTitle, programmeCode, programmeTitle }, p) =>
    objectives.map(({ code, title }, o) => ({
      pointer: `${root}/${p}/objectives/${o}`,
      mission: identity(missionCode, missionTitle),
      programme: identity(programmeCode, programmeTitle),
      code: (code ?? "").replace(/\D/gu, ""),
      equal: sameWordsKey(title),
      withoutProjects: sameWordsKey(withoutProjectCodes(title)),
    })),
  );
}

/** The code, leading zeros aside; the words of the title where there is no code. */
const identity = (code: string | null, title: string): string =>
  /^\d+$/u.test(code ?? "") ? String(Number(code)) : looseKey(code ?? title);

const byEqualText = (ours: Candidate[], theirs: Candidate[], scope: Scope): Pair[] =>
  pairsBy(ours, theirs, (candidate) => (candidate.equal ? `${scope(candidate)}\n${candidate.equal}` : null));

const byTextWithoutProjects = (ours: Candidate[], theirs: Candidate[], scope: Scope): Pair[] =>
  pairsBy(ours, theirs, (candidate) =>
    candidate.withoutProjects ? `${scope(candidate)}\n${candidate.withoutProjects}` : null,
  );

/** A text cut short is the beginning of the other, with its project codes or without. */
function byBeginning(ours: Candidate[], theirs: Candidate[], scope: Scope): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const textOf of [(c: Candidate) => c.equal, (c: Candidate) => c.withoutProjects]) {
    for (const pair of nestedPairs(ours, theirs, scope, textOf)) {
      pairs.set(pair.map(({ pointer }) => pointer).join(" "), pair);
    }
  }
  return [...pairs.values()];
}

/** A plan that is being filled in has codes before it has titles. */
const byCodeOfUntitled = (ours: Candidate[], theirs: Candidate[], scope: Scope): Pair[] =>
  pairsBy(ours, theirs, (candidate) =>
    candidate.code ? `${scope(candidate)}\n${candidate.code}` : null,
  ).filter(([our, their]) => our.equal === "" || their.equal === "");

/** In alphabetical order every text follows those it begins with. */
function nestedPairs(ours: Candidate[], theirs: Candidate[], scope: Scope, textOf: Scope): Pair[] {
  const keyed = [
    ...ours.map((candidate) => ({ candidate, isOurs: true })),
    ...theirs.map((candidate) => ({ candidate, isOurs: false })),
  ]
    .filter(({ candidate }) => textOf(candidate).length >= SHORTEST_PREFIX)
    .map((one) => ({ ...one, key: `${scope(one.candidate)}\n${textOf(one.candidate)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const beginnings: typeof keyed = [];
  return keyed.flatMap((one) => {
    while (beginnings.length > 0 && !one.key.startsWith(beginnings.at(-1)?.key ?? "")) beginnings.pop();
    const pairs = beginnings
      .filter(({ isOurs }) => isOurs !== one.isOurs)
      .map(({ candidate }): Pair => (one.isOurs ? [one.candidate, candidate] : [candidate, one.candidate]));
    beginnings.push(one);
    return pairs;
  });
}

function pairsBy(ours: Candidate[], theirs: Candidate[], keyOf: (c: Candidate) => string | null): Pair[] {
  const byKey = new Map<string, Candidate[]>();
  for (const their of theirs) {
    const key = keyOf(their);
    if (key === null) continue;
    const same = byKey.get(key);
    if (same) same.push(their);
    else byKey.set(key, [their]);
  }
  return ours.flatMap((our) => (byKey.get(keyOf(our) ?? "") ?? []).map((their): Pair => [our, their]));
}

/** Leaves out the pairs of which either side could be joined to another. */
function onlyOneToOne(pairs: readonly Pair[]): Pair[] {
  const times = new Map<Candidate, number>();
  for (const candidate of pairs.flat()) times.set(candidate, (times.get(candidate) ?? 0) + 1);
  return pairs.filter((pair) => pair.every((candidate) => times.get(candidate) === 1));
}
