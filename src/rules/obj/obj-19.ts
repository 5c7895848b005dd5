// SPDX-License-Identifier: EUPL-1.2
import type { Objective, Programme } from "../../plan/plan";
import { withoutProjectCodes } from "../../plan/wording";
import { normalCode } from "../../template/missions";
import { isAbsent } from "../absent";
import { listed } from "../phrases";
import type { Rule } from "../rule";
import { phrasesPattern, wordsIn } from "../vocabulary";
import type { ProgrammeWords } from "./programme-words";
import { PROGRAMME_WORDS, TOLD_APART } from "./programme-words";

/** Different words of another programme that make an objective its own, when it has none of the programme it is in. */
const FEWEST_WORDS = 2;
/** Times that an activity with a programme of its own is named before it is more than a mention. */
const FEWEST_MENTIONS = 3;

export const obj19: Rule = {
  id: "OBJ-19",
  severity: "warning",
  title: "Contenuto dell’obiettivo proprio del suo programma",
  why:
    "Il programma raccoglie le attività con una stessa finalità: un obiettivo sotto il programma sbagliato " +
    "ne falsa le risorse e i risultati.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. a)",
  examples: {
    good: "Promozione del turismo, sotto 011-005",
    bad: "Promozione del turismo, sotto Regolazione dei mercati (012-004)",
  },
  limits:
    "Si basa su un elenco di parole per programma: segnala un testo che ne ha diverse di un altro programma e nessuna del suo, " +
    "e sotto 011-005 l’internazionalizzazione nominata più volte. I programmi della missione 032 valgono come uno.",
  heuristic: {
    confidence: "media",
    precision: { lucca: { right: 4, of: 4 }, corpus: { right: 16, of: 16 } },
  },
  check: ({ plan }) => {
    const known = plan.programmes.flatMap((programme, p) => {
      const own = vocabularyOf(programme);
      return own === null
        ? []
        : programme.objectives
            .map((objective, o) => ({ at: `/programmes/${p}/objectives/${o}`, own, objective }))
            .filter(({ objective }) => !isAbsent(objective.title) || !isAbsent(objective.description ?? ""));
    });
    if (known.length === 0) return "not-applicable";
    return known.flatMap(({ at, own, objective }) => {
      const foreign = foreignContent(objective, own);
      if (foreign === null) return [];
      const { other, words, whole } = foreign;
      const message = whole
        ? `L’obiettivo riguarda ${other.about} (${listed(words)}), non ${own.about}. Spostarlo sotto ${other.under}, oppure scrivere che cosa fa per il programma in cui sta.`
        : `Una parte dell’obiettivo riguarda ${other.about} (${listed(words)}). Farne un obiettivo sotto ${other.under}, oppure scrivere perché sta qui.`;
      return [{ at: `${at}/title`, message, seen: listed(words), expected: own.about }];
    });
  },
};

interface Vocabulary extends ProgrammeWords {
  /** Any of its words, the common ones too. */
  own: RegExp;
  /** Those that no other programme uses. */
  telling: RegExp;
}

const VOCABULARIES: readonly Vocabulary[] = PROGRAMME_WORDS.map((entry) => ({
  ...entry,
  own: phrasesPattern([...entry.words, ...entry.common]),
  telling: phrasesPattern(entry.words),
}));

const vocabularyOf = ({ missionCode, programmeCode }: Programme): Vocabulary | null => {
  const code = `${normalCode(missionCode)}-${normalCode(programmeCode)}`;
  return VOCABULARIES.find(({ programmes }) => programmes.includes(code)) ?? null;
};

interface ForeignContent {
  other: ProgrammeWords;
  words: string[];
  /** True when nothing of the objective's own programme is told. */
  whole: boolean;
}

function foreignContent({ title, description }: Objective, own: Vocabulary): ForeignContent | null {
  const text = `${withoutProjectCodes(title)}. ${description ?? ""}`;
  const mentions = new Map(VOCABULARIES.map((each) => [each, wordsIn(text, each.telling)]));
  if (wordsIn(text, own.own).length === 0) {
    const [other, found] = [...mentions].reduce((most, each) =>
      new Set(each[1]).size > new Set(most[1]).size ? each : most,
    );
    const words = [...new Set(found)];
    return words.length >= FEWEST_WORDS ? { other, words: words.slice(0, LONGEST_LIST), whole: true } : null;
  }
  const apart = VOCABULARIES.find(({ programmes }) => programmes.includes(TOLD_APART.programme));
  const found = (apart && mentions.get(apart)) ?? [];
  return apart && own.programmes.includes(TOLD_APART.from) && found.length >= FEWEST_MENTIONS
    ? { other: apart, words: [...new Set(found)].slice(0, LONGEST_LIST), whole: false }
    : null;
}

/** Words of another programme that a message lists. */
const LONGEST_LIST = 4;
