// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { groupsOf } from "../groups";
import { listed, quoted } from "../phrases";
import { placesOf } from "../places";
import type { Report, Rule } from "../rule";
import type { CodedObjective } from "./objective-codes";
import { codedObjectives, twinPlace } from "./objective-codes";

/** Code of a project of the budget, as chambers write it: `3F0101`, `2E0103`. */
const PROJECT_CODE = /(?<![\p{L}\d])\d[A-Z]\d{4}(?![\p{L}\d])/gu;

/** An objective and the projects that its title cites, in the sheet and in the overview. */
interface Citing {
  objective: CodedObjective;
  own: readonly string[];
  twin: readonly string[];
}

export const cod16: Rule = {
  id: "COD-16",
  severity: "warning",
  title: "Ogni progetto sotto un solo obiettivo",
  why:
    "Il codice del progetto lega l’obiettivo alle sue risorse: se lo citano due obiettivi, " +
    "non si sa a quale dei due vada la spesa.",
  source: "prassi",
  examples: {
    good: "(PROGETTO 2E0102) in un solo titolo",
    bad: "(PARTE DEL PROGETTO 3F0101) nei titoli di due obiettivi",
  },
  limits:
    "Riconosce i codici della forma 3F0101, nei titoli. Un progetto diviso tra due obiettivi è possibile: " +
    "in tal caso si può silenziare spiegando come.",
  check: (document) => {
    const citing = codedObjectives(document)
      .map((objective): Citing => ({
        objective,
        own: projectsIn(objective.title),
        twin: projectsIn(objective.inOverview?.objective.title ?? ""),
      }))
      .filter(({ own, twin }) => own.length + twin.length > 0);
    if (citing.length === 0) return "not-applicable";
    return [...shared(document, citing), ...unlikeTwin(document, citing)];
  },
};

const projectsIn = (title: string): string[] => [...new Set(title.match(PROJECT_CODE) ?? [])];

function shared(document: PlanDocument, citing: readonly Citing[]): Report[] {
  const citations = citing.flatMap(({ objective, own, twin }) =>
    [...new Set([...own, ...twin])].map((project) => ({ project, objective })),
  );
  return groupsOf(citations, ({ project }) => project).flatMap(([first, ...others]) =>
    others.map(({ project, objective }) => ({
      at: `${objective.at}/title`,
      message:
        `Il progetto ${project} è citato anche dall’obiettivo ${quoted(first.objective.title)}. ` +
        "Lasciarlo a uno solo dei due oppure, se è diviso, dire nella descrizione quale parte spetta a ciascuno.",
      seen: project,
      related: [
        ...placesOf(document, [`${first.objective.at}/title`]),
        ...twinPlace(document, first.objective),
      ],
    })),
  );
}

/** A title without projects beside one with them is a title cut short or shortened: OBJ-03. */
function unlikeTwin(document: PlanDocument, citing: readonly Citing[]): Report[] {
  return citing
    .filter(({ own, twin }) => own.length > 0 && twin.length > 0)
    .filter(({ own, twin }) => own.toSorted().join() !== twin.toSorted().join())
    .map(({ objective, own, twin }) => ({
      at: `${objective.at}/title`,
      message:
        `Nella scheda l’obiettivo cita ${projects(own)}, nel quadro ${projects(twin)}. ` +
        "Citare gli stessi progetti da tutte e due le parti.",
      seen: own.join(", "),
      expected: twin.join(", "),
      related: twinPlace(document, objective),
    }));
}

const projects = (codes: readonly string[]): string =>
  `${codes.length === 1 ? "il progetto" : "i progetti"} ${listed(codes)}`;
