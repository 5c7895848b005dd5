// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../src/plan/plan-document";
import { checkPlan } from "../../src/rules/check";

/** Ids of the rules that offer at least one correction on these documents. */
export const offeringRules = (documents: readonly PlanDocument[]): ReadonlySet<string> =>
  new Set(
    documents.flatMap((document) =>
      checkPlan(document)
        .findings.filter(({ corrections }) => corrections.length > 0)
        .map(({ rule }) => rule),
    ),
  );
