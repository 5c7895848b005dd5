// SPDX-License-Identifier: EUPL-1.2

/** Fields of the layout; most are also the names of the exchanged JSON, or of a part of them. */
export type LabelKey =
  | "missionCode"
  | "mission"
  | "programmeCode"
  | "programme"
  | "objective"
  | "code"
  | "title"
  | "description"
  | "timeframe"
  | "centre"
  | "resources"
  | "investments"
  | "spent"
  | "contribution"
  | "stakeholders"
  | "declaredIndicators"
  | "indicator"
  | "id"
  | "measures"
  | "type"
  | "unit"
  | "algorithm"
  | "dataSource"
  | "polarity"
  | "lastValue"
  | "baselineYear"
  | "target"
  | "finalValue"
  | "achievement"
  | "varianceCause"
  | "total"
  | "continuation";

/** What a label speaks of; `aside` is known and no part of the plan. */
export type LabelLevel = "programme" | "objective" | "indicator" | "aside";

/**
 * Where the layout prints a label: `row` with its value beside it, `heading` over the values of one indicator,
 * `overview` in the table of missions, programmes and objectives, `table` over a table with one row per indicator.
 */
type LabelUse = "row" | "heading" | "overview" | "table";

export interface LayoutLabel {
  key: LabelKey;
  /** As the common layout prints it. */
  text: string;
  /** Other wordings that are read as the same; case, accents, punctuation and years are aside. */
  aliases: readonly string[];
  /** Wordings that are this label only beside a year; `""` is a year alone. */
  aliasesWithYear?: readonly string[];
  /** Wordings too common to be this label anywhere but in a row of headings. */
  aliasesAmongHeadings?: readonly string[];
  level: LabelLevel;
  uses: readonly LabelUse[];
  /** True when a year may stand in the label (`Risorse finanziarie 2018`). */
  year: boolean;
  /** True when a complete plan needs the field (DPCM 18/9/2012 artt. 3 and 4). */
  required: boolean;
}
