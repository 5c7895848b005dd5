// SPDX-License-Identifier: EUPL-1.2
import { partText, type Parts } from "./package";
import { relationships } from "./relationships";
import { WORKBOOK_PATH } from "./workbook-part";
import { walkXml } from "./xml";

/** Width of a digit as a share of the font's size, for fonts that workbooks start with. */
const DIGIT_SHARE: Readonly<Record<string, number>> = {
  "aptos narrow": 0.511,
  arial: 0.556,
  calibri: 0.507,
  cambria: 0.554,
  carlito: 0.507,
  helvetica: 0.556,
  "liberation sans": 0.556,
  "segoe ui": 0.539,
  tahoma: 0.546,
  "times new roman": 0.5,
  "trebuchet ms": 0.524,
  verdana: 0.636,
};

/** The font that files are measured in when nothing better is known. */
const CALIBRI_11 = { name: "Calibri", size: 11 };

const PIXELS_PER_POINT = 96 / 72;

/** Pixels of a digit in the workbook's own font: the unit of its column widths (ECMA-376 part 1, 18.3.1.13). */
export function digitWidth(parts: Parts): number {
  const { name, size } = defaultFont(parts);
  const share = DIGIT_SHARE[name.toLowerCase()] ?? DIGIT_SHARE.calibri ?? 0;
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * share));
}

/** Font of the style «Normal», which is the first of the cell style formats. */
function defaultFont(parts: Parts): { name: string; size: number } {
  const path = relationships(parts, WORKBOOK_PATH).find(({ type }) => type === "styles")?.path;
  const xml = path === undefined ? "" : partText(parts, path);
  const fonts: { name: string; size: number }[] = [];
  let list = "";
  const normal: number[] = [];
  if (xml === "") return CALIBRI_11;
  walkXml(xml, {
    open: ({ name, attributes }) => {
      if (name === "fonts" || name === "cellStyleXfs") list = name;
      else if (name === "font" && list === "fonts") fonts.push({ ...CALIBRI_11 });
      else if (name === "xf" && list === "cellStyleXfs") normal.push(Number(attributes.fontId ?? 0));
      const font = list === "fonts" ? fonts.at(-1) : undefined;
      if (font && name === "name") font.name = attributes.val ?? font.name;
      if (font && name === "sz") font.size = Number(attributes.val ?? font.size);
    },
    close: ({ name }) => {
      if (name === list) list = "";
    },
  });
  return fonts[normal[0] ?? 0] ?? CALIBRI_11;
}
