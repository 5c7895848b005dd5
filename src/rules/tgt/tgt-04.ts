// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { isPlaceholder } from "../../plan/target/placeholders";
import type { TargetReading } from "../../plan/target/target";
import { isErrorValue } from "../../workbook/snapshot";
import { targetFields } from "../fields";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { targetReadings } from "../target-readings";

export const tgt04: Rule = {
  id: "TGT-04",
  severity: "error",
  title: "Risultati attesi senza segnaposto",
  why: "Un trattino o «da definire» non è un risultato atteso: a fine anno non ci sarà niente con cui confrontare.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: { good: ">= 2 seminari", bad: "---" },
  limits:
    "Dopo un anno in cui si attende una data, un «SI» o il «100%», «non previsto» e simili dicono che non c’è più nulla da attendere: " +
    "non sono segnalati; un trattino sì.",
  check: (document) => {
    const targets = targetFields(document.plan);
    if (targets.length === 0) return "not-applicable";
    return (
      targets
        // An error of Excel is no placeholder that somebody wrote: TGT-21.
        .filter(({ text }) => isPlaceholder(text) && !isErrorValue(text))
        .filter(({ at, year, text }) => !endsWithMilestone(document, at, year, text))
        .map(({ at, year, text }) => ({
          at,
          message: `Per il ${year} c’è scritto ${quoted(text)} invece di un risultato atteso. Indicare il valore da raggiungere.`,
          seen: text,
        }))
    );
  },
};

/** Words, not dashes, for the years after the one in which something is done once and for all. */
const NOTHING_MORE = /^(?:non previst[oaie]|non applicabile|n\.\s?a\.?|non pertinente)\.?$/iu;

function endsWithMilestone(document: PlanDocument, at: PlanPointer, year: number, text: string): boolean {
  if (!NOTHING_MORE.test(text.trim())) return false;
  const indicatorAt = at.slice(0, at.indexOf("/targets/"));
  return targetReadings(document).some(
    (cell) => cell.indicatorAt === indicatorAt && cell.year < year && isMilestone(cell.read.target),
  );
}

const isMilestone = (target: TargetReading): boolean =>
  target.kind === "date" ||
  target.kind === "yesno" ||
  (target.kind === "threshold" && target.unit === "%" && Number(target.value) === 100);
