// SPDX-License-Identifier: EUPL-1.2

/** How a country writes what is entered in a cell. */
export interface EntryLocale {
  readonly decimal: string;
  readonly group: string;
  readonly listSeparator: string;
  readonly dayFirst: boolean;
  /** True, then false. */
  readonly booleans: readonly string[];
  readonly currency: string;
  readonly currencyFormat: (amount: string) => string;
  /** Short and long names, January first, in lower case. */
  readonly months: readonly (readonly [short: string, long: string])[];
  /** Local names of the functions that the embedded Excel calculates. */
  readonly functions: Readonly<Record<string, string>>;
}

const months = (long: string): [string, string][] =>
  long.split(" ").map((name): [string, string] => [name.slice(0, 3), name]);

export const EN_US: EntryLocale = {
  decimal: ".",
  group: ",",
  listSeparator: ",",
  dayFirst: false,
  booleans: ["TRUE", "FALSE"],
  currency: "$",
  currencyFormat: (amount) => `"$"${amount}`,
  months: months("january february march april may june july august september october november december"),
  functions: {},
};

export const IT_IT: EntryLocale = {
  decimal: ",",
  group: ".",
  listSeparator: ";",
  dayFirst: true,
  booleans: ["VERO", "FALSO"],
  currency: "€",
  currencyFormat: (amount) => `${amount} "€"`,
  months: months(
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
  ),
  functions: { SOMMA: "SUM", SE: "IF" },
};

export const LOCALES = { "en-US": EN_US, "it-IT": IT_IT } as const;
export type LocaleName = keyof typeof LOCALES;
