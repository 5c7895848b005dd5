// SPDX-License-Identifier: EUPL-1.2
import type { Span } from "../plan/target/target";

/** A stretch of a text and what to put in its place. */
export interface Replacement extends Span {
  by: string;
}

/** The text with some stretches replaced; they come in their order, and one inside another counts for nothing. */
export function replaceSpans(text: string, replacements: readonly Replacement[]): string {
  const parts: string[] = [];
  let last = 0;
  for (const { start, end, by } of replacements) {
    if (start < last) continue;
    parts.push(text.slice(last, start), by);
    last = end;
  }
  return parts.join("") + text.slice(last);
}

/** The text outside some stretches, which leave a blank. */
export const outsideSpans = (text: string, spans: readonly Span[]): string =>
  replaceSpans(
    text,
    spans.map(({ start, end }) => ({ start, end, by: " " })),
  );
