// SPDX-License-Identifier: EUPL-1.2
import { elementKind } from "../plan/element-pointer";
import type { Programme } from "../plan/plan";
import type { PlanDocument, PlanPointer } from "../plan/plan-document";
import { textAt, valueAt } from "../plan/pointer";
import type { LabelKey } from "../template/labels";
import { handedTexts } from "../texts/exchange";
import type { NamedCell } from "../workbook/new-sheets";
import type { SheetPlan } from "../workbook/sheet-plan";
import { elementCode, elementTitle } from "./element-title";
import { handedSheet, type LabelledText, type ObjectiveBlock } from "./handed-sheet";

/** Workbook name of the cell that says where a part of a plan comes from. */
export const ORIGIN_NAME = "PIRA_Provenienza";

/** Sheets and names of a small workbook, ready for `addSheets`. */
export interface HandOut {
  sheets: SheetPlan[];
  named: NamedCell[];
}

/** Fields of an objective, in the order of the layout; `*` stands for the years there are. */
const OBJECTIVE: readonly [path: string, key: LabelKey][] = [
  ["title", "title"],
  ["code", "code"],
  ["description", "description"],
  ["timeframe", "timeframe"],
  ["centre", "centre"],
  ["resources", "resources"],
  ["furtherResources/*", "resources"],
  ["investments", "investments"],
  ["spent", "spent"],
  ["contribution", "contribution"],
  ["stakeholders", "stakeholders"],
];
/** Fields of an indicator with a row of their own. */
const INDICATOR_ROWS: readonly [path: string, key: LabelKey][] = [
  ["name", "indicator"],
  ["id", "id"],
  ["measures", "measures"],
  ["polarity", "polarity"],
  ["baselineYear", "baselineYear"],
  ["varianceCause", "varianceCause"],
];
/** Those that stand under headings. */
const INDICATOR_VALUES: readonly [path: string, key: LabelKey][] = [
  ["type", "type"],
  ["unit", "unit"],
  ["algorithm", "algorithm"],
  ["dataSource", "dataSource"],
  ["lastValue", "lastValue"],
  ["targets/*", "target"],
  ["finalValue", "finalValue"],
  ["achievement", "achievement"],
];
/** Their label says the exercise. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(["resources", "investments", "spent"]);
/** A part is known by these: they are there whether the plan has a cell for them or not. */
const ALWAYS: ReadonlySet<string> = new Set(["title", "code", "name"]);

/**
 * One objective or one programme as a workbook of its own in the common layout, with the fields that the plan has a
 * cell for: what comes back can then be written there. A named cell says where it comes from.
 * @param at pointer of the programme or of the objective
 * @throws RangeError for a pointer to anything else
 */
export function handOut(document: PlanDocument, at: PlanPointer): HandOut {
  const kind = elementKind(at);
  const [programmeAt] = /^\/programmes\/\d+/u.exec(at) ?? [];
  const programme =
    programmeAt === undefined ? null : (valueAt(document.plan, programmeAt) as Programme | null);
  const isThere = valueAt(document.plan, at) !== null && kind !== null && kind !== "indicator";
  if (programmeAt === undefined || programme === null || !isThere)
    throw new RangeError(`Nothing to hand out: ${at}`);
  const objectives =
    kind === "objective" ? [at] : programme.objectives.map((_, o) => `${programmeAt}/objectives/${o}`);
  const { plan } = document;
  const origin = handedTexts.origin(plan.year, elementTitle(plan, at, handedTexts));
  const sheet = handedSheet(
    elementCode(plan, at)
      .replace(/[:\\/?*[\]']/gu, " ")
      .slice(0, 31)
      .trim() || handedTexts.sheet,
    origin,
    programmeRows(programme),
    objectives.map((objective) => blockOf(document, objective)),
  );
  return { sheets: [sheet], named: [{ name: ORIGIN_NAME, sheet: sheet.name, cell: "A1" }] };
}

const programmeRows = (programme: Programme): LabelledText[] => [
  { key: "mission", text: coded(programme.missionCode, programme.missionTitle) },
  { key: "programme", text: coded(programme.programmeCode, programme.programmeTitle) },
];

const coded = (code: string | null, title: string): string => (code === null ? title : `${code} - ${title}`);

function blockOf(document: PlanDocument, at: PlanPointer): ObjectiveBlock {
  const indicators = valueAt(document.plan, `${at}/indicators`) as readonly unknown[];
  const count = `${at}/declaredIndicators`;
  return {
    fields: fieldsOf(document, at, OBJECTIVE),
    declared: document.places[count] === undefined ? null : textAt(document.plan, count),
    indicators: indicators.map((_, i) => ({
      rows: fieldsOf(document, `${at}/indicators/${i}`, INDICATOR_ROWS),
      values: fieldsOf(document, `${at}/indicators/${i}`, INDICATOR_VALUES),
    })),
  };
}

function fieldsOf(
  { plan, places }: PlanDocument,
  at: PlanPointer,
  fields: readonly (readonly [path: string, key: LabelKey])[],
): LabelledText[] {
  return fields.flatMap(([path, key]): LabelledText[] => {
    const [name = "", years] = path.split("/");
    if (years !== undefined) {
      return Object.entries((valueAt(plan, `${at}/${name}`) ?? {}) as Record<string, string>)
        .sort(([one], [other]) => Number(one) - Number(other))
        .map(([year, text]) => ({ key, year: Number(year), text }));
    }
    const pointer = `${at}/${name}`;
    const text = textAt(plan, pointer);
    if (places[pointer] === undefined && !(ALWAYS.has(name) && text !== "")) return [];
    return [{ key, text, year: OF_THE_YEAR.has(name) ? (plan.year ?? undefined) : undefined }];
  });
}
