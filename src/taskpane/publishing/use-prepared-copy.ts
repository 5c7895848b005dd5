// SPDX-License-Identifier: EUPL-1.2
import { useEffect, useState } from "react";
import type { PlanDocument } from "../../plan/plan-document";
import type { CheckedPlan } from "../core/checked-plan";
import { loadCore } from "../core/load-core";
import type { Publish, PublishedFile } from "../place";
import { countOpen } from "../session/finding-groups";

/** What is published of a plan, before it leaves. */
export interface PreparedCopy {
  document: PlanDocument;
  files: readonly PublishedFile[];
  /** Names of the sheets of the workbook's allegato that were edited by hand. */
  edited: readonly string[];
}

/**
 * Prepares the copy to be published, anew each time the plan changes.
 * @returns null until that of this plan is there
 */
export function usePreparedCopy(
  plan: CheckedPlan,
  publish: Publish,
  onFailure: (cause: unknown) => void,
): PreparedCopy | null {
  const [prepared, setPrepared] = useState<PreparedCopy | null>(null);
  const { document, snapshot, result } = plan;
  useEffect(() => {
    let isWanted = true;
    const prepare = async (): Promise<void> => {
      const { editedAllegato } = await loadCore();
      const files = await publish(document, countOpen(result.findings).error > 0);
      if (isWanted) setPrepared({ document, files, edited: editedAllegato(snapshot) });
    };
    prepare().catch((cause: unknown) => {
      if (isWanted) onFailure(cause);
    });
    return () => {
      isWanted = false;
    };
    // A plan is checked as a whole: its parts change together.
  }, [document, snapshot, result, publish, onFailure]);
  return prepared?.document === document ? prepared : null;
}
