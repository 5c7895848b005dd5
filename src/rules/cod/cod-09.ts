// SPDX-License-Identifier: EUPL-1.2
import type { Rule } from "../rule";
import { codePlace, codedObjectives, OBJECTIVE_CODE, twinPlace } from "./objective-codes";
import { prefixOf } from "./stated-programmes";

export const cod09: Rule = {
  id: "COD-09",
  severity: "error",
  title: "Codice dell’obiettivo sotto la sua missione e il suo programma",
  why:
    "Le prime sei cifre del codice dicono missione e programma: se non sono quelle della scheda, " +
    "l’obiettivo risulta sotto due programmi.",
  source: "formato comune Unioncamere",
  examples: {
    good: "032-003-001 nella scheda del programma 032-003",
    bad: "032-003-001 nella scheda del programma 032-004",
  },
  check: (document) => {
    const coded = codedObjectives(document).flatMap((objective) => {
      const prefix = prefixOf(objective.programme);
      const { code } = objective;
      return prefix !== null && code !== null && OBJECTIVE_CODE.test(code)
        ? [{ objective, prefix, code }]
        : [];
    });
    if (coded.length === 0) return "not-applicable";
    return coded
      .filter(({ code, prefix }) => !code.startsWith(`${prefix}-`))
      .map(({ objective, code, prefix }) => ({
        at: `${objective.at}/code`,
        ...codePlace(document, objective),
        message:
          `L’obiettivo ha il codice ${code}, ma sta sotto il programma ${prefix}. ` +
          "Correggere il codice; se invece è sbagliato il programma, correggere quello o spostare l’obiettivo.",
        seen: code,
        expected: `${prefix}-…`,
        related: twinPlace(document, objective),
      }));
  },
};
