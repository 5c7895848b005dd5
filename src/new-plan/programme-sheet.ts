// SPDX-License-Identifier: EUPL-1.2
import type { SheetPlan } from "../workbook/sheet-plan";
import { BlockRows } from "./block-rows";
import { layoutText } from "./layout-text";
import { STYLES, page } from "./looks";
import { codeOf, type NewProgramme, objectiveCode, type OptionalRow } from "./request";
import { newPlanTexts as texts } from "../texts/new-plan";

export interface ProgrammeSheetOptions {
  year: number;
  optionalRows: readonly OptionalRow[];
  footer: string;
}

/** Points between two objectives. */
const GAP = 12;

/** Sheet of a programme: its names, then a block for each objective with one indicator. */
export function programmeSheet(chosen: NewProgramme, options: ProgrammeSheetOptions): SheetPlan {
  const { year, optionalRows, footer } = options;
  const { mission, programme, objectives } = chosen;
  const has = (row: OptionalRow): boolean => optionalRows.includes(row);
  const rows = new BlockRows(year);
  rows.wide(layoutText("mission"), `${mission.code} - ${mission.title}`);
  rows.wide(layoutText("programme"), `${programme.code} - ${programme.title}`);
  const starts: number[] = [];
  for (let n = 0; n < objectives; n++) {
    rows.gap(GAP);
    starts.push(rows.count);
    rows.objective(layoutText("objective"), [
      { label: layoutText("title"), style: "long", lines: 2 },
      { label: layoutText("code"), value: objectiveCode(chosen, n), style: "short" },
      { label: layoutText("description"), style: "long", lines: 5 },
      { label: layoutText("timeframe"), style: "short" },
      { label: layoutText("centre"), style: "short" },
      { label: layoutText("resources", year), style: "amount" },
      ...(has("investments") ? [{ label: layoutText("investments", year), style: "amount" as const }] : []),
      ...(has("contribution")
        ? [{ label: layoutText("contribution"), style: "long" as const, lines: 2 }]
        : []),
      ...(has("stakeholders") ? [{ label: layoutText("stakeholders"), style: "short" as const }] : []),
    ]);
    rows.across(texts.declared(layoutText("declaredIndicators"), 1));
    rows.indicator({ polarity: has("polarity"), baselineYear: has("baselineYear") });
  }
  return {
    name: codeOf(chosen),
    ...rows.sheet(),
    styles: STYLES,
    page: page(footer, { titleRows: { first: 0, last: 1 }, breaksBefore: starts.slice(1) }),
    frozenRows: 2,
  };
}
