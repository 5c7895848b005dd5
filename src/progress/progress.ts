// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";
import { labelOfField } from "../template/field-label";
import { type WantedField, wantedOfIndicator, wantedOfObjective, wantedOfProgramme } from "./wanted-fields";

/** How many of the fields that a complete plan has are filled in. */
export interface Filling {
  filled: number;
  wanted: number;
}

/** A programme, an objective or an indicator with all that is in it. */
interface ElementProgress extends Filling {
  at: PlanPointer;
}

interface ObjectiveProgress extends ElementProgress {
  indicators: ElementProgress[];
}

interface ProgrammeProgress extends ElementProgress {
  objectives: ObjectiveProgress[];
}

/** The next thing to do. */
export interface NextThing {
  /** A field, or the programme or objective that has nothing in it yet. */
  at: PlanPointer;
  /** Label of the field. */
  label: string;
  /** `missing`: the decree asks for it, and `article` says where; `error`: it is there, and wrong. */
  reason: { kind: "missing"; article: string } | { kind: "error" };
}

export interface Progress {
  overall: Filling;
  programmes: ProgrammeProgress[];
  /** Null once no field is missing, and none is wrong. */
  next: NextThing | null;
  /** Open errors in no field of a programme, an objective or an indicator: on the cover, in the overview, nowhere. */
  elsewhere: number;
}

/** An open error by its cell, where it has one. */
interface OpenError {
  sheet: string | null;
  cell: string | null;
}

export interface ProgressOptions {
  /** All errors that are open: they come after all that is missing. */
  errors?: readonly OpenError[];
  /** Where the user is: what follows comes first, then the plan from its beginning. */
  from?: PlanPointer | null;
}

/**
 * How complete a plan is by the minimum content of the D.P.C.M. 18/9/2012 (artt. 3 and 4), and what to do next, in the
 * order of the plan.
 */
export function progressOf(
  document: PlanDocument,
  { errors = [], from = null }: ProgressOptions = {},
): Progress {
  const { order, missing, overall, programmes } = contentOf(document);
  const wrong = wrongIn(document, errors);
  const next = nextOf(order, missing, from) ?? nextOf(fieldsOf(document), wrong.fields, from);
  return { overall, programmes, next, elsewhere: wrong.elsewhere };
}

/** How complete a plan is, wherever the user stands in it. */
const contentOf = computedOnce((document: PlanDocument) => {
  const all: WantedField[] = [];
  /** Fields of an element, added to those of the whole plan in their order. */
  const take = (fields: readonly WantedField[]): Filling => {
    all.push(...fields);
    return fillingOf(fields);
  };
  const programmes = document.plan.programmes.map((programme, p): ProgrammeProgress => {
    const at = `/programmes/${p}`;
    const own = take(wantedOfProgramme(document, at, programme));
    const objectives = programme.objectives.map((objective, o): ObjectiveProgress => {
      const objectiveAt = `${at}/objectives/${o}`;
      const ofObjective = take(wantedOfObjective(document, objectiveAt, objective));
      const indicators = objective.indicators.map((indicator, i): ElementProgress => {
        const indicatorAt = `${objectiveAt}/indicators/${i}`;
        return {
          at: indicatorAt,
          ...take(wantedOfIndicator(document, indicatorAt, indicator, objective)),
        };
      });
      return { at: objectiveAt, ...sum([ofObjective, ...indicators]), indicators };
    });
    return { at, ...sum([own, ...objectives]), objectives };
  });
  return { order: all.map(({ at }) => at), missing: missingIn(all), overall: sum(programmes), programmes };
});

const fillingOf = (fields: readonly WantedField[]): Filling => ({
  filled: fields.filter(({ isFilled }) => isFilled).length,
  wanted: fields.length,
});

const sum = (fillings: readonly Filling[]): Filling => ({
  filled: fillings.reduce((total, { filled }) => total + filled, 0),
  wanted: fillings.reduce((total, { wanted }) => total + wanted, 0),
});

const missingIn = (fields: readonly WantedField[]): NextThing[] =>
  fields
    .filter(({ isFilled }) => !isFilled)
    .map(({ at, label, article }) => ({ at, label, reason: { kind: "missing", article } }));

/** Fields of the parts of the plan that have a cell, in the order of the plan. */
const fieldsOf = ({ places }: PlanDocument): PlanPointer[] =>
  Object.keys(places).filter((at) => ![null, at].includes(elementOf(at)));

/** Fields with an error, and how many errors are in none. */
function wrongIn(
  document: PlanDocument,
  errors: readonly OpenError[],
): { fields: NextThing[]; elsewhere: number } {
  if (errors.length === 0) return { fields: [], elsewhere: 0 };
  const wrong = new Set(errors.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const fields = fieldsOf(document).flatMap((at) => {
    const { sheet, cell } = document.places[at] ?? {};
    return wrong.has(`${sheet}!${cell}`) ? [{ at, cell: `${sheet}!${cell}` }] : [];
  });
  const inFields = new Set(fields.map(({ cell }) => cell));
  return {
    fields: fields.map(({ at }) => ({ at, label: labelOfField(at), reason: { kind: "error" } })),
    elsewhere: errors.filter(({ sheet, cell }) => !inFields.has(`${sheet}!${cell}`)).length,
  };
}

/**
 * The first thing after where the user is, else the first of all.
 * @param order pointers in the order of the plan, those of the things among them
 */
function nextOf(
  order: readonly PlanPointer[],
  things: readonly NextThing[],
  from: PlanPointer | null,
): NextThing | null {
  const ranks = new Map(order.map((at, rank) => [at, rank]));
  const isThing = things.some(({ at }) => at === from);
  const inside = order.findIndex((at) => from !== null && at.startsWith(`${from}/`));
  const here = (isThing || inside < 0 ? ranks.get(from ?? "") : inside - 1) ?? -1;
  const after = things.find(({ at }) => (ranks.get(at) ?? -1) > here);
  return after ?? things[0] ?? null;
}
