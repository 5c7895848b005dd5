// SPDX-License-Identifier: EUPL-1.2
import type { OverviewProgramme, Programme } from "../../plan/plan";
import type { PlanDocument } from "../../plan/plan-document";
import { looseKey, normalisedText } from "../../plan/wording";
import { normalCode } from "../../template/missions";
import { isMissing } from "../fields";
import { firstOfEach, groupsOf } from "../groups";
import { overviewByObjective } from "../overview";
import { listed, quoted } from "../phrases";
import { placesOf } from "../places";
import type { Offer } from "../replacements";
import type { Report, Rule } from "../rule";
import type { Official } from "./official-wording";
import { officialWordingFix } from "./official-wording";
import { programmeRenaming } from "./programme-renaming";
import type { Statement } from "./stated-programmes";
import { officialOf, prefixOf, statedMissions, statedProgrammes } from "./stated-programmes";

/** A statement, the key of the mission or programme it is about, and the official wording where there is one. */
interface Wording {
  statement: Statement;
  key: string;
  official: Official | null;
}

export const cod05: Rule = {
  id: "COD-05",
  severity: "error",
  title: "Stessa descrizione di missione e programma dappertutto",
  why:
    "Il piano si legge per missioni e programmi: se la stessa missione o lo stesso programma " +
    "ha due descrizioni, il quadro e le schede sembrano parlare di cose diverse.",
  source: "D.Lgs. 31/5/2011, n. 91, art. 19, c. 2",
  examples: {
    good: "«Competitività e sviluppo delle imprese» nel quadro e nella scheda",
    bad: "«Competitività e sviluppo delle imprese» nel quadro, «Competitività delle imprese» nella scheda",
  },
  correction:
    "Scrive dappertutto la descrizione dell’elenco; se lo stesso programma ha anche due codici, pure il codice.",
  limits:
    "Confronta il piano con sé stesso: che cosa dice l’elenco lo guardano COD-06 e COD-07. " +
    "Per missioni e programmi fuori elenco non propone una descrizione.",
  check: (document) => {
    const wordings = [...missionWordings(document), ...programmeWordings(document)].filter(
      ({ statement }) => !isMissing(statement.title),
    );
    const shared = groupsOf(wordings, ({ key }) => key).filter((group) => group.length > 1);
    if (shared.length === 0) return "not-applicable";
    return shared.flatMap((group) => report(document, group));
  },
};

function report(document: PlanDocument, group: [Wording, ...Wording[]]): Report[] {
  const [first, ...rest] = group;
  const different = firstOfEach(group, ({ statement }) => looseKey(statement.title));
  if (different.length === 1) return [];
  const { official, statement, key } = first;
  const subject = key.includes("-") ? "Lo stesso programma" : `La missione ${key}`;
  const wordings = different.map((wording) => `«${normalisedText(wording.statement.title)}»`);
  return [
    {
      at: statement.titleAt,
      message:
        `${subject} ha ${different.length} descrizioni diverse: ${listed(wordings)}. ` +
        `Scrivere dappertutto la stessa${official === null ? "" : `; in elenco è «${official.title}»`}.`,
      seen: statement.title,
      ...(official !== null && { expected: official.title, ...sameEverywhere(document, group, official) }),
      related: placesOf(
        document,
        rest.map((wording) => wording.statement.titleAt),
      ),
    },
  ];
}

function sameEverywhere(
  document: PlanDocument,
  [first, ...rest]: [Wording, ...Wording[]],
  official: Official,
): Offer {
  const group = [first, ...rest];
  const label = `Scrivere dappertutto ${quoted(official.title)}`;
  if (!first.key.includes("-")) {
    const changes = group.map(({ statement }) => ({ statement, official }));
    return officialWordingFix(document, changes, { label, kind: "asked" });
  }
  const others = new Set(group.map(({ statement }) => prefixOf(statement.programme)));
  others.delete(first.key);
  const [from = first.key, ...more] = others;
  const edits = from === null || more.length > 0 ? null : programmeRenaming(document, from, first.key);
  return edits === null ? {} : { corrections: [{ label, kind: "asked", edits }] };
}

const missionWordings = (document: PlanDocument): Wording[] =>
  statedMissions(document).flatMap((statement) => {
    const key = normalCode(statement.code);
    const { mission } = officialOf(statement.programme);
    return key === null ? [] : [{ statement, key, official: mission }];
  });

/** A sheet whose programme the overview does not have is about the programme that its objectives join to. */
function programmeWordings(document: PlanDocument): Wording[] {
  const twins = overviewByObjective(document);
  const inOverview = new Set(document.plan.overview.map(prefixOf));
  const meant = ({ programme, programmeAt }: Statement): Programme | OverviewProgramme => {
    if (inOverview.has(prefixOf(programme))) return programme;
    const [twin] = programme.objectives.flatMap((_, o) => twins.get(`${programmeAt}/objectives/${o}`) ?? []);
    return twin?.programme ?? programme;
  };
  return statedProgrammes(document).flatMap((statement) => {
    const programme = meant(statement);
    const key = prefixOf(programme);
    return key === null ? [] : [{ statement, key, official: officialOf(programme).programme }];
  });
}
