// SPDX-License-Identifier: EUPL-1.2

/** A value as it goes into a cell: a number with the format it is shown in, or a text. */
export type ExampleValue = string | { number: number; format: string };

export interface ExampleIndicator {
  name: string;
  id: string;
  /** Null: the row «Cosa misura» is left out. */
  measures: string | null;
  type: string;
  unit: string;
  algorithm: string;
  dataSource: string;
  polarity: string;
  lastValue: ExampleValue;
  /** One column for each year. */
  targets: Record<string, ExampleValue>;
  /** True: a column is left empty before those of the targets. */
  hasGap?: boolean;
}

export interface ExampleObjective {
  /** Null: the cell for it is blank. */
  code: string | null;
  title: string;
  description: string;
  contribution: string;
  stakeholders: string;
  /** Left out: «Arco temporale». */
  timeframeLabel?: string;
  timeframe: string;
  /** True: the arco temporale and its label stand one column to the right of the others. */
  isTimeframeShifted?: boolean;
  centre: string;
  resources: ExampleValue;
  /** Year in the label of the resources. */
  resourcesYear: number;
  /** True: centre and resources stand in one row, under one label. */
  sharesRow?: boolean;
  declaredIndicators: number;
  indicators: ExampleIndicator[];
}

export interface ExampleProgramme {
  sheet: string;
  mission: string;
  programme: string;
  objectives: ExampleObjective[];
}

/** One column of the overview. */
export interface ExampleOverviewColumn {
  mission: string;
  programme: string;
  /** Lines of the cell of the objectives. */
  objectives: string[];
}

export const YEAR = 2027;

export const euro = (number: number): ExampleValue => ({ number, format: '#,##0.00\\ "€"' });
export const count = (number: number): ExampleValue => ({ number, format: "0" });
export const share = (number: number): ExampleValue => ({ number, format: "0%" });
/** What Excel makes of `4/5` typed where a mark of 4 out of 5 was meant: the fourth of May of the year of typing. */
export const fourthOfMay = (): ExampleValue => ({
  number: (Date.UTC(YEAR - 1, 4, 4) - Date.UTC(1899, 11, 30)) / 86_400_000,
  format: "d-mmm",
});

/** Targets of the three years of the plan. */
export const targets = (
  first: ExampleValue,
  second: ExampleValue,
  third: ExampleValue,
): Record<string, ExampleValue> => ({
  [YEAR]: first,
  [YEAR + 1]: second,
  [YEAR + 2]: third,
});
