// SPDX-License-Identifier: EUPL-1.2

/** A line of a cell that says which year it is for: `Anno 2015: >= 90%`. */
const YEAR_LINE =
  /^\s*(?:(?:per )?(?:l['’])?(?:anno|a\.)\s+)?((?:19|20)\d\d)\s*(?:[:=–—-]|\s(?=[<>≤≥]))\s*(.*)$/iu;
const LINE_END = /\r?\n|;(?=\s*(?:anno\s+)?(?:19|20)\d\d\s*[:=–—-])/iu;

/**
 * Targets of a cell that holds several, one line each; a line without a year goes on with the one before.
 * @returns null when the first line names no year
 */
export function targetsByYear(text: string): { year: number; text: string }[] | null {
  const targets: { year: number; text: string }[] = [];
  for (const line of text.split(LINE_END).filter((part) => part.trim() !== "")) {
    const [, year, value = ""] = YEAR_LINE.exec(line) ?? [];
    const last = targets.at(-1);
    if (year !== undefined) targets.push({ year: Number(year), text: value });
    else if (last) last.text += `\n${line}`;
    else return null;
  }
  return targets.length > 0 ? targets : null;
}
