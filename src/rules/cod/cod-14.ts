// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme } from "../../plan/plan";
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { FUNDS_MISSION, NO_OBJECTIVES_NOTE, normalCode } from "../../template/missions";
import { isAbsent } from "../absent";
import { replaceContent } from "../replacements";
import { quoted } from "../phrases";
import { contentOf, placeOf } from "../places";
import type { Report, Rule } from "../rule";
import { prefixOf } from "./stated-programmes";

export const cod14: Rule = {
  id: "COD-14",
  severity: "warning",
  title: "Programma del quadro con obiettivi o con una nota",
  why:
    "Un programma elencato senza obiettivi fa pensare a una dimenticanza: una nota dice che il vuoto è voluto. " +
    "È il caso, di solito, dei fondi da ripartire.",
  source: "prassi",
  examples: {
    good: `033-001 Fondi da assegnare: ${NO_OBJECTIVES_NOTE}`,
    bad: "033-001 Fondi da assegnare, senza obiettivi e senza nota",
  },
  correction: "Per la missione 033 scrive, al posto degli obiettivi, la nota che non ce ne sono.",
  limits: "Qualunque testo al posto degli obiettivi vale come nota.",
  check: (document) => {
    const { overview } = document.plan;
    if (overview.length === 0) return "not-applicable";
    return overview.flatMap((programme, p) => {
      const at = `/overview/${p}`;
      const isSilent = programme.objectives.length === 0 && isAbsent(noteIn(document, at));
      return isSilent ? [report(document, programme, at)] : [];
    });
  },
};

/** What stands in the objectives' cell of a programme that lists none. */
const noteIn = (document: PlanDocument, at: PlanPointer): string =>
  String(contentOf(document, `${at}/objectives`)?.value ?? "");

function report(document: PlanDocument, programme: OverviewProgramme, at: PlanPointer): Report {
  const place = placeOf(document, at);
  const isFund = normalCode(programme.missionCode) === FUNDS_MISSION;
  return {
    at: `${at}/objectives`,
    ...(place && { place }),
    message: `${nameOf(programme)} è nel quadro senza obiettivi e senza una nota. ${advice(document, programme, isFund)}`,
    ...(isFund && {
      expected: NO_OBJECTIVES_NOTE,
      ...replaceContent(contentOf(document, `${at}/objectives`), NO_OBJECTIVES_NOTE, { kind: "asked" }),
    }),
  };
}

/** `Il programma 033-001 «Fondi da assegnare»`, without the code where one is missing. */
function nameOf(programme: OverviewProgramme): string {
  const prefix = prefixOf(programme);
  return `Il programma ${prefix === null ? "" : `${prefix} `}${quoted(programme.programmeTitle)}`;
}

function advice(document: PlanDocument, programme: OverviewProgramme, isFund: boolean): string {
  const prefix = prefixOf(programme);
  const inSheets = document.plan.programmes.some(
    (other) => prefix !== null && prefixOf(other) === prefix && other.objectives.length > 0,
  );
  if (inSheets) return "Nelle schede gli obiettivi ci sono: riportarli nel quadro.";
  return isFund
    ? `Se accoglie solo fondi da ripartire, scrivere al posto degli obiettivi la nota «${NO_OBJECTIVES_NOTE}».`
    : "Elencare i suoi obiettivi, oppure scrivere al loro posto il motivo per cui non ne ha.";
}
