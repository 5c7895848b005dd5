// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { normalCode } from "../../template/missions";
import type { Correction } from "../correction";
import { firstOfEach } from "../groups";
import { overviewByObjective } from "../overview";
import { listed } from "../phrases";
import { placesOf } from "../places";
import type { Offer } from "../replacements";
import type { Rule } from "../rule";
import { programmeRenaming } from "./programme-renaming";

export const cod04: Rule = {
  id: "COD-04",
  severity: "error",
  title: "Stesso codice di programma nel quadro e nelle schede",
  why:
    "Il piano illustra il contenuto di ciascun programma di spesa: se lo stesso programma ha due codici, " +
    "non si sa a quale dei due si riferiscano risorse e obiettivi.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: {
    good: "032-003 sia nel quadro sia nella scheda",
    bad: "032-003 nel quadro, 032-004 nella scheda",
  },
  correction:
    "Porta la scheda sotto il programma del quadro, oppure il quadro sotto quello della scheda, con la descrizione " +
    "dell’elenco e i codici degli obiettivi; solo verso un programma in uso nell’esercizio.",
  check: (document) => {
    const inOverview = overviewByObjective(document);
    if (inOverview.size === 0) return "not-applicable";
    return document.plan.programmes.flatMap(({ missionCode, programmeCode, objectives }, p) => {
      const code = normalCode(programmeCode);
      const mission = normalCode(missionCode);
      const elsewhere = objectives.flatMap((_, o) => {
        const partner = inOverview.get(`/programmes/${p}/objectives/${o}`);
        const other = normalCode(partner?.programme.programmeCode ?? null);
        return partner && code !== null && other !== null && other !== code ? [{ ...partner, other }] : [];
      });
      if (code === null || elsewhere.length === 0) return [];
      const codes = firstOfEach(elsewhere, ({ other }) => other).map(({ other }) => other);
      return [
        {
          at: `/programmes/${p}/programmeCode`,
          message: message(code, codes, elsewhere.length, objectives.length),
          seen: code,
          expected: codes.join(", "),
          related: placesOf(
            document,
            elsewhere.map(({ at }) => at.replace(/\/objectives\/\d+$/, "")),
          ),
          ...(mission !== null &&
            codes.length === 1 &&
            elsewhere.length === objectives.length &&
            oneProgramme(document, `${mission}-${code}`, `${mission}-${codes.join()}`)),
        },
      ];
    });
  },
};

/** Either side may be the mistake. */
function oneProgramme(document: PlanDocument, inSheet: string, inOverview: string): Offer {
  const ways = [
    { label: `Portare la scheda sotto il programma ${inOverview}`, from: inSheet, to: inOverview },
    { label: `Portare il quadro sotto il programma ${inSheet}`, from: inOverview, to: inSheet },
  ];
  const corrections = ways.flatMap(({ label, from, to }): Correction[] => {
    const edits = programmeRenaming(document, from, to);
    return edits === null ? [] : [{ label, kind: "asked", edits }];
  });
  return corrections.length > 0 ? { corrections } : {};
}

function message(code: string, codes: readonly string[], elsewhere: number, objectives: number): string {
  const where = `${codes.length === 1 ? "il programma" : "i programmi"} ${listed(codes)}`;
  return elsewhere === objectives
    ? `Questa scheda è del programma ${code}, ma nel quadro i suoi obiettivi stanno sotto ${where}. ` +
        "Lo stesso programma deve avere un codice solo: correggerlo dove è sbagliato, nella scheda o nel quadro."
    : `Questa scheda è del programma ${code}, ma nel quadro ${elsewhere === 1 ? "uno" : elsewhere} dei suoi ${objectives} obiettivi ${elsewhere === 1 ? "sta" : "stanno"} sotto ${where}. ` +
        "Ogni obiettivo deve stare sotto lo stesso programma nella scheda e nel quadro: spostare quelli fuori posto.";
}
