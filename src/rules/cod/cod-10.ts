// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { editsOf } from "./cell-rewrites";
import { recodedObjective } from "./code-changes";
import { freeCodes } from "./numbering";
import type { CodedObjective } from "./objective-codes";
import { codePlace, codedObjectives } from "./objective-codes";
import { prefixOf } from "./stated-programmes";

export const cod10: Rule = {
  id: "COD-10",
  severity: "error",
  title: "Codice dell’obiettivo usato una volta sola",
  why: "Se due obiettivi hanno lo stesso codice, risorse e risultati dell’uno finiscono sotto l’altro.",
  source: "formato comune Unioncamere",
  examples: {
    good: "012-004-001 e 012-004-002",
    bad: "012-004-001 due volte",
  },
  correction: "Dà a ogni copia dopo la prima il primo numero libero del suo programma.",
  check: (document) => {
    const objectives = codedObjectives(document);
    const nextCode = freeCodes(objectives);
    const coded = objectives.flatMap((objective) => {
      const { code } = objective;
      return code === null ? [] : [{ objective, code }];
    });
    if (coded.length < 2) return "not-applicable";
    return groupsOf(coded, ({ code }) => code).flatMap(([first, ...copies]) => {
      const { place } = codePlace(document, first.objective);
      return copies.map(({ objective, code }) => ({
        at: `${objective.at}/code`,
        ...codePlace(document, objective),
        message:
          `Il codice ${code} è già dell’obiettivo ${quoted(first.objective.title)}. ` +
          "Dare a ciascun obiettivo un codice proprio.",
        seen: code,
        related: place ? [place] : [],
        ...renumbered(document, objective, nextCode),
      }));
    });
  },
};

function renumbered(
  document: PlanDocument,
  objective: CodedObjective,
  nextCode: (prefix: string) => string,
): Offer {
  const prefix = prefixOf(objective.programme);
  if (prefix === null) return {};
  const code = nextCode(prefix);
  const edits = editsOf(recodedObjective(document, objective, code));
  const label = `Numerare l’obiettivo con il codice ${code}`;
  return edits === null ? {} : { corrections: [{ label, kind: "asked", edits }] };
}
