// SPDX-License-Identifier: EUPL-1.2
import type { OptionalRow } from "../template/optional-rows";
import type { SheetPlan } from "../workbook/sheet-plan";
import { BlockRows } from "./block-rows";
import { layoutText } from "./layout-text";
import { STYLES, page } from "./looks";
import { newPlanTexts as texts } from "../texts/new-plan";

export interface ProgrammeSheetOptions {
  year: number;
  optionalRows: readonly OptionalRow[];
  footer: string;
}

/** A programme as its sheet names it. */
export interface ProgrammeBlocks {
  /** Name of the sheet. */
  name: string;
  /** `011 - Competitività e sviluppo delle imprese` */
  mission: string;
  programme: string;
  objectives: readonly { code: string; title: string }[];
}

/** Points between two objectives. */
const GAP = 12;

/** Sheet of a programme: its names, then a block for each objective with one indicator. */
export function programmeSheet(
  { name, mission, programme, objectives }: ProgrammeBlocks,
  { year, optionalRows, footer }: ProgrammeSheetOptions,
): SheetPlan {
  const has = (row: OptionalRow): boolean => optionalRows.includes(row);
  const rows = new BlockRows(year);
  rows.wide(layoutText("mission"), mission);
  rows.wide(layoutText("programme"), programme);
  const starts: number[] = [];
  for (const { code, title } of objectives) {
    rows.gap(GAP);
    starts.push(rows.count);
    rows.objective(layoutText("objective"), [
      { label: layoutText("title"), value: title, style: "long", lines: 2 },
      { label: layoutText("code"), value: code, style: "short" },
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
    name,
    ...rows.sheet(),
    styles: STYLES,
    page: page(footer, { titleRows: { first: 0, last: 1 }, breaksBefore: starts.slice(1) }),
    frozenRows: 2,
  };
}
