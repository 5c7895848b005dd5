// SPDX-License-Identifier: EUPL-1.2
import { readCounted } from "./counted";
import type { Scale } from "./target";
import type { Token } from "./tokens";
import { POINTS, RATED, SCALE_WORDS } from "./units";

interface Read<T> {
  read: T;
  /** Past its last token. */
  end: number;
}

/** `4 su 5`, `4 punti su 5`, `4 (su 5)`, but not `4 su 5 progetti` or `2 su 3`. */
export function outOfScale(tokens: readonly Token[], from: number): Read<Scale> | null {
  const at = POINTS.has(tokens[from]?.key ?? "") ? from + 1 : from;
  const isBracketed = tokens[at]?.key === "(" && tokens[at + 3]?.key === ")";
  const start = isBracketed ? at + 1 : at;
  const max = tokens[start + 1]?.numeral;
  if (tokens[start]?.key !== "su" || max?.kind !== "number" || !/^(?:[4-9]|10|30|100)$/u.test(max.value))
    return null;
  if (readCounted(tokens, start + 2)) return null;
  const end = isBracketed ? start + 3 : start + 2;
  return { read: { min: Number(max.value) > 10 ? "0" : "1", max: max.value }, end };
}

const BEFORE_A_SCALE: ReadonlySet<string> = new Set(["su", "in", "con", "una", "di"]);
/** Words from `scala` to its ends. */
const LONGEST_SCALE_NAME = 7;

/** `scala di valutazione da 1 a 5`, `(scala 1-5)`; the brackets around it are part of it. */
export function readScale(tokens: readonly Token[], at: number): Read<Scale> | null {
  const first = tokens[at];
  if (!first || (first.key !== "(" && !BEFORE_A_SCALE.has(first.key) && !SCALE_WORDS.has(first.key)))
    return null;
  const isBracketed = first.key === "(";
  const opened = isBracketed ? at + 1 : at;
  let named = opened;
  while (BEFORE_A_SCALE.has(tokens[named]?.key ?? "") && named < opened + 3) named += 1;
  if (SCALE_WORDS.has(tokens[named]?.key ?? "")) {
    let ends = named + 1;
    while (tokens[ends]?.kind === "word" && ends < named + LONGEST_SCALE_NAME) ends += 1;
    return readEnds(tokens, ends, isBracketed);
  }
  const before = tokens[at - 1];
  const isRated = ["numeral", "sign"].includes(before?.kind ?? "") || RATED.has(before?.key ?? "");
  return isBracketed && isRated ? readEnds(tokens, opened, true, true) : null;
}

function readEnds(
  tokens: readonly Token[],
  at: number,
  isBracketed: boolean,
  mustClose = false,
): Read<Scale> | null {
  const first = tokens[at]?.numeral;
  const closed = (end: number): number => (isBracketed && tokens[end]?.key === ")" ? end + 1 : end);
  const read = (min: string, max: string, end: number): Read<Scale> | null =>
    Number(min) < Number(max) && (!mustClose || tokens[end]?.key === ")")
      ? { read: { min, max }, end: closed(end) }
      : null;
  if (first?.kind === "fraction") return read(...first.parts, at + 1);
  const last = tokens[at + 2]?.numeral;
  if (first?.kind !== "number" || last?.kind !== "number") return null;
  if (!["a", "-", "÷", "/", "e"].includes(tokens[at + 1]?.key ?? "")) return null;
  return read(first.value, last.value, at + 3);
}
