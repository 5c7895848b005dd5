// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { byWording, isValidIn, missionByCode, MISSIONS, MISSIONS_VERIFIED } from "../../template/missions";
import { isMissing } from "../fields";
import { listSeverity } from "../list-severity";
import { listed, quoted } from "../phrases";
import type { Report, Rule } from "../rule";
import { officialWordingFix } from "./official-wording";
import { statedMissions } from "./stated-programmes";
import { codePrefix, OBJECTIVE_CODE } from "./objective-codes";
import type { Statement } from "./stated-programmes";

export const cod01: Rule = {
  id: "COD-01",
  severity: listSeverity(MISSIONS_VERIFIED),
  title: "Codice della missione in elenco",
  why:
    "La spesa è esposta per missioni e programmi: con un codice diverso da quelli in uso nelle Camere di commercio " +
    "il piano non si collega al relativo prospetto.",
  source: "D.M. 27/3/2013, art. 9 (elenco delle missioni ricavato da piani pubblicati, da verificare)",
  examples: { good: "012 - Regolazione dei mercati", bad: "013 - Regolazione dei mercati" },
  correction:
    "Scrive il codice che la missione con quella descrizione ha in elenco, e la descrizione dell’elenco.",
  limits: "Si propone il codice solo dove la descrizione è tra quelle note.",
  check: (document) => {
    const missions = statedMissions(document);
    if (missions.length === 0) return "not-applicable";
    return missions
      .filter(({ code }) => missionByCode(code) === null)
      .map((mission) => report(document, mission));
  },
};

function report(document: PlanDocument, mission: Statement): Report {
  const { codeAt, code, title } = mission;
  const meant = byWording(MISSIONS, title);
  const { year } = document.plan;
  const codes = MISSIONS.filter((entry) => year === null || isValidIn(entry, year)).map(
    (entry) => entry.code,
  );
  return {
    at: codeAt,
    message: `${failure(code, title)} ${meant ? `In elenco questa missione ha il codice ${meant.code}: scrivere questo oppure, se è sbagliata la descrizione, correggerla.` : `I codici in elenco sono ${listed(codes)}: scrivere quello giusto.`}`,
    seen: code ?? title,
    expected: meant?.code ?? codes.join(", "),
    ...(meant &&
      agreesWithCodes(mission, meant.code) &&
      officialWordingFix(document, [{ statement: mission, official: meant }], {
        label: `Scrivere ${meant.code} ${quoted(meant.title)}`,
        kind: "asked",
      })),
  };
}

/** A mission that its objectives' codes contradict would only move the mistake. */
const agreesWithCodes = ({ programme: { objectives } }: Statement, missionCode: string): boolean =>
  objectives.every(
    ({ code }) => code === null || !OBJECTIVE_CODE.test(code) || codePrefix(code).startsWith(missionCode),
  );

function failure(code: string | null, title: string): string {
  if (code !== null)
    return `Il codice di missione ${quoted(code)} non è nell’elenco delle missioni delle Camere di commercio.`;
  if (isMissing(title)) return "Manca la missione.";
  return `La missione ${quoted(title)} è senza codice.`;
}
