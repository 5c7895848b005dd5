// SPDX-License-Identifier: EUPL-1.2
import Big from "big.js";
import { readCounted } from "./counted";
import type { Scale, TargetFlag } from "./target";
import type { Token } from "./tokens";
import { findUnit } from "./units";
import { NUMBER_WORDS, ONE, PARTS_OF_A_WHOLE } from "./words";

/** A part of a whole in per cent, or a mark. */
interface Read {
  read: string;
  flags: TargetFlag[];
  /** Past its last token. */
  end: number;
}

/** Largest whole that «2 su 3» is a part of without a noun; more are marks: «4 su 5». */
const LARGEST_WHOLE = 3;

/** `3/4 degli obiettivi`, `due terzi dei progetti`, `metà delle imprese`, `2 su 3`, `4 su 5 progetti`. */
export function readShare(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token?.key === "meta" && isOfWhole(tokens, at + 1)) return { read: "50", flags: [], end: at + 1 };
  if (token?.numeral?.kind === "fraction" && isOfWhole(tokens, at + 1))
    return share(...token.numeral.parts, at + 1);
  const part = NUMBER_WORDS.get(token?.key ?? "") ?? (ONE.has(token?.key ?? "") ? "1" : undefined);
  const whole = PARTS_OF_A_WHOLE.get(tokens[at + 1]?.key ?? "");
  if (part !== undefined && whole !== undefined && !isBeforeNoun(tokens[at + 2]))
    return share(part, String(whole), at + 2);
  return partOfCounted(tokens, at);
}

/** «degli obiettivi», not «di giugno». */
const isOfWhole = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.key === "di" && tokens[at].written.toLowerCase() !== "di" && tokens[at + 1]?.kind === "word";

/** «un quarto incontro» is the fourth. */
const isBeforeNoun = (token: Token | undefined): boolean => token?.kind === "word" && token.key !== "di";

function partOfCounted(tokens: readonly Token[], at: number): Read | null {
  const [part, on, whole] = tokens.slice(at, at + 3);
  if (on?.key !== "su" || part?.numeral?.kind !== "number" || whole?.numeral?.kind !== "number") return null;
  const counted = findUnit(tokens, at + 3) ? null : readCounted(tokens, at + 3);
  const isSmall = Number(whole.numeral.value) <= LARGEST_WHOLE && tokens[at + 3]?.kind !== "word";
  return counted || isSmall ? share(part.numeral.value, whole.numeral.value, counted?.end ?? at + 3) : null;
}

function share(part: string, whole: string, end: number): Read | null {
  const [some, all] = [new Big(part.replace(",", ".")), new Big(whole.replace(",", "."))];
  if (all.lte(0) || some.gt(all)) return null;
  return { read: some.times(100).div(all).round(2).toFixed(), flags: ["fraction"], end };
}

/** Highest marks in use. */
const MARKS: ReadonlySet<string> = new Set(["4", "5", "6", "7", "10", "30", "100"]);

/** `3,5/5`: a fraction with decimals can only be a mark. */
export function readMark(token: Token | undefined): { value: string; scale: Scale } | null {
  const parts = token?.numeral?.kind === "fraction" ? token.numeral.parts : null;
  if (!parts || !parts[0].includes(",") || !MARKS.has(parts[1])) return null;
  const value = parts[0].replace(",", ".");
  if (Number(value) > Number(parts[1])) return null;
  return {
    value: new Big(value).toFixed(),
    scale: { min: Number(parts[1]) > 10 ? "0" : "1", max: parts[1] },
  };
}
