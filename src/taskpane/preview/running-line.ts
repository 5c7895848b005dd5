// SPDX-License-Identifier: EUPL-1.2

/** A header or footer text as it prints. */
export interface RunningLine {
  text: string;
  /** Points. */
  fontSize: number;
}

/** Points, where the text says nothing of its size. */
const USUAL_SIZE = 10;

/** `&&`, a font by its name, a size, or one letter (ECMA-376 part 1, 18.3.1.39); a lone `&` at the end is none. */
const CODE = /&(?:&|"[^"]*"|\d{1,3}|.)/gsu;

/** Reads a text in Excel's notation: the page's number in place of `&P`, and no other code left. */
export function runningLine(notation: string, page: number): RunningLine {
  let fontSize = USUAL_SIZE;
  const text = notation.replace(CODE, (code) => {
    if (code === "&&") return "&";
    if (code === "&P") return String(page);
    if (/^&\d/u.test(code)) fontSize = Number(code.slice(1));
    return "";
  });
  return { text: text.trim(), fontSize };
}
