// SPDX-License-Identifier: EUPL-1.2

/** What a calculation leads to. */
export type ValueKind = "relative" | "percentage" | "ratio" | "count" | "time" | "money" | "score" | "date";

/** Each in a message, after «porta a». */
export const VALUE_NAMES: Readonly<Record<ValueKind, string>> = {
  relative: "un confronto con un altro periodo",
  percentage: "una percentuale",
  ratio: "un rapporto",
  count: "un conteggio",
  time: "un tempo",
  money: "un importo",
  score: "un voto",
  date: "una data",
};

export interface Expected {
  /** In the finding: what the unit wants. */
  what: string;
  values: readonly ValueKind[];
}

/** Units, as the list proposes them, and the values that can be expressed in them. */
export const EXPECTED_VALUES: Readonly<Record<string, Expected>> = {
  "%": { what: "una percentuale o un rapporto", values: ["percentage", "ratio", "relative"] },
  numero: { what: "un conteggio", values: ["count", "ratio"] },
  euro: { what: "un importo in euro", values: ["money", "ratio"] },
  giorni: { what: "un tempo in giorni", values: ["time", "date", "ratio"] },
  ore: { what: "un tempo in ore", values: ["time", "ratio"] },
  mesi: { what: "un tempo in mesi", values: ["time", "date", "ratio"] },
  "sì/no": { what: "un sì o un no", values: ["date"] },
  data: { what: "una data", values: ["date"] },
  scala: { what: "un voto su una scala", values: ["score", "ratio"] },
};
