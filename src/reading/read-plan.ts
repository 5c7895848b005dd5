// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";
import { eachAtAStep, outcomeOf } from "../plan/steps";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { planDocument } from "./document";
import { gridOf } from "./grid";
import { withLabelsAmongHeadings } from "./labels-among-headings";
import { withoutLabelsAmongValues } from "./labels-among-values";
import { NoPlanError } from "./no-plan-error";
import { readSheet, type SheetReading } from "./sheet-reading";
import { readAppropriations } from "./read-appropriations";
import { readSettings } from "./read-settings";
import { holdsOverview, holdsPlan, isOurs, lookedFor, withoutPlan } from "./search";

export interface ReadPlanOptions {
  /** Exercise year given by the user; wins over what the workbook states. */
  year?: number;
}

/**
 * Reads the PIRA that a workbook holds: label-driven, wherever the labels stand. Visible sheets count; hidden ones only
 * when no visible sheet holds a plan; sheets that carry our mark never.
 * @throws NoPlanError when no sheet holds an objective or an overview
 */
export const readPlan = (snapshot: WorkbookSnapshot, options: ReadPlanOptions = {}): PlanDocument =>
  outcomeOf(readingPlan(snapshot, options));

/** As `readPlan`, a sheet at a step: between two of them there is time for something else. */
export function* readingPlan(
  snapshot: WorkbookSnapshot,
  options: ReadPlanOptions = {},
): Generator<undefined, PlanDocument> {
  const theirs = snapshot.sheets.filter((sheet) => !isOurs(sheet));
  const visible = theirs.filter(({ visibility }) => visibility === "visible");
  const readings =
    (yield* readingAll(visible, holdsPlan)) ??
    (yield* readingAll(theirs, holdsPlan)) ??
    (yield* readingAll(visible, holdsOverview)) ??
    (yield* readingAll(theirs, holdsOverview));
  if (readings === null) throw new NoPlanError(lookedFor(), withoutPlan(snapshot));
  const { settings, problems, chamberAt } = readSettings(snapshot);
  return withChamber(
    {
      ...planDocument(
        readings,
        snapshot.leftAside.map(({ sheet }) => sheet),
        options.year,
      ),
      appropriations: readAppropriations(snapshot),
      settings,
      settingsProblems: problems,
    },
    chamberAt,
  );
}

/** Where the cover names no chamber, the settings do. */
function withChamber(document: PlanDocument, at: CellContent | null): PlanDocument {
  const { plan, places, settings } = document;
  if (plan.chamber !== null || at === null) return document;
  return {
    ...document,
    plan: { ...plan, chamber: settings.chamber },
    places: { ...places, "/chamber": at },
  };
}

function* readingAll(
  sheets: readonly SheetSnapshot[],
  isEnough: (reading: SheetReading) => boolean,
): Generator<undefined, SheetReading[] | null> {
  const readings = yield* eachAtAStep(sheets, readingOf);
  return readings.some(isEnough) ? readings : null;
}

/** What a sheet holds: one that an edit elsewhere leaves as it was is not read again. */
const readingOf = computedOnce((sheet: SheetSnapshot) =>
  readSheet(withoutLabelsAmongValues(withLabelsAmongHeadings(gridOf(sheet)))),
);
