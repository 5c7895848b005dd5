// SPDX-License-Identifier: EUPL-1.2
import { indicatorFields, reportMissing } from "../fields";
import type { Rule } from "../rule";

export const bas01: Rule = {
  id: "BAS-01",
  severity: "warning",
  title: "Ultimo valore osservato presente",
  why: "Il punto di partenza dice se il risultato atteso è un miglioramento, un mantenimento o un passo indietro.",
  source: "prassi",
  examples: { good: "82% (2016), oppure «nuovo indicatore»", bad: "(cella vuota)" },
  check: ({ plan }) =>
    reportMissing(
      indicatorFields(plan, "lastValue"),
      "Manca l’ultimo valore osservato. Indicare l’ultimo dato rilevato con il suo anno, oppure «nuovo indicatore».",
    ),
};
