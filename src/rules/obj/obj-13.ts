// SPDX-License-Identifier: EUPL-1.2
import { objectiveFields } from "../fields";
import type { Rule } from "../rule";
import { reportAbsent } from "../absent";

export const obj13: Rule = {
  id: "OBJ-13",
  severity: "error",
  title: "Centro di responsabilità presente",
  why: "Ogni obiettivo è affidato a un centro di responsabilità: senza, nessuno ne risponde a fine anno.",
  source: "D.P.C.M. 18/9/2012, art. 4, lett. d)",
  examples: { good: "Area Regolazione del mercato", bad: "da definire" },
  check: ({ plan }) =>
    reportAbsent(
      objectiveFields(plan, "centre"),
      "Manca il centro di responsabilità",
      "Indicare l’area o l’ufficio a cui l’obiettivo è affidato.",
    ),
};
