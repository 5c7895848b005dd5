// SPDX-License-Identifier: EUPL-1.2
import { type CellStyle, LINE_COLOR, type PlannedCell, type SheetPlan } from "../sheet-plan";
import { builtInFormatId } from "./cell-formats";
import { headingStyle } from "./heading-styles";
import type { StyleOf } from "./sheet-xml";
import type { StylesPart } from "./styles-part";
import { escapeXml } from "./xml";

/** Print sheets are set in Arial: its metrics are known everywhere, so the measured heights hold. */
const FONT = "Arial";
const BLACK = "#000000";

/** A cell of the format Text shows `####` in place of longer texts. */
const MAX_TEXT_FORMAT_LENGTH = 255;

/** Custom formats have ids from here on (ECMA-376 part 1, 18.8.30). */
const FIRST_CUSTOM_FORMAT = 164;

/** Sides of a border in the order that the format prescribes. */
const SIDES = ["left", "right", "top", "bottom"] as const;

/** Gives the cells of a plan their styles in the workbook; each style is made once, when it is first needed. */
export function printStyles(styles: StylesPart, plan: SheetPlan): StyleOf {
  const made = new Map<string, number>();
  return ({ style: key, value, formula }) => {
    const style = plan.styles[key];
    if (style === undefined) throw new RangeError(`The plan of the sheet ${plan.name} has no style ${key}`);
    const numberFormat = formula === undefined ? numberFormatOf(value, style) : style.numberFormat;
    const madeAs = `${key}\n${numberFormat ?? ""}`;
    const index = made.get(madeAs) ?? cellFormat(styles, style, numberFormat);
    made.set(madeAs, index);
    return index;
  };
}

/** Text is text even when it looks like a number; a blank cell is ready for what its style expects. */
function numberFormatOf(value: PlannedCell["value"], { numberFormat }: CellStyle): string | undefined {
  if (typeof value === "number" || (value === "" && numberFormat !== undefined)) return numberFormat;
  return value.length <= MAX_TEXT_FORMAT_LENGTH ? "@" : undefined;
}

/** Index of the format of a cell (ECMA-376 part 1, 18.8.45), over the workbook's own style for headings. */
function cellFormat(styles: StylesPart, style: CellStyle, numberFormat: string | undefined): number {
  const ids = [
    `numFmtId="${numberFormat === undefined ? 0 : formatId(styles, numberFormat)}"`,
    `fontId="${styles.indexOf("fonts", fontXml(style))}"`,
    `fillId="${style.fill === undefined ? 0 : styles.indexOf("fills", fillXml(style.fill))}"`,
    `borderId="${styles.indexOf("borders", borderXml(style))}"`,
    `xfId="${style.heading === undefined ? 0 : headingStyle(styles, style.heading)}"`,
  ];
  const own = ["NumberFormat", "Font", "Fill", "Border", "Alignment"].map((aspect) => `apply${aspect}="1"`);
  return styles.indexOf("cellXfs", `<xf ${[...ids, ...own].join(" ")}>${alignmentXml(style)}</xf>`);
}

function formatId(styles: StylesPart, code: string): number {
  const builtIn = builtInFormatId(code);
  if (builtIn !== undefined) return builtIn;
  const custom = styles.items("numFmts").map(({ attributes }) => attributes);
  const known = custom.find(({ formatCode }) => formatCode === code);
  if (known) return Number(known.numFmtId);
  const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...custom.map(({ numFmtId }) => Number(numFmtId))) + 1;
  styles.indexOf("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
  return id;
}

const fontXml = ({ fontSize, bold, italic, color = BLACK }: CellStyle): string =>
  [
    "<font>",
    bold ? "<b/>" : "",
    italic ? "<i/>" : "",
    `<sz val="${fontSize}"/>${colorXml("color", color)}<name val="${FONT}"/><family val="2"/></font>`,
  ].join("");

const fillXml = (color: string): string =>
  `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}<bgColor indexed="64"/></patternFill></fill>`;

function borderXml({ borders = [] }: CellStyle): string {
  const sides = SIDES.map((side) =>
    borders.includes(side)
      ? `<${side} style="thin">${colorXml("color", LINE_COLOR)}</${side}>`
      : `<${side}/>`,
  );
  return `<border>${sides.join("")}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap }: CellStyle): string {
  const attributes = [
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : "",
  ];
  return `<alignment${attributes.join("")}/>`;
}

/** A colour of ours, `#RRGGBB`, as the format writes it: opaque. */
const colorXml = (element: string, color: string): string =>
  `<${element} rgb="FF${color.replace("#", "").toUpperCase()}"/>`;
