// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { listed } from "../phrases";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { editsOf } from "./cell-rewrites";
import { codeRewrites, writtenCodes } from "./code-changes";
import type { Holes } from "./numbering";
import { codeOf, holesIn, numberOf } from "./numbering";
import { codePlace, codedObjectives, OBJECTIVE_CODE } from "./objective-codes";

export const cod11: Rule = {
  id: "COD-11",
  severity: "warning",
  title: "Numerazione degli obiettivi senza salti",
  why: "Un numero che manca fa pensare a un obiettivo tolto o dimenticato.",
  source: "formato comune Unioncamere",
  examples: { good: "012-004-001, 012-004-002, 012-004-003", bad: "012-004-001, 012-004-003" },
  correction: "Rinumera di seguito gli obiettivi del programma, nel quadro e nelle schede.",
  limits:
    "Un numero che manca non è un salto finché nel programma c’è un obiettivo senza codice a cui darlo (COD-08). " +
    "La rinumerazione non tocca i codici citati nei testi.",
  check: (document) => {
    const objectives = codedObjectives(document);
    if (!objectives.some(({ code }) => code !== null && OBJECTIVE_CODE.test(code))) return "not-applicable";
    return holesIn(objectives).flatMap((holes) => {
      const [firstHole = 0] = holes.missing;
      const next = holes.codes.find((code) => numberOf(code) > firstHole);
      const objective = objectives.find(({ code }) => code === next);
      if (!objective || next === undefined) return [];
      const missing = holes.missing.map((number) => codeOf(holes.prefix, number));
      return [
        {
          at: `${objective.at}/code`,
          ...codePlace(document, objective),
          message:
            `Nel programma ${holes.prefix} ${missing.length === 1 ? "manca il codice" : "mancano i codici"} ${listed(missing)}. ` +
            "Rinumerare gli obiettivi di seguito, oppure aggiungere quelli che mancano.",
          seen: listed(holes.codes),
          expected: codeOf(holes.prefix, firstHole),
          ...renumbered(document, holes),
        },
      ];
    });
  },
};

function renumbered(document: PlanDocument, { prefix, codes }: Holes): Offer {
  const after = new Map(codes.map((code, n) => [code, codeOf(prefix, n + 1)]));
  const changes = writtenCodes(document).flatMap((written) => {
    const code = after.get(written.code);
    return code === undefined || code === written.code ? [] : codeRewrites(document, written, code);
  });
  const edits = editsOf(changes);
  const label = `Rinumerare di seguito gli obiettivi del programma ${prefix}`;
  return edits === null || edits.length === 0 ? {} : { corrections: [{ label, kind: "asked", edits }] };
}
