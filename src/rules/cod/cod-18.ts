// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { remembered } from "../../plan/remembered";
import { fieldsByCell, labelsByCell } from "../cells";
import type { Rule } from "../rule";

export const cod18: Rule = {
  id: "COD-18",
  severity: "info",
  title: "Gruppo COFOG dei programmi",
  why:
    "Il prospetto della spesa espone missioni, programmi e gruppi COFOG: con il gruppo accanto al programma " +
    "il piano si confronta con il prospetto.",
  source: "D.M. 27/3/2013, art. 9",
  examples: { good: "nel quadro, sotto il programma: COFOG 4.1", bad: "un quadro senza gruppi COFOG" },
  limits:
    "Vede se il documento nomina i gruppi COFOG. Se sono quelli del prospetto della spesa non può dirlo: " +
    "il prospetto non sta nel piano.",
  check: (document) => {
    const { programmes, overview } = document.plan;
    if (programmes.length === 0 && overview.length === 0) return "not-applicable";
    return namesGroups(document)
      ? []
      : [
          {
            at: null,
            message:
              "Il documento non riporta i gruppi COFOG dei programmi. " +
              "Se si vuole un raccordo con il prospetto della spesa, indicarli in una riga del quadro, sotto i programmi.",
          },
        ];
  },
};

const namesGroups = (document: PlanDocument): boolean =>
  [fieldsByCell(document), labelsByCell(document)].some(({ groups }) =>
    groups.some(([[, { value }]]) => isNamed(String(value))),
  ) ||
  document.coverLines.some(({ value }) => isNamed(String(value))) ||
  document.notUnderstood.some(({ text }) => isNamed(text));

const isNamed = remembered((text) => /\bcofog\b/iu.test(text));
