// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { Indicator, Programme } from "../../plan/plan";
import type { PlanDocument } from "../../plan/plan-document";
import { INDICATOR_TYPES } from "../../template/indicator-types";
import { matchTerm } from "../../template/lists";
import { allegatoTexts as texts } from "../../texts/allegato";
import { amountsOf, unreadAmounts } from "./amounts";
import { byMission } from "./by-mission";
import type { SummaryProgramme, SummarySection } from "./section";

/** Resources by programme, indicators by kind, and who signs. */
export function summarySection({ plan, settings }: PlanDocument): SummarySection {
  const objectives = objectivesOf(plan).map(({ objective }) => objective);
  const resources = objectives.map(({ resources: written, resourcesParsed }) => ({
    resources: written,
    parsed: resourcesParsed,
  }));
  return {
    kind: "summary",
    sheet: texts.sheets.summary,
    missions: byMission(plan.programmes).map((mission) => ({
      ...mission,
      programmes: mission.programmes.map(programmeLine),
    })),
    hasInvestments: amountsOf(resources).investments !== null,
    unreadAmounts: unreadAmounts(resources),
    types: typesOf(objectives.flatMap(({ indicators }) => indicators)),
    signers: settings.allegato.printsSigners ? settings.signers : [],
  };
}

const programmeLine = ({ programmeCode, programmeTitle, objectives }: Programme): SummaryProgramme => ({
  code: programmeCode,
  title: programmeTitle,
  objectives: objectives.length,
  indicators: objectives.reduce((sum, { indicators }) => sum + indicators.length, 0),
  total: amountsOf(objectives.map(({ resourcesParsed }) => ({ parsed: resourcesParsed }))),
});

/** A kind that the list knows goes by its usual name, any other by its own; what names none comes last. */
function typesOf(indicators: readonly Indicator[]): SummarySection["types"] {
  const counts = new Map<string, number>();
  for (const { type } of indicators) {
    const written = (type ?? "").replace(/\s+/gu, " ").trim();
    const match = matchTerm(written, INDICATOR_TYPES);
    const name = match.kind === "unknown" ? written.toLocaleLowerCase("it") : match.term.term;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const none = counts.get("");
  counts.delete("");
  return [
    ...[...counts]
      .map(([name, count]) => ({ name, count }))
      .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "it")),
    ...(none === undefined ? [] : [{ name: texts.summary.noType, count: none }]),
  ];
}
