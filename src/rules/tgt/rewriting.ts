// SPDX-License-Identifier: EUPL-1.2
import { computedOnce } from "../../plan/remembered";
import type { ReadTarget, Span, Target, WrittenOperator } from "../../plan/target/target";
import { readTarget } from "../../plan/target/read-target";
import { sameWordsKey } from "../../plan/wording";
import { wordsOf } from "../phrase-finder";
import { outsideSpans, replaceSpans } from "../spans";
import type { BaselineCell } from "../target-readings";

/** The text with all its operators in their canonical form. */
export const withCanonicalOperators = ({ text, read }: Pick<BaselineCell, "text" | "read">): string =>
  replaceSpans(
    text,
    read.operators.map(({ canonical, ...span }) => ({ ...span, by: spaced(text, span, canonical) })),
  );

/** Same words, whatever the form of the operators. */
export const textKey = ({ read }: Pick<BaselineCell, "read">): string => keyOf(read);

const keyOf = computedOnce((read: ReadTarget) =>
  sameWordsKey(withCanonicalOperators({ text: read.target.text, read })),
);

/** `≥80` may become `>=80`, but what stands in the place of `almeno l'` needs a blank. */
const spaced = (text: string, { end }: Span, operator: string): string =>
  /\S/u.test(text[end] ?? "") && /[\p{L}'’]/u.test(text[end - 1] ?? "") ? `${operator} ` : operator;

/** True for a cell that holds conditions and no other words. */
export const isValueAlone = ({ text, read: { conditions } }: Pick<BaselineCell, "text" | "read">): boolean =>
  conditions.length > 0 && wordsOf(outsideSpans(text, conditions)).length === 0;

/** True for an operator written in signs, whatever their order: `=<`, `≥`. */
export const isInSigns = ({ written }: Pick<WrittenOperator, "written">): boolean => !/\p{L}/u.test(written);

/** How a new text would be read in the place of a cell's. */
export const readInstead = ({ context }: BaselineCell, text: string): ReadTarget => readTarget(text, context);

/** True when two targets say the same, whatever their texts. */
export const sayTheSame = (a: Target, b: Target): boolean =>
  JSON.stringify(withoutTexts(a)) === JSON.stringify(withoutTexts(b));

function withoutTexts(target: Target): unknown {
  const entries = Object.entries(target)
    .filter(([key]) => key !== "text" && key !== "flags" && key !== "parts")
    .sort(([a], [b]) => a.localeCompare(b));
  return [entries, target.kind === "compound" ? target.parts.map(withoutTexts) : []];
}
