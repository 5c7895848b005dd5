// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { OfficialMission, OfficialProgramme } from "../../template/missions";
import { isValidIn, programmeByCode } from "../../template/missions";
import type { Report, Rule } from "../rule";
import { officialWordingFix } from "./official-wording";
import type { Statement } from "./stated-programmes";
import { officialOf, statedProgrammes } from "./stated-programmes";

export const cod03: Rule = {
  id: "COD-03",
  severity: "warning",
  title: "Programma in uso nell'anno",
  why:
    "L'elenco dei programmi è cambiato negli anni: un programma non più in uso viene di solito " +
    "da un file dell'anno prima e non si ritrova nel prospetto della spesa.",
  source: "D.M. 27/3/2013, art. 9 (elenco dei programmi da verificare)",
  examples: {
    good: "nel 2018: 032, programma 003 «Servizi e affari generali per le amministrazioni di competenza»",
    bad: "nel 2018: 032, programma 004 «Servizi generali, formativi ed approvvigionamenti…»",
  },
  check: (document) => {
    const { year } = document.plan;
    const stated = statedProgrammes(document).flatMap((statement) => {
      const { mission, programme } = officialOf(statement.programme);
      return mission && programme ? [{ statement, mission, programme }] : [];
    });
    if (year === null || stated.length === 0) return "not-applicable";
    return stated
      .filter(({ programme }) => !isValidIn(programme, year))
      .map(({ statement, mission, programme }) => report(document, year, statement, mission, programme));
  },
};

function report(
  document: PlanDocument,
  year: number,
  statement: Statement,
  mission: OfficialMission,
  programme: OfficialProgramme,
): Report {
  const inPlace = mission.programmes.find(
    (entry) =>
      isValidIn(entry, year) &&
      (entry.code === programme.replacedBy || programmeByCode(mission, entry.replacedBy) === programme),
  );
  const advice = inPlace
    ? ` In quell'anno il suo posto è del programma ${inPlace.code} «${inPlace.title}».`
    : "";
  return {
    at: statement.codeAt,
    message: `Il programma ${mission.code}-${programme.code} ${span(programme)}, ma il piano è del ${year}.${advice} L'elenco è ricavato da piani pubblicati: in caso di dubbio verificare la nota ministeriale.`,
    seen: programme.code,
    ...(inPlace && { expected: inPlace.code, ...officialWordingFix(document, statement, inPlace) }),
  };
}

const span = ({ validFrom, validTo }: OfficialProgramme): string =>
  validTo === null ? `è in uso dal ${validFrom}` : `è stato in uso dal ${validFrom} al ${validTo}`;
