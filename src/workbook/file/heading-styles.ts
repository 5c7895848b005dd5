// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle } from "../sheet-plan";
import type { StylesPart } from "./styles-part";

type HeadingLevel = NonNullable<CellStyle["heading"]>;

/** The number by which every edition of Excel knows its first heading style (ECMA-376 part 1, 18.8.7). */
const FIRST_BUILT_IN = 16;

/** Headings as Office has them, for a workbook that had none: what «Titolo 1» … look like to whoever uses them next. */
const LOOKS: Readonly<Record<HeadingLevel, { size: number; line: string }>> = {
  1: { size: 15, line: '<bottom style="thick"><color theme="4"/></bottom>' },
  2: { size: 13, line: '<bottom style="thick"><color theme="4" tint="0.499984740745262"/></bottom>' },
  3: { size: 11, line: '<bottom style="medium"><color theme="4" tint="0.39997558519241921"/></bottom>' },
  4: { size: 11, line: "<bottom/>" },
};

/**
 * Index, among the formats of named styles, of the workbook's own style for headings of a level. It goes by its number,
 * because its name is in the language of whoever made the workbook; a style of the user's that has its name serves too.
 */
export function headingStyle(styles: StylesPart, level: HeadingLevel): number {
  const builtInId = FIRST_BUILT_IN + level - 1;
  const names = [`Titolo ${level}`, `Heading ${level}`];
  const named = styles.items("cellStyles").map(({ attributes }) => attributes);
  const found =
    named.find(({ builtinId }) => builtinId === String(builtInId)) ??
    named.find(({ name = "" }) => names.some((own) => own.toLowerCase() === name.toLowerCase()));
  if (found) return Number(found.xfId);
  const { size, line } = LOOKS[level];
  const font = `<font><b/><sz val="${size}"/><color theme="3"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>`;
  const format = [
    `<xf numFmtId="0" fontId="${styles.indexOf("fonts", font)}" fillId="0"`,
    `borderId="${styles.indexOf("borders", `<border><left/><right/><top/>${line}<diagonal/></border>`)}"`,
    'applyNumberFormat="0" applyFill="0" applyAlignment="0" applyProtection="0"/>',
  ];
  const index = styles.add("cellStyleXfs", format.join(" "));
  styles.add("cellStyles", `<cellStyle name="Titolo ${level}" xfId="${index}" builtinId="${builtInId}"/>`);
  return index;
}
