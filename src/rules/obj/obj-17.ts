// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { CellContent, PlanPointer } from "../../plan/plan-document";
import type { CellEdit } from "../../workbook/cell-edit";
import { replaceContent } from "../fixes";
import { contentOf } from "../places";
import type { Report, Rule } from "../rule";

export const obj17: Rule = {
  id: "OBJ-17",
  severity: "error",
  title: "Numero di indicatori dichiarato uguale a quello elencato",
  why: "Se i due numeri non coincidono, nella scheda manca un indicatore oppure ce n'è uno di troppo.",
  source: "prassi (modello Unioncamere)",
  examples: {
    good: "Nr indicatori associati 2, e due indicatori",
    bad: "Nr indicatori associati 3, e due indicatori",
  },
  check: (document) => {
    const counts = objectivesOf(document.plan).flatMap(({ at, objective }) => {
      const { declaredIndicators: declared, indicators } = objective;
      const content = contentOf(document, `${at}/declaredIndicators`);
      return declared === null && content === null
        ? []
        : [{ at, declared, content, found: indicators.length }];
    });
    if (counts.length === 0) return "not-applicable";
    return counts.filter(({ declared, found }) => declared !== found).map(report);
  },
};

interface Count {
  at: PlanPointer;
  declared: number | null;
  content: CellContent | null;
  found: number;
}

function report({ at, declared, content, found }: Count): Report {
  const failure =
    declared === null
      ? "Il numero degli indicatori associati manca o non è un numero"
      : `Gli indicatori dichiarati sono ${declared}`;
  return {
    at: `${at}/declaredIndicators`,
    message: `${failure}, mentre ${found === 1 ? "nella scheda ce n'è 1" : `nella scheda ce ne sono ${found}`}. Aggiungere l'indicatore che manca, oppure correggere il numero.`,
    seen: String(declared ?? content?.value),
    expected: String(found),
    ...(declared !== null && content !== null && countFix(content, declared, found)),
  };
}

/** Corrects the count where the cell holds it once, alone or after its label. */
function countFix(content: CellContent, declared: number, found: number): { fix?: CellEdit[] } {
  if (content.value === declared) return replaceContent(content, found);
  const parts = String(content.value).split(/(\d+)/u);
  return parts.length === 3 && Number(parts[1]) === declared
    ? replaceContent(content, `${parts[0]}${found}${parts[2]}`)
    : {};
}
