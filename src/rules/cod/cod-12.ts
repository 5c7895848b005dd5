// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { overviewObjectivesOf } from "../overview";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { Unjoined } from "./reworded-titles";
import { rewordings, sameTitle } from "./reworded-titles";

export const cod12: Rule = {
  id: "COD-12",
  severity: "error",
  title: "Ogni obiettivo del quadro ha la sua scheda e ogni scheda sta nel quadro",
  why:
    "Il quadro promette gli obiettivi di ciascun programma e le schede li descrivono: " +
    "un obiettivo che sta da una parte sola manca dall’altra.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: {
    good: "lo stesso titolo nel quadro e nella scheda",
    bad: "un obiettivo nel quadro e nessuna scheda con quel titolo",
  },
  correction: "Dove l’obiettivo è lo stesso con altre parole, scrive nel quadro il titolo della scheda.",
  limits:
    "Unisce quadro e schede per missione, programma e titolo: con un altro titolo lo stesso obiettivo sembra mancare da una parte.",
  check: (document) => {
    const inOverview = overviewObjectivesOf(document.plan).map(
      ({ at, objective: { code, title }, programme }): Unjoined => ({ at, code, title, programme }),
    );
    const inSheets = document.plan.programmes.flatMap((programme, p) =>
      programme.objectives.map(({ code, title }, o): Unjoined => ({
        at: `/programmes/${p}/objectives/${o}`,
        code,
        title,
        programme,
      })),
    );
    if (inOverview.length === 0 || inSheets.length === 0) return "not-applicable";
    const joined = new Set(document.join.flatMap(({ objective, overview }) => [objective, overview]));
    const alone = ({ at }: Unjoined): boolean => !joined.has(at);
    const [overviewOnly, sheetsOnly] = [inOverview.filter(alone), inSheets.filter(alone)];
    const reworded = rewordings(overviewOnly, sheetsOnly, [...inOverview, ...inSheets]);
    return [
      ...overviewOnly.map((objective) => ({
        ...report(document, objective, sheetsOnly, "è nel quadro ma non ha una scheda", "la scheda"),
        ...sameTitle(document, reworded.get(objective)),
      })),
      ...sheetsOnly.map((objective) => ({
        ...report(
          document,
          objective,
          overviewOnly,
          "ha una scheda ma non è nel quadro",
          "la riga del quadro",
        ),
        ...sameTitle(document, reworded.get(objective)),
      })),
    ];
  },
};

/** One side only; an objective of the other side with the same code is probably the same under another title. */
function report(
  document: PlanDocument,
  { at, code, title }: Unjoined,
  others: readonly Unjoined[],
  failure: string,
  missing: string,
): Report {
  const twins = others.filter((other) => code !== null && other.code === code);
  const advice =
    twins.length > 0
      ? `Dall’altra parte il codice ${code} ha un altro titolo: se l’obiettivo è lo stesso, scrivere lo stesso titolo.`
      : `Aggiungere ${missing}; se c’è già con un altro titolo, scrivere lo stesso titolo da tutte e due le parti.`;
  return {
    at: `${at}/title`,
    message: `L’obiettivo ${quoted(title)} ${failure}. ${advice}`,
    seen: title,
    related: placesOf(
      document,
      twins.map((twin) => twin.at),
    ),
  };
}
