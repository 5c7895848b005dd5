// SPDX-License-Identifier: EUPL-1.2
import { isAbsent, reportAbsent } from "../absent";
import { isProvisional } from "../../plan/provisional-names";
import { indicatorFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";

const ADVICE = "Scrivere che cosa si conta o si misura.";

export const ind01: Rule = {
  id: "IND-01",
  severity: "error",
  title: "Nome dell’indicatore presente",
  why: "Il nome dice che cosa si conta o si misura: se manca, non si sa a che cosa si riferisca il risultato atteso.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: { good: "Percentuale di pratiche evase entro 5 giorni", bad: "(cella vuota)" },
  check: ({ plan }) => {
    const names = indicatorFields(plan, "name");
    const absent = reportAbsent(names, "L’indicatore non ha un nome", ADVICE);
    if (absent === "not-applicable") return absent;
    const provisional = names.filter(({ text }) => !isAbsent(text) && isProvisional(plan, text));
    return [
      ...absent,
      ...provisional.map(({ at, text }) => ({
        at,
        message: `Il nome dell’indicatore ${quoted(text)} è ancora quello di una copia. ${ADVICE}`,
        seen: text,
      })),
    ];
  },
};
