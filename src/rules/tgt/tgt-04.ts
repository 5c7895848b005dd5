// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "../../plan/target/placeholders";
import type { TargetReading } from "../../plan/target/target";
import { durationOf } from "../../template/timeframes";
import { isErrorValue } from "../../workbook/snapshot";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { IndicatorReadings, TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";

export const tgt04: Rule = {
  id: "TGT-04",
  severity: "error",
  title: "Risultati attesi senza segnaposto",
  why: "Un trattino o «da definire» non è un risultato atteso: a fine anno non ci sarà niente con cui confrontare.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. e)",
  examples: { good: ">= 2 seminari", bad: "---" },
  limits:
    "Dopo un anno in cui si attende una data, un «SI» o il «100%» non c’è più nulla da attendere: un trattino, «non previsto» e simili " +
    "non vi sono segnalati, se non segue altro; così negli anni oltre l’arco temporale dell’obiettivo.",
  check: (document) => {
    const indicators = indicatorReadings(document).filter(({ targets }) => targets.length > 0);
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((indicator) =>
      indicator.targets
        // An error of Excel is no placeholder that somebody wrote: TGT-21.
        .filter(({ text }) => isPlaceholder(text) && !isErrorValue(text))
        .filter((cell) => !isAfterTheEnd(cell, indicator))
        .map(({ at, year, text }) => ({
          at,
          message: `Per il ${year} c’è scritto ${quoted(text)} invece di un risultato atteso. Indicare il valore da raggiungere.`,
          seen: text,
        })),
    );
  },
};

/** For the years after the one in which something is done once and for all. */
const NOTHING_MORE = /^(?:non previst[oaie]|non applicabile|n\.\s?a\.?|non pertinente|[-–—_/\s]+)\.?$/iu;

/** True for a cell after the last year of something that was to be done by then. */
function isAfterTheEnd({ text, year }: TargetCell, { targets, owner }: IndicatorReadings): boolean {
  if (!NOTHING_MORE.test(text.trim())) return false;
  const dated = targets.filter((other) => other.text.trim() !== "");
  const last = dated.findLast((other) => !isPlaceholder(other.text));
  if (!last || last.year > year) return false;
  const span = durationOf(owner.objective.timeframe ?? "");
  return (
    conditionsOf(last.read.target).some(isMilestone) ||
    (typeof span === "number" && dated.findIndex((other) => other.year === year) >= span)
  );
}

const isMilestone = (target: TargetReading): boolean =>
  target.kind === "date" ||
  target.kind === "yesno" ||
  (target.kind === "threshold" && target.unit === "%" && Number(target.value) === 100);
