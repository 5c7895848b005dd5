// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { contentOf, placeKey } from "../places";
import type { Offer } from "../replacements";
import { replaceContent } from "../replacements";
import type { Rule } from "../rule";
import type { CodedObjective } from "./objective-codes";
import { codedObjectives, isPrinted, OBJECTIVE_CODE, twinPlace } from "./objective-codes";

export const cod13: Rule = {
  id: "COD-13",
  severity: "warning",
  title: "Codice dell’obiettivo scritto nella sua scheda",
  why:
    "Se il codice sta solo nel quadro, la scheda si ritrova per il titolo: basta una parola diversa " +
    "e non si sa più di quale obiettivo parli.",
  source: "prassi",
  examples: {
    good: "nella scheda: 012-004-003 SPORTELLO LEGALITÀ",
    bad: "nella scheda: SPORTELLO LEGALITÀ, e il codice solo nel quadro",
  },
  correction:
    "Scrive il codice del quadro nella cella che la scheda ha per il codice; se non ce l’ha, niente.",
  limits: "Dove non c’è un quadro il codice può stare solo nella scheda: se manca lo dice COD-08.",
  check: (document) => {
    if (document.plan.overview.length === 0) return "not-applicable";
    const inSheets = codedObjectives(document).filter(({ at }) => at.startsWith("/programmes"));
    if (inSheets.length === 0) return "not-applicable";
    return inSheets
      .filter((objective) => !isPrinted(document, objective))
      .map((objective) => ({
        at: `${objective.at}/title`,
        message:
          `La scheda dell’obiettivo ${quoted(objective.title)} non ne riporta il codice. ` +
          (objective.code === null
            ? "Numerare l’obiettivo e scrivere il codice anche nella scheda."
            : `Scrivere ${objective.code} nella scheda, come nel quadro.`),
        ...(objective.code !== null && { expected: objective.code, ...printed(document, objective) }),
        related: twinPlace(document, objective),
      }));
  },
};

/** A sheet with a cell for the code has a label beside it. */
function printed(document: PlanDocument, { at, code, inOverview }: CodedObjective): Offer {
  const cell = contentOf(document, `${at}/code`);
  const inOverviewCell = inOverview && contentOf(document, `${inOverview.at}/code`);
  const isOwn = cell !== null && !(inOverviewCell && placeKey(cell) === placeKey(inOverviewCell));
  if (!isOwn || code === null || !OBJECTIVE_CODE.test(code)) return {};
  return replaceContent(cell, code, { label: `Scrivere il codice ${code} nella scheda`, kind: "safe" });
}
