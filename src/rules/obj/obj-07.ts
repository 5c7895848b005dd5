// SPDX-License-Identifier: EUPL-1.2
import type { LocatedObjective } from "../../plan/elements";
import { objectivesOf } from "../../plan/elements";
import { looseKey, normalisedText, withoutProjectCodes } from "../../plan/wording";
import { isAbsent } from "../absent";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placesOf } from "../places";
import type { Rule } from "../rule";

export const obj07: Rule = {
  id: "OBJ-07",
  severity: "warning",
  title: "Stessa descrizione, stesso titolo",
  why:
    "Se due obiettivi con titoli diversi hanno la stessa descrizione, uno dei titoli quasi certamente è sbagliato, " +
    "e i risultati si leggeranno sotto il nome di un altro obiettivo.",
  source: "prassi",
  examples: {
    good: "titoli diversi con descrizioni diverse",
    bad: "«Gestione del patrimonio» con la descrizione di «Miglioramento continuo»",
  },
  limits:
    "Confronta descrizioni identiche, spazi a parte: una descrizione copiata e poi ritoccata non è riconosciuta.",
  check: (document) => {
    const complete = objectivesOf(document.plan).filter(
      ({ objective: { title, description } }) =>
        !isAbsent(title) && description !== null && !isAbsent(description),
    );
    if (complete.length < 2) return "not-applicable";
    const uses = new Map(groupsOf(complete, titleKey).map((group) => [titleKey(group[0]), group]));
    return groupsOf(complete, descriptionKey).flatMap((group) => {
      const owner = likelyOwner(group, uses);
      return group
        .filter((each) => titleKey(each) !== titleKey(owner))
        .map((each) => {
          const namesakes = elsewhere(each, uses);
          return {
            at: `${each.at}/title`,
            message:
              `La descrizione è quella dell’obiettivo ${quoted(owner.objective.title)}, ma il titolo è un altro` +
              `${namesakes.length > 0 ? ", usato anche per un obiettivo diverso" : ""}. ` +
              "Controllare quale titolo è giusto, oppure scrivere la descrizione di questo obiettivo.",
            seen: each.objective.title,
            expected: owner.objective.title,
            related: placesOf(
              document,
              [owner, ...namesakes].map(({ at }) => `${at}/title`),
            ),
          };
        });
    });
  },
};

type Uses = ReadonlyMap<string, readonly LocatedObjective[]>;

const titleKey = ({ objective }: LocatedObjective): string => looseKey(withoutProjectCodes(objective.title));
const descriptionKey = ({ objective }: LocatedObjective): string =>
  normalisedText(objective.description ?? "");

/** The objectives that have the same title and another description: a sign that the title was copied from them. */
const elsewhere = (one: LocatedObjective, uses: Uses): readonly LocatedObjective[] =>
  (uses.get(titleKey(one)) ?? []).filter((other) => descriptionKey(other) !== descriptionKey(one));

/** Of those that share a description, the first whose title stands for nothing else. */
const likelyOwner = (
  group: readonly [LocatedObjective, ...LocatedObjective[]],
  uses: Uses,
): LocatedObjective => group.find((each) => elsewhere(each, uses).length === 0) ?? group[0];
