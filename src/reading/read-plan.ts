// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument } from "../plan/plan-document";
import { computedOnce } from "../plan/remembered";
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
export function readPlan(snapshot: WorkbookSnapshot, options: ReadPlanOptions = {}): PlanDocument {
  const theirs = snapshot.sheets.filter((sheet) => !isOurs(sheet));
  const visible = theirs.filter(({ visibility }) => visibility === "visible");
  const readings =
    readAll(visible, holdsPlan) ??
    readAll(theirs, holdsPlan) ??
    readAll(visible, holdsOverview) ??
    readAll(theirs, holdsOverview);
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

function readAll(
  sheets: readonly SheetSnapshot[],
  isEnough: (reading: SheetReading) => boolean,
): SheetReading[] | null {
  const readings = sheets.map(readingOf);
  return readings.some(isEnough) ? readings : null;
}

/** What a sheet holds: one that an edit elsewhere leaves as it was is not read again. */
const readingOf = computedOnce((sheet: SheetSnapshot) =>
  readSheet(withoutLabelsAmongValues(withLabelsAmongHeadings(gridOf(sheet)))),
);
