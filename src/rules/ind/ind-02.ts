// SPDX-License-Identifier: EUPL-1.2
import type { LocatedIndicator } from "../../plan/elements";
import { indicatorsOf } from "../../plan/elements";
import { sameWordsKey } from "../../plan/wording";
import { matchUnit } from "../../template/units";
import { isAbsent } from "../absent";
import { quoted } from "../phrases";
import type { Rule } from "../rule";
import { isDoneOrNot } from "./algorithm-gaps";
import { isShare } from "./value-kind";
import type { OtherNature } from "./words/nature";
import { otherNature } from "./words/nature";

/** What the name is, in the message. */
const NATURES: Record<OtherNature, string> = {
  action: "dice che cosa si farà, non che cosa si misura",
  extent: "dice che cosa si farà, non che cosa si misura",
  activity: "nomina le attività, non ciò che di esse si misura",
  purpose: "è uno scopo, non una misura",
  project: "è quello di un progetto o di un programma, non di una misura",
  document: "è quello di un documento, non di una misura",
  body: "è quello di un organismo, di un ufficio o di un luogo, non di una misura",
  method: "è quello di un sistema o di uno strumento, non di una misura",
};

/** What the name may be where something is done or not, or by a date: that is the measure. */
const DONE_OR_NOT: readonly OtherNature[] = ["action", "extent", "activity", "document"];

export const ind02: Rule = {
  id: "IND-02",
  severity: "warning",
  title: "Nome dell’indicatore che dice che cosa si misura",
  why:
    "Il decreto chiede la definizione di ciò che l’indicatore misura: il nome di un’attività, di un progetto " +
    "o di un documento non dice quale grandezza si rileverà a fine anno.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 3, lett. b)",
  examples: { good: "Visitatori del Polo tecnologico", bad: "Polo tecnologico" },
  limits:
    "Guarda le parole con cui il nome comincia e cerca quelle che indicano una grandezza: non riconosce i nomi propri " +
    "di progetti e luoghi che cominciano con altre parole. Se l’unità di misura è «sì/no» o «data» il nome può essere un’attività " +
    "o un documento; può essere un’attività anche dove l’algoritmo è un rapporto e l’unità una percentuale.",
  heuristic: {
    confidence: "alta",
    precision: { lucca: { right: 33, of: 35 }, corpus: { right: 23, of: 23 } },
  },
  check: ({ plan }) => {
    const named = indicatorsOf(plan).filter(({ indicator }) => !isAbsent(indicator.name));
    if (named.length === 0) return "not-applicable";
    return named.flatMap((located) => {
      const nature = natureOf(located, plan.year);
      if (nature === null) return [];
      const { name } = located.indicator;
      return [
        {
          at: `${located.at}/name`,
          message:
            `Il nome dell’indicatore, ${quoted(name)}, ${NATURES[nature]}. ` +
            "Scrivere la grandezza che si rileva: un numero, una percentuale, un tempo, un costo.",
          seen: name,
        },
      ];
    });
  },
};

function natureOf({ indicator }: LocatedIndicator, exercise: number | null): OtherNature | null {
  const { name, unit, algorithm, targets } = indicator;
  const nature = otherNature(name);
  if (nature === null) return null;
  if (DONE_OR_NOT.includes(nature) && isDoneOrNot(indicator)) return null;
  if (nature === "activity" && isCounted(unit ?? "")) return null;
  if (SHARES.includes(nature) && isShare(unit ?? "", algorithm ?? "")) return null;
  // A name that is the target too is the matter of another rule; past targets are on their way out.
  const isTarget = Object.entries(targets).some(
    ([year, text]) => !(Number(year) < (exercise ?? 0)) && sameWordsKey(text) === sameWordsKey(name),
  );
  return isTarget ? null : nature;
}

/** Activities may be counted: `Iniziative`, in number. */
function isCounted(unit: string): boolean {
  const match = matchUnit(unit);
  return match.kind !== "unknown" && match.term.term === "numero";
}

/** Of these a share can be done: `Attuazione delle misure`, as measures carried out of those planned. */
const SHARES: readonly OtherNature[] = ["action", "extent"];
