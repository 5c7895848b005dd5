// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "react";
import type { AllegatoOptions } from "../../plan/allegato-options";
import type { PlanDocument } from "../../plan/plan-document";
import type { PlannedAllegato } from "../core/allegato";
import type { CheckedPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import { countOpen, type FindingGroup } from "../session/finding-groups";
import { type PrintedPage, printedPages } from "./pages";
import { type PrintedFindings, printedFindings } from "./printed-findings";

/** The allegato of a plan, page by page. */
export interface Previewed extends PlannedAllegato {
  pages: PrintedPage[];
  findings: PrintedFindings;
}

function* previewing(
  planning: Generator<undefined, PlannedAllegato>,
  document: PlanDocument,
  groups: readonly FindingGroup[],
): Generator<undefined, Previewed> {
  const planned = yield* planning;
  yield;
  const findings = printedFindings(planned.sheets, document, groups);
  yield;
  return { ...planned, findings, pages: printedPages(planned.sheets) };
}

/**
 * Lays the allegato out, anew each time the plan or its options change; until then the one before it is given.
 * @param options in place of the plan's own
 * @returns null until there is one
 */
export function usePreviewed(
  plan: CheckedPlan,
  options: AllegatoOptions | null,
  onFailure: (cause: unknown) => void,
): Previewed | null {
  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const { document, snapshot, result, groups } = plan;
  useEffect(() => {
    let isWanted = true;
    const lay = async (): Promise<void> => {
      const { inSlices, previewingAllegato } = await loadCore();
      const { settings } = document;
      const shown = options ? { ...document, settings: { ...settings, allegato: options } } : document;
      const isDraft = countOpen(result.findings).error > 0;
      const planning = await previewingAllegato({ snapshot, document: shown }, isDraft);
      const laid = await inSlices(previewing(planning, document, groups), () => isWanted);
      if (laid !== null) setPreviewed(laid);
    };
    lay().catch(onFailure);
    return () => {
      isWanted = false;
    };
    // A plan is checked as a whole: its parts change together.
  }, [document, snapshot, result, groups, options, onFailure]);
  return previewed;
}
