// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import { conditionsOf } from "../target-conditions";
import type { TargetCell } from "../target-readings";
import { indicatorReadings } from "../target-readings";
import { namesValue } from "../value-words";
import { contentWords } from "./content-words";
import { withCanonicalOperators } from "./rewriting";

export const tgt22: Rule = {
  id: "TGT-22",
  severity: "warning",
  title: "Risultati attesi precisi in tutti gli anni",
  why: "Se il primo anno promette «2 seminari» e il secondo soltanto «seminari», il secondo anno non si potrà valutare allo stesso modo.",
  source: "prassi",
  examples: {
    good: "2018: 2 seminari; 2019: 3 seminari",
    bad: "2018: 2 seminari; 2019: seminari per le imprese",
  },
  limits:
    "Riconosce il valore che sparisce e le parti che mancano a parità di parole; non giudica due frasi diverse.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 2, of: 2 }, corpus: { right: 20, of: 20 } },
  },
  check: (document) => {
    const indicators = indicatorReadings(document).flatMap(({ targets }) => {
      const filled = targets.filter(({ read }) => read.target.kind !== "missing");
      return filled.length > 1 ? [filled] : [];
    });
    if (indicators.length === 0) return "not-applicable";
    return indicators.flatMap((cells) =>
      cells.flatMap((cell, n) => {
        const before = cells[n - 1];
        return before ? report(document, before, cell) : [];
      }),
    );
  },
};

function report(document: PlanDocument, before: TargetCell, cell: TargetCell): Report[] {
  const fault =
    isMeasured(before) && !isMeasured(cell) && !hasValue(cell)
      ? "non ha più un valore"
      : !areAlike(before, cell) && isShortened(withCanonicalOperators(before), withCanonicalOperators(cell))
        ? "promette di meno, a parità di parole"
        : null;
  if (fault === null) return [];
  return [
    {
      at: cell.at,
      message:
        `Il risultato atteso per il ${cell.year} ${fault} rispetto al ${before.year}: ${quoted(cell.text)} dopo ${quoted(before.text)}. ` +
        "Indicare che cosa si raggiungerà, con la stessa precisione.",
      seen: cell.text,
      expected: before.text,
      related: placesOf(document, [before.at]),
    },
  ];
}

/** Whether some condition has a figure or a date to hold a result against; `nessun seminario` has none. */
const isMeasured = ({ text, read: { target } }: TargetCell): boolean =>
  conditionsOf(target).some(
    (each) =>
      (each.kind === "threshold" && /\d|[%€]/u.test(text)) ||
      each.kind === "range" ||
      each.kind === "date" ||
      (each.kind === "change" && each.value !== undefined),
  );

/** A value in words, or with a figure that is not a year; how it is to be read, other rules tell. */
const hasValue = ({ text }: TargetCell): boolean =>
  namesValue(text) || /\d/u.test(text.replace(/\b20\d\d\b/gu, ""));

/** Of two values the figures say which promises more; two changes promise one as much as the other. */
const areAlike = (...cells: readonly TargetCell[]): boolean =>
  ["threshold", "change"].some((kind) => cells.every(({ read }) => read.target.kind === kind));

/** Words that may be added without promising more. */
const FILLERS: ReadonlySet<string> = new Set(["ulteriore", "ulteriori", "prosecuzione", "proseguimento"]);
/** One word less may be a choice of style. */
const FEWEST_LOST = 2;

/** Whether a text is an earlier one with parts left out: it begins alike and has no words of its own. */
function isShortened(earlier: string, later: string): boolean {
  const [had, has] = [earlier, later].map((text) => contentWords(text).filter((word) => !FILLERS.has(word)));
  if (!had || !has || has.length === 0 || had[0] !== has[0]) return false;
  const [before, after] = [new Set(had), new Set(has)];
  return after.size + FEWEST_LOST <= before.size && [...after].every((word) => before.has(word));
}
