// SPDX-License-Identifier: EUPL-1.2
import { normalisedText } from "../plan/wording";

const LONGEST_QUOTE = 60;
const CONJUNCTION = new Intl.ListFormat("it", { type: "conjunction" });

/** A text of the workbook inside a sentence: `«da definire»`, cut when long. */
export function quoted(text: string): string {
  const plain = normalisedText(text);
  return `«${plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE).trimEnd()}…` : plain}»`;
}

/** `2018`, `2018 e 2019`, `2018, 2019 e 2020`. */
export const listed = (items: readonly (string | number)[]): string => CONJUNCTION.format(items.map(String));
