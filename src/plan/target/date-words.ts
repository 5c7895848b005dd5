// SPDX-License-Identifier: EUPL-1.2

/** Months, in full and as people cut them. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ["gennaio", "gen"],
    ["febbraio", "feb", "febb"],
    ["marzo", "mar"],
    ["aprile", "apr"],
    ["maggio", "mag"],
    ["giugno", "giu"],
    ["luglio", "lug"],
    ["agosto", "ago"],
    ["settembre", "sett", "set"],
    ["ottobre", "ott"],
    ["novembre", "nov"],
    ["dicembre", "dic"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** Parts of a year, by their months. */
export const PERIODS: ReadonlyMap<string, number> = new Map([
  ["bimestre", 2],
  ["trimestre", 3],
  ["trim", 3],
  ["quadrimestre", 4],
  ["semestre", 6],
  ["sem", 6],
  ["meta", 6],
]);

/** Quarters and halves by their letter: `Q1`, `T4`, `S2`. */
export const PERIOD_LETTERS: ReadonlyMap<string, number> = new Map([
  ["q", 3],
  ["t", 3],
  ["s", 6],
]);

/** What a period comes to: `fine anno`; the others only of a deadline, `entro la chiusura dell’esercizio`. */
export const ENDS: Readonly<Record<"always" | "deadline", readonly string[]>> = {
  always: ["fine"],
  deadline: ["termine", "chiusura", "conclusione"],
};

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    ["primo", "prima", "i"],
    ["secondo", "seconda", "ii"],
    ["terzo", "iii"],
    ["quarto", "iv", "ultimo"],
    ["quinto", "v"],
    ["sesto", "vi"],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
