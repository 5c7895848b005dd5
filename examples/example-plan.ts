// SPDX-License-Identifier: EUPL-1.2

/** A value as it goes into a cell: a number with the format it is shown in, or a text. */
export type ExampleValue = string | { number: number; format: string };

export interface ExampleIndicator {
  name: string;
  /** Null: the row «Cosa misura» is left out. */
  measures: string | null;
  type: string;
  unit: string;
  algorithm: string;
  dataSource: string;
  lastValue: ExampleValue;
  /** One column for each year. */
  targets: Record<string, ExampleValue>;
}

export interface ExampleObjective {
  title: string;
  description: string;
  timeframe: string;
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
