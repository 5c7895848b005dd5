// SPDX-License-Identifier: EUPL-1.2
import { indicatorsOf, objectivesOf } from "../plan/elements";
import type { Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { valueAt } from "../plan/pointer";
import { looseKey, withoutProjectCodes } from "../plan/wording";
import { isSameProgramme } from "../template/same-programme";
import { sharedTexts } from "./shared-texts";

/** An element of our plan and the one of the returned plan that is the same. */
interface Pair {
  mine: PlanPointer;
  theirs: PlanPointer;
}

/** An element of the returned plan that ours does not have; what is in it is not listed. */
interface Added {
  theirs: PlanPointer;
  /** The list of ours that it belongs to. */
  list: PlanPointer;
}

export interface Matching {
  pairs: Pair[];
  added: Added[];
  /** Elements of ours, of those that were handed out, that the returned plan does not have. */
  removed: PlanPointer[];
}

/** What an element is known by: each kind of key is tried on all before the next; `""` is none. */
interface Known {
  at: PlanPointer;
  keys: readonly string[];
}

/**
 * Programmes by code or title, objectives by code, then by title, indicators within them by code, by name, by what else
 * they say, by order.
 * @param part the programme or objective of ours that was handed out, where that is known: nothing else is meant then,
 * whatever codes the returned plan gives to what is new
 */
export function matchingOf(mine: Plan, theirs: Plan, part: PlanPointer | null): Matching {
  const programmes = theirs.programmes.flatMap((programme, p): Pair[] => {
    const found = mine.programmes.findIndex((own) => isSameProgramme(own, programme));
    return found < 0 ? [] : [{ mine: `/programmes/${found}`, theirs: `/programmes/${p}` }];
  });
  const objectives = pairedObjectives(mine, theirs, part);
  const listOf = objectiveLists([...programmes, ...objectives.pairs]);
  const result: Matching = {
    pairs: [...programmes, ...objectives.pairs],
    added: [
      ...theirs.programmes.flatMap((_, p): Added[] =>
        listOf(`/programmes/${p}`) === null ? [{ theirs: `/programmes/${p}`, list: "/programmes" }] : [],
      ),
      ...objectives.came.flatMap((at): Added[] => {
        const list = listOf(at.slice(0, at.indexOf("/objectives/")));
        return list === null ? [] : [{ theirs: at, list }];
      }),
    ],
    removed: [...objectives.left],
  };
  const [own, returned] = [knownIndicators(mine), knownIndicators(theirs)];
  for (const pair of objectives.pairs) {
    const named = paired(own.get(pair.mine) ?? [], returned.get(pair.theirs) ?? []);
    const { pairs, came, left } = withAlike(mine, theirs, named);
    result.pairs.push(...pairs);
    result.added.push(...came.map((at) => ({ theirs: at, list: `${pair.mine}/indicators` })));
    result.removed.push(...left);
  }
  return result;
}

/** What was not handed out is known by its title only: it is there when the same file is merged again. */
function pairedObjectives(mine: Plan, theirs: Plan, part: PlanPointer | null): Paired {
  const [own, returned] = [knownObjectives(mine), knownObjectives(theirs)];
  if (part === null) return { ...paired(own, returned), left: [] };
  const isMeant = ({ at }: Known): boolean => at === part || at.startsWith(`${part}/`);
  const meant = withAlike(mine, theirs, paired(own.filter(isMeant), returned));
  const byTitle = ({ at, keys }: Known): Known => ({ at, keys: keys.slice(1) });
  const others = paired(
    own.filter((known) => !isMeant(known)).map(byTitle),
    returned.filter(({ at }) => meant.came.includes(at)).map(byTitle),
  );
  return { pairs: [...meant.pairs, ...others.pairs], came: others.came, left: meant.left };
}

/** Where objectives of a returned programme belong: in the same one or, under another name, in that of its others. */
const objectiveLists =
  (pairs: readonly Pair[]) =>
  (programme: PlanPointer): PlanPointer | null => {
    const pair = pairs.find(({ theirs }) => theirs === programme || theirs.startsWith(`${programme}/`));
    return pair ? `${pair.mine.split("/").slice(0, 3).join("/")}/objectives` : null;
  };

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

/** What was found on both sides, and what on one only. */
interface Paired {
  pairs: readonly Pair[];
  came: readonly PlanPointer[];
  left: readonly PlanPointer[];
}

/** Pairs by the first key, then by the second; each element once, in the order of the plans. */
function paired(mine: readonly Known[], theirs: readonly Known[]): Paired {
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
    came: theirs.map(({ at }) => at).filter((at) => !found.has(at)),
    left: mine.map(({ at }) => at).filter((at) => !taken.has(at)),
  };
}

/**
 * As many on either side are the same ones with other names, as all that is shown of them will tell; else those are
 * that say the same for the most part.
 */
function withAlike(mine: Plan, theirs: Plan, { pairs, came, left }: Paired): Paired {
  const all = [...pairs];
  const [others, free] = [new Set(came), new Set(left)];
  came.forEach((at, n) => {
    const best = came.length === left.length ? left[n] : mostAlike(mine, free, valueAt(theirs, at));
    if (best === undefined) return;
    all.push({ mine: best, theirs: at });
    others.delete(at);
    free.delete(best);
  });
  return { pairs: all, came: [...others], left: [...free] };
}

/** Share of its texts that an element must have in common with another one to be the same. */
const ENOUGH = 0.5;

function mostAlike(mine: Plan, free: ReadonlySet<PlanPointer>, other: unknown): PlanPointer | undefined {
  const [first] = [...free]
    .map((at) => ({ at, share: sharedTexts(valueAt(mine, at), other) }))
    .filter(({ share }) => share > ENOUGH)
    .sort((a, b) => b.share - a.share);
  return first?.at;
}
