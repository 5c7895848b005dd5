// SPDX-License-Identifier: EUPL-1.2
import { newPlanTexts } from "../../texts/new-plan";

/** Paragraphs stand apart by a blank line; single line ends stay inside them. */
export const paragraphsIn = (text: string): string[] =>
  text
    .replace(/\r\n?/gu, "\n")
    .split(/\n[ \t]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "");

export const textOfParagraphs = (paragraphs: readonly string[]): string => paragraphs.join("\n\n");

/** The text with those titles of the outline (DPCM 18/9/2012 art. 5) at its end that it does not have yet. */
export function withOutline(text: string): string {
  const paragraphs = paragraphsIn(text);
  const missing = newPlanTexts.premiseSections.filter((title) => !paragraphs.includes(title));
  return textOfParagraphs([...paragraphs, ...missing]);
}
