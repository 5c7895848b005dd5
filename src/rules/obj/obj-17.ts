// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { CellContent, PlanPointer } from "../../plan/plan-document";
import { type Offer, replaceContent } from "../replacements";
import { isMissing } from "../fields";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Report, Rule } from "../rule";

export const obj17: Rule = {
  id: "OBJ-17",
  severity: "error",
  title: "Numero di indicatori dichiarato uguale a quello elencato",
  why: "Se i due numeri non coincidono, nella scheda manca un indicatore oppure ce n’è uno di troppo.",
  source: "formato comune Unioncamere",
  examples: {
    good: "Nr indicatori associati 2, e due indicatori",
    bad: "Nr indicatori associati 3, e due indicatori",
  },
  correction:
    "Scrive il numero degli indicatori elencati, dove quello dichiarato sta da solo o dopo la sua etichetta.",
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
  const written = String(declared ?? content?.value);
  return {
    at: `${at}/declaredIndicators`,
    message: `${failure(declared, written)}; la scheda ne contiene ${found}. ${advice(declared, found)}`,
    seen: written,
    expected: String(found),
    ...(declared !== null && content !== null && countFix(content, declared, found)),
  };
}

function failure(declared: number | null, written: string): string {
  if (declared !== null)
    return declared === 1 ? "È dichiarato 1 indicatore" : `Sono dichiarati ${declared} indicatori`;
  return isMissing(written)
    ? "Manca il numero degli indicatori associati"
    : `Al posto del numero degli indicatori associati c’è scritto ${quoted(written)}`;
}

function advice(declared: number | null, found: number): string {
  if (declared === null) return `Scrivere ${found}, oppure aggiungere gli indicatori che mancano.`;
  const difference = Math.abs(declared - found);
  if (declared > found)
    return `Aggiungere ${difference === 1 ? "l’indicatore che manca" : `i ${difference} indicatori che mancano`}, oppure correggere il numero.`;
  return `Correggere il numero, oppure togliere ${difference === 1 ? "l’indicatore" : `i ${difference} indicatori`} di troppo.`;
}

/** Corrects the count where the cell holds it once, alone or after its label. */
function countFix(content: CellContent, declared: number, found: number): Offer {
  if (content.value === declared) return replaceContent(content, found, { kind: "asked" });
  const parts = String(content.value).split(/(\d+)/u);
  return parts.length === 3 && Number(parts[1]) === declared
    ? replaceContent(content, `${parts[0]}${found}${parts[2]}`, { kind: "asked" })
    : {};
}
