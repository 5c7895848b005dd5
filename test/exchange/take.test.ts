// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { applyRestructure } from "../../src/editing/apply-restructure";
import type { FieldChange } from "../../src/editing/form/field-edits";
import { inverseOfRestructure } from "../../src/editing/inverse-of-restructure";
import {
  filled,
  grown,
  type ReadPlan,
  type Rehearsal,
  rehearsalOf,
  wholeChange,
} from "../../src/editing/rehearsal";
import { handOut } from "../../src/exchange/hand-out";
import { handedPart } from "../../src/exchange/handed-part";
import { mergeOf } from "../../src/exchange/merge";
import { offerOf } from "../../src/exchange/offer";
import { taken } from "../../src/exchange/take";
import type { Plan } from "../../src/plan/plan";
import { textAt } from "../../src/plan/pointer";
import { readPlan } from "../../src/reading/read-plan";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";
import { snapshotOf } from "../new-plan/snapshot-of";
import { planOfShapes, shapes } from "../support/shaped-plan";

/** What a manager does to a part: a text, or something new with its texts. */
type Deed =
  | { kind: "fill"; objective: number; field: "description" | "title"; text: string }
  | { kind: "indicator"; objective: number; name: string; unit: string; target: string }
  | { kind: "objective"; title: string; description: string; indicators: readonly string[] };

const words = fc.constantFrom("Sportello", "Bandi", "Fiere", "Mediazione", "Registro", "Formazione");
const deeds: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({
    kind: fc.constant("fill" as const),
    objective: fc.nat(9),
    field: fc.constantFrom("description" as const, "title" as const),
    text: fc.tuple(words, words, fc.nat(999)).map((parts) => parts.join(" ")),
  }),
  fc.record({
    kind: fc.constant("indicator" as const),
    objective: fc.nat(9),
    name: fc.tuple(words, fc.nat(999)).map((parts) => `Nuovo ${parts.join(" ")}`),
    unit: fc.constantFrom("numero", "%", ""),
    target: fc.constantFrom(">= 10", "almeno 3", ""),
  }),
  fc.record({
    kind: fc.constant("objective" as const),
    title: fc.tuple(words, fc.nat(999)).map((parts) => `Nuovo obiettivo ${parts.join(" ")}`),
    description: words,
    indicators: fc.uniqueArray(words, { minLength: 1, maxLength: 3 }),
  }),
);

/** Two elements of one name could not be told apart. */
const nameIn = (deed: Deed): string =>
  deed.kind === "objective" ? deed.title : deed.kind === "indicator" ? deed.name : deed.text;

const read = (snapshot: WorkbookSnapshot): ReadPlan => ({ snapshot, document: readPlan(snapshot) });

function filledWith(rehearsal: Rehearsal, texts: Record<string, string>): Rehearsal {
  const { plan } = rehearsal.now.document;
  const changes = Object.entries(texts).map(([at, after]): FieldChange => ({
    at,
    before: textAt(plan, at),
    after,
  }));
  const done = filled(rehearsal, changes);
  if (done === null) throw new Error(`No cell for ${JSON.stringify(texts)}`);
  return done;
}

/** Does it by hand, in the form: `objectives` are those that the manager sees. */
function done(rehearsal: Rehearsal, deed: Deed, objectives: readonly string[]): Rehearsal {
  const [first = ""] = objectives;
  if (deed.kind === "objective") {
    const list = first.slice(0, first.lastIndexOf("/"));
    const { rehearsal: added, where } = grown(rehearsal, { kind: "add", element: list, name: deed.title });
    let now = filledWith(added, { [`${where}/description`]: deed.description });
    deed.indicators.forEach((name, n) => {
      if (n === 0) now = filledWith(now, { [`${where}/indicators/0/name`]: name });
      else now = grown(now, { kind: "add", element: `${where}/indicators`, name }).rehearsal;
    });
    return now;
  }
  const at = objectives[deed.objective % objectives.length] ?? first;
  if (deed.kind === "fill") return filledWith(rehearsal, { [`${at}/${deed.field}`]: deed.text });
  const { rehearsal: now, where } = grown(rehearsal, {
    kind: "add",
    element: `${at}/indicators`,
    name: deed.name,
  });
  return filledWith(now, { [`${where}/unit`]: deed.unit, [`${where}/targets/2026`]: deed.target });
}

const elements = ({ programmes, overview }: Plan): unknown => ({ programmes, overview });

test("what a manager does to a part comes to be in the plan as if it had been done there", () => {
  fc.assert(
    fc.property(
      shapes,
      fc.record({ oneSheet: fc.boolean(), list: fc.boolean() }),
      fc.record({ programme: fc.nat(9), objective: fc.option(fc.nat(9)) }),
      fc.uniqueArray(deeds, {
        minLength: 1,
        maxLength: 4,
        selector: nameIn,
      }),
      (shape, style, pick, todo) => {
        const own = read(planOfShapes(shape, style));
        const { programmes } = own.document.plan;
        const p = pick.programme % programmes.length;
        const all = (programmes[p]?.objectives ?? []).map((_, o) => `/programmes/${p}/objectives/${o}`);
        const at = pick.objective === null ? `/programmes/${p}` : (all[pick.objective % all.length] ?? "");
        const handed = pick.objective === null ? all : [at];
        const theirs = handed.map((_, o) => `/programmes/0/objectives/${o}`);

        let there = rehearsalOf(read(snapshotOf(handOut(own.document, at).sheets)));
        let here = rehearsalOf(own);
        for (const deed of todo) {
          there = done(there, deed, theirs);
          here = done(here, deed, handed);
        }
        const returned = there.now;
        const part = handedPart(own.document.plan, returned.snapshot);
        expect(part).toBe(at);
        const offer = offerOf(own, mergeOf(own.document, returned.document, part));
        expect([offer.byHand, offer.removed]).toEqual([[], []]);

        const change = wholeChange(taken(own, offer).rehearsal);
        const after = applyRestructure(own.snapshot, change);
        expect(elements(readPlan(after).plan)).toEqual(elements(here.now.document.plan));
        // Nothing is left to take, and one step takes it all back.
        const again = mergeOf(
          readPlan(after),
          returned.document,
          handedPart(readPlan(after).plan, returned.snapshot),
        );
        expect([again.differences, again.added, again.removed]).toEqual([[], [], []]);
        const back = applyRestructure(after, inverseOfRestructure(own.snapshot, change));
        expect(readPlan(back).plan).toEqual(own.document.plan);
      },
    ),
    { numRuns: 25 },
  );
});
