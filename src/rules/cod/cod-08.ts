// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { normalisedText } from "../../plan/wording";
import { quoted } from "../phrases";
import { type Offer, replaceText } from "../replacements";
import { contentOf } from "../places";
import type { Rule } from "../rule";
import type { CodedObjective } from "./objective-codes";
import { codePlace, codedObjectives, OBJECTIVE_CODE, twinPlace } from "./objective-codes";
import { prefixOf } from "./stated-programmes";

export const cod08: Rule = {
  id: "COD-08",
  severity: "error",
  title: "Codice dell’obiettivo presente e completo",
  why:
    "Il codice lega l’obiettivo del quadro alla sua scheda, alle risorse e, a fine anno, al rapporto sui risultati: " +
    "senza codice il legame si regge solo sul titolo.",
  source: "formato comune Unioncamere",
  examples: { good: "011-005-007", bad: "011-005-7, oppure nessun codice" },
  check: (document) => {
    const objectives = codedObjectives(document);
    if (objectives.length === 0) return "not-applicable";
    const nextCode = numbering(objectives);
    return objectives
      .filter(({ code }) => code === null || !OBJECTIVE_CODE.test(code))
      .map((objective) => {
        const { at, code, title, inOverview } = objective;
        const listed = inOverview ? { at: inOverview.at, ...inOverview.objective } : objective;
        const free = nextCode(objective);
        return {
          at: `${at}/code`,
          ...codePlace(document, objective),
          message: `${failure(code, title, inOverview !== null)}${free === null ? "" : ` Il primo codice libero è ${free}.`}`,
          seen: code ?? "",
          related: twinPlace(document, objective),
          ...(free !== null && {
            expected: free,
            ...(code === null && addition(document, listed, free)),
          }),
        };
      });
  },
};

/** Puts a code before a title that stands alone in its cell of the overview; a sheet's title stays as it is. */
function addition(
  document: PlanDocument,
  { at, title }: { at: PlanPointer; title: string },
  code: string,
): Offer {
  return at.startsWith("/overview")
    ? replaceText(contentOf(document, at), title, `${code} ${normalisedText(title)}`, { kind: "asked" })
    : {};
}

function failure(code: string | null, title: string, inOverview: boolean): string {
  if (code !== null) {
    return `Il codice ${quoted(code)} non ha la forma missione-programma-numero, con tre cifre ciascuno. Riscriverlo in questa forma.`;
  }
  return inOverview
    ? `L’obiettivo ${quoted(title)} non ha un codice né qui né nel quadro. Aggiungerlo nel quadro, davanti al titolo.`
    : `L’obiettivo ${quoted(title)} non ha un codice. Aggiungerlo davanti al titolo.`;
}

/** Gives each objective in turn the first number not taken under its programme; null where the programme has no codes. */
function numbering(objectives: readonly CodedObjective[]): (objective: CodedObjective) => string | null {
  const taken = new Set(objectives.map(({ code }) => code));
  return ({ programme, inOverview }) => {
    const prefix = prefixOf(inOverview?.programme ?? programme);
    if (prefix === null) return null;
    const codeOf = (number: number): string => `${prefix}-${String(number).padStart(3, "0")}`;
    let number = 1;
    while (taken.has(codeOf(number))) number += 1;
    taken.add(codeOf(number));
    return codeOf(number);
  };
}
