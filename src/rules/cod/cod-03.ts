// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { OfficialMission, OfficialProgramme } from "../../template/missions";
import { isValidIn, programmeByCode } from "../../template/missions";
import type { Offer } from "../replacements";
import type { Report, Rule } from "../rule";
import { programmeRenaming } from "./programme-renaming";
import type { Statement } from "./stated-programmes";
import { officialOf, statedProgrammes } from "./stated-programmes";

export const cod03: Rule = {
  id: "COD-03",
  severity: "warning",
  title: "Programma in uso nell’esercizio",
  why:
    "L’elenco dei programmi è cambiato negli anni: un programma non più in uso viene di solito " +
    "dal file di un anno precedente e non si ritrova nel prospetto della spesa.",
  source: "D.M. 27/3/2013, art. 9 (elenco dei programmi ricavato da piani pubblicati, da verificare)",
  examples: {
    good: "nel 2018: 032, programma 003 «Servizi e affari generali per le amministrazioni di competenza»",
    bad: "nel 2018: 032, programma 004 «Servizi generali, formativi ed approvvigionamenti…»",
  },
  correction:
    "Mette dappertutto il programma che ne ha preso il posto: nelle schede, nel quadro e nei codici degli obiettivi.",
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
    ? ` Per il ${year} l’elenco riporta il programma ${inPlace.code} «${inPlace.title}»: correggere codice e descrizione.`
    : " Controllare il codice e l’anno del piano.";
  return {
    at: statement.codeAt,
    message: `Il programma ${mission.code}-${programme.code} risulta in uso ${span(programme)}, ma il piano è del ${year}.${advice} L’elenco è ricavato da piani pubblicati: nel dubbio, confrontarlo con le istruzioni ministeriali.`,
    seen: programme.code,
    ...(inPlace && { expected: inPlace.code, ...succession(document, mission, programme, inPlace) }),
  };
}

function succession(
  document: PlanDocument,
  mission: OfficialMission,
  old: OfficialProgramme,
  inPlace: OfficialProgramme,
): Offer {
  const [from, to] = [`${mission.code}-${old.code}`, `${mission.code}-${inPlace.code}`];
  const edits = programmeRenaming(document, from, to);
  return edits === null
    ? {}
    : { corrections: [{ label: `Passare al programma ${to}`, kind: "asked", edits }] };
}

const span = ({ validFrom, validTo }: OfficialProgramme): string =>
  validTo === null ? `dal ${validFrom}` : `dal ${validFrom} al ${validTo}`;
