// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Correction } from "../correction";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { editsOf } from "./cell-rewrites";
import { codeAddition, recodedObjective } from "./code-changes";
import { freeCodes } from "./numbering";
import type { CodedObjective } from "./objective-codes";
import { codePlace, codedObjectives, codePrefix, OBJECTIVE_CODE, twinPlace } from "./objective-codes";
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
  correction:
    "Dà all’obiettivo il primo numero libero del suo programma: nella cella che la scheda ha per il codice, se è vuota, " +
    "e davanti al titolo, nel quadro dove c’è; " +
    "un codice a cui mancano solo gli zeri o i trattini viene riscritto con gli stessi numeri.",
  check: (document) => {
    const objectives = codedObjectives(document);
    if (objectives.length === 0) return "not-applicable";
    const nextCode = freeCodes(objectives);
    const known = new Set(objectives.map(({ code }) => code));
    return objectives
      .filter(({ code }) => code === null || !OBJECTIVE_CODE.test(code))
      .map((objective) => {
        const { at, code, inOverview } = objective;
        const blankCell = code === null ? contentOf(document, `${at}/code`) : null;
        const prefix = prefixOf(inOverview?.programme ?? objective.programme);
        const same = prefix === null ? null : sameNumbers(code, prefix, known);
        const free = same ?? (prefix === null ? null : nextCode(prefix));
        return {
          at: `${at}/code`,
          ...(blankCell === null && codePlace(document, objective)),
          message: `${failure(objective, blankCell !== null)}${advice(free, same)}`,
          seen: code ?? "",
          related: twinPlace(document, objective),
          ...(free !== null && {
            expected: free,
            ...(prefix === prefixOf(objective.programme) &&
              numbered(document, objective, free, same === null ? "asked" : "safe")),
          }),
        };
      });
  },
};

/** Nothing where sheet and overview disagree on the programme: whose number would it be? */
function numbered(
  document: PlanDocument,
  objective: CodedObjective,
  code: string,
  kind: Correction["kind"],
): Offer {
  const { at, inOverview } = objective;
  const hasOwnCell = contentOf(document, `${at}/code`) !== null;
  const without = [
    ...(hasOwnCell || !inOverview ? [objective] : []),
    ...(inOverview ? [{ at: inOverview.at, ...inOverview.objective }] : []),
  ];
  const edits = editsOf(
    objective.code === null
      ? without.flatMap((one) => codeAddition(document, one, code))
      : recodedObjective(document, objective, code),
  );
  const label = `Numerare l’obiettivo con il codice ${code}`;
  return edits === null ? {} : { corrections: [{ label, kind, edits }] };
}

/** `012-4-1`, `012.004.001`: the same numbers in the right form, unless another objective has them. */
function sameNumbers(code: string | null, prefix: string, known: Set<string | null>): string | null {
  const parts = code?.match(/\d+/gu) ?? [];
  const padded = parts.map((part) => part.padStart(3, "0")).join("-");
  if (!OBJECTIVE_CODE.test(padded) || codePrefix(padded) !== prefix || known.has(padded)) return null;
  known.add(padded);
  return padded;
}

function advice(free: string | null, same: string | null): string {
  if (free === null) return "";
  return same === null ? ` Il primo codice libero è ${free}.` : ` Con gli stessi numeri è ${free}.`;
}

function failure({ code, title, inOverview }: CodedObjective, hasBlankCell: boolean): string {
  if (code !== null) {
    return `Il codice ${quoted(code)} non ha la forma missione-programma-numero, con tre cifre ciascuno. Riscriverlo in questa forma.`;
  }
  if (hasBlankCell) {
    return `L’obiettivo ${quoted(title)} non ha un codice: la cella per il codice è vuota. Scriverlo in quella cella${inOverview ? " e nel quadro" : ""}.`;
  }
  return inOverview
    ? `L’obiettivo ${quoted(title)} non ha un codice né qui né nel quadro. Aggiungerlo nel quadro, davanti al titolo.`
    : `L’obiettivo ${quoted(title)} non ha un codice. Aggiungerlo davanti al titolo.`;
}
