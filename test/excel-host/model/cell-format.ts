// SPDX-License-Identifier: EUPL-1.2

export interface Border {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

export type BorderSide = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

/** The look of one cell; the names are those of office.js, grouped as it groups them. Never changed in place. */
export interface CellFormat {
  /** Named style that the look was made from, as office.js calls the built-in ones. */
  readonly style: string;
  readonly numberFormat: string;
  readonly alignment: {
    readonly horizontalAlignment: string;
    readonly verticalAlignment: string;
    readonly wrapText: boolean;
    readonly indentLevel: number;
    readonly textOrientation: number;
    readonly shrinkToFit: boolean;
    readonly readingOrder: string;
    readonly autoIndent: boolean;
  };
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly color: string;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: string;
    readonly strikethrough: boolean;
    readonly subscript: boolean;
    readonly superscript: boolean;
  };
  /** An empty colour is "no fill", which office.js reads back as white. */
  readonly fill: { readonly color: string; readonly pattern: string; readonly patternColor: string };
  readonly borders: Readonly<Partial<Record<BorderSide, Border>>>;
  readonly protection: { readonly locked: boolean; readonly formulaHidden: boolean };
}

export const DEFAULT_FORMAT: CellFormat = {
  style: "Normal",
  numberFormat: "General",
  alignment: {
    horizontalAlignment: "General",
    verticalAlignment: "Bottom",
    wrapText: false,
    indentLevel: 0,
    textOrientation: 0,
    shrinkToFit: false,
    readingOrder: "Context",
    autoIndent: false,
  },
  font: {
    name: "Calibri",
    size: 11,
    color: "#000000",
    bold: false,
    italic: false,
    underline: "None",
    strikethrough: false,
    subscript: false,
    superscript: false,
  },
  fill: { color: "", pattern: "None", patternColor: "" },
  borders: {},
  protection: { locked: true, formulaHidden: false },
};

export const NO_BORDER: Border = { style: "None", color: "#000000", weight: "Thin" };

const known = new Map<string, CellFormat>([[JSON.stringify(DEFAULT_FORMAT), DEFAULT_FORMAT]]);

/** The one object that stands for this look, so that looks compare by identity. */
export function shared(format: CellFormat): CellFormat {
  const key = JSON.stringify(format);
  const found = known.get(key);
  if (found) return found;
  known.set(key, format);
  return format;
}

const changed = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** A change of a look, made once: a large sheet makes the same one thousands of times. */
function once(format: CellFormat, key: string, change: () => CellFormat): CellFormat {
  const changes = changed.get(format) ?? new Map<string, CellFormat>();
  changed.set(format, changes);
  const result = changes.get(key) ?? shared(change());
  changes.set(key, result);
  return result;
}

export type FormatGroup = "alignment" | "font" | "fill" | "protection";

/** A format with some properties of one group replaced. */
export const withGroup = <G extends FormatGroup>(
  format: CellFormat,
  group: G,
  change: Partial<CellFormat[G]>,
): CellFormat =>
  once(format, group + JSON.stringify(change), () => ({
    ...format,
    [group]: { ...format[group], ...change },
  }));

export const withNumberFormat = (format: CellFormat, numberFormat: string): CellFormat =>
  once(format, numberFormat, () => ({ ...format, numberFormat }));

/** A format with one border replaced. */
export function withBorder(format: CellFormat, side: BorderSide, border: Border): CellFormat {
  return once(format, side + JSON.stringify(border), () => {
    const { [side]: _replaced, ...others } = format.borders;
    const sides = Object.entries(border.style === "None" ? others : { ...others, [side]: border });
    return { ...format, borders: Object.fromEntries(sides.sort(([a], [b]) => a.localeCompare(b))) };
  });
}
