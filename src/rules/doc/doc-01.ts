// SPDX-License-Identifier: EUPL-1.2
import type { StatedYear } from "../../plan/plan-document";
import { firstOfEach, groupsOf } from "../groups";
import { listed } from "../phrases";
import type { Report, Rule } from "../rule";

/** A year that one of the document's sources stands for. */
type SourceYear = Pick<StatedYear, "source" | "year" | "sheet" | "cell">;

export const doc01: Rule = {
  id: "DOC-01",
  severity: "error",
  title: "Anno di esercizio dichiarato e uguale dappertutto",
  why:
    "Il piano vale per un esercizio: se titolo, risorse e risultati attesi parlano di anni diversi, " +
    "non si sa a quale bilancio sia allegato.",
  source: "D.P.C.M. 18/9/2012, art. 3, c. 2, lett. b)",
  examples: {
    good: "titolo «… 2018», «Risorse finanziarie 2018», risultati attesi dal 2018",
    bad: "titolo «… 2018», «Risorse finanziarie 2017»",
  },
  check: ({ plan, statedYears }) => {
    if (plan.programmes.length === 0 && plan.overview.length === 0) return "not-applicable";
    const { year } = plan;
    if (year === null) return [UNSTATED];
    if (statedYears.length === 0) return "not-applicable";
    const sources = sourceYears(statedYears, year);
    const different = sources.filter((source) => source.year !== year);
    const [first, ...rest] = different;
    if (!first) return [];
    const place = ({ sheet, cell }: SourceYear) => ({ sheet, cell });
    return [
      {
        at: "/year",
        place: place(first),
        message:
          `L’anno del piano è il ${year}, ma ${listed(different.map(inWords))}. ` +
          "Scrivere lo stesso anno dappertutto.",
        seen: listed(sources.map((source) => `${NAMES[source.source]} ${source.year}`)),
        expected: String(year),
        related: [...rest, ...sources.filter((source) => source.year === year)].map(place),
      },
    ];
  },
};

const UNSTATED: Report = {
  at: null,
  message:
    "L’anno di esercizio non è scritto da nessuna parte: né nel titolo, né accanto alle risorse finanziarie, né sopra i risultati attesi. " +
    "Scriverlo nel titolo del documento.",
};

const NAMES: Record<SourceYear["source"], string> = {
  title: "titolo",
  resources: "risorse finanziarie",
  targets: "risultati attesi",
};

function inWords({ source, year }: SourceYear): string {
  switch (source) {
    case "title":
      return `il titolo dice ${year}`;
    case "resources":
      return `le risorse finanziarie sono del ${year}`;
    case "targets":
      return `i risultati attesi partono dal ${year}`;
  }
}

/**
 * The years to compare: each one of the titles, the one that most labels of the resources name (a label that differs
 * from the others is RIS-05) and, for the target columns, the exercise year when one of them is of that year, else
 * the first after it (columns of past years alone are TGT-03).
 */
function sourceYears(stated: readonly StatedYear[], year: number): SourceYear[] {
  const of = (source: SourceYear["source"]): StatedYear[] => stated.filter((item) => item.source === source);
  const titles = firstOfEach(of("title"), (item) => String(item.year));
  const [resources] = groupsOf(of("resources"), (item) => String(item.year)).sort(
    (a, b) => b.length - a.length,
  );
  const [targets] = of("targets")
    .filter((item) => item.year >= year)
    .sort((a, b) => a.year - b.year);
  return [...titles, ...(resources ? [resources[0]] : []), ...(targets ? [targets] : [])];
}
