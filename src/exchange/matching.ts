// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { looseKey, withoutProjectCodes } from "../plan/wording";
import { isSameProgramme } from "../template/same-programme";

/** An element of our plan and the one of the returned plan that is the same. */
interface Pair {
  mine: PlanPointer;
  theirs: PlanPointer;
}

export interface Matching {
  pairs: Pair[];
  /** Elements of the returned plan that ours does not have; what is in them is not listed. */
  added: PlanPointer[];
  /** Indicators of a matched objective that the returned plan does not have. */
  removed: PlanPointer[];
}

/** What an element is known by: each kind of key is tried on all before the next; `""` is none. */
interface Known {
  at: PlanPointer;
  keys: readonly string[];
}

/** Programmes by code or title, objectives by code, then by title, indicators within them by code, by name, by order. */
export function matchingOf(mine: Plan, theirs: Plan): Matching {
  const programmes = theirs.programmes.flatMap((programme, p): Pair[] => {
    const found = mine.programmes.findIndex((own) => isSameProgramme(own, programme));
    return found < 0 ? [] : [{ mine: `/programmes/${found}`, theirs: `/programmes/${p}` }];
  });
  const objectives = paired(knownObjectives(mine), knownObjectives(theirs));
  const result: Matching = {
    pairs: [...programmes, ...objectives.pairs],
    added: [...addedProgrammes(theirs, programmes, objectives.pairs), ...objectives.added],
    removed: [],
  };
  const [own, returned] = [knownIndicators(mine), knownIndicators(theirs)];
  for (const pair of objectives.pairs) {
    const indicators = paired(own.get(pair.mine) ?? [], returned.get(pair.theirs) ?? []);
    const rest = inOrder(indicators.removed, indicators.added);
    result.pairs.push(...indicators.pairs, ...rest.pairs);
    result.added.push(...rest.added);
    result.removed.push(...rest.removed);
  }
  return result;
}

const knownObjectives = (plan: Plan): Known[] =>
  objectivesOf(plan).map(({ at, objective: { code, title } }) => ({
    at,
    keys: [(code ?? "").replace(/\D+/gu, "-"), looseKey(withoutProjectCodes(title))],
  }));

function knownIndicators(plan: Plan): ReadonlyMap<PlanPointer, Known[]> {
  const byObjective = new Map<PlanPointer, Known[]>();
  for (const { at, owner, indicator } of indicatorsOf(plan)) {
    const known = { at, keys: [looseKey(indicator.id ?? ""), looseKey(indicator.name)] };
    byObjective.set(owner.at, [...(byObjective.get(owner.at) ?? []), known]);
  }
  return byObjective;
}

/** Pairs by the first key, then by the second; each element once, in the order of the plans. */
function paired(mine: readonly Known[], theirs: readonly Known[]): Matching {
  const found = new Map<PlanPointer, PlanPointer>();
  const taken = new Set<PlanPointer>();
  for (const n of [0, 1]) {
    const free = new Map<string, PlanPointer[]>();
    for (const { at, keys } of mine) {
      const key = keys[n] ?? "";
      if (key !== "" && !taken.has(at)) free.set(key, [...(free.get(key) ?? []), at]);
    }
    for (const { at, keys } of theirs) {
      const own = found.has(at) ? undefined : free.get(keys[n] ?? "")?.shift();
      if (own === undefined) continue;
      found.set(at, own);
      taken.add(own);
    }
  }
  return {
    pairs: [...found].map(([at, own]) => ({ mine: own, theirs: at })),
    added: theirs.map(({ at }) => at).filter((at) => !found.has(at)),
    removed: mine.map(({ at }) => at).filter((at) => !taken.has(at)),
  };
}

/** As many on either side are the same ones with other names, as all that is shown of them will tell. */
function inOrder(mine: readonly PlanPointer[], theirs: readonly PlanPointer[]): Matching {
  return mine.length === theirs.length
    ? { pairs: theirs.map((at, n) => ({ mine: mine[n] ?? "", theirs: at })), added: [], removed: [] }
    : { pairs: [], added: [...theirs], removed: [...mine] };
}

/** Programmes of which neither the names nor an objective is known. */
const addedProgrammes = ({ programmes }: Plan, known: readonly Pair[], objectives: readonly Pair[]) =>
  programmes.flatMap((_, p): PlanPointer[] => {
    const at = `/programmes/${p}`;
    const isKnown = [...known, ...objectives].some(
      ({ theirs }) => theirs === at || theirs.startsWith(`${at}/`),
    );
    return isKnown ? [] : [at];
  });
