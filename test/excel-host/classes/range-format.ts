// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import { type CellFormat, DEFAULT_FORMAT, type FormatGroup, withGroup } from "../model/cell-format";
import { colour } from "../model/color";
import { invalidArgument } from "../model/host-error";
import { flag, number, oneOf, text, whole } from "../wire/arguments";
import type { Json } from "../wire/messages";
import {
  type ApiVersion,
  type Argument,
  HostObject,
  type OfficeClass,
  type Property,
} from "../wire/office-class";
import { changeLook, common } from "./cell-looks";
import { RANGE_BORDERS } from "./range-borders";
import { LANE_PROPERTIES, autofit } from "./lane-sizes";

/** A property kept in one group of the cells' format. */
function kept<G extends FormatGroup, K extends keyof CellFormat[G] & string>(
  group: G,
  name: K,
  read: (given: Argument) => CellFormat[G][K],
  since?: ApiVersion,
): Property<Area> {
  return {
    ...(since ? { since } : {}),
    get: (area) => common(area, (format) => format[group][name] as Json as string),
    set: (area, given) => {
      const value = read(given);
      changeLook(area, (format) =>
        withGroup(format, group, { [name]: value } as unknown as Partial<CellFormat[G]>),
      );
    },
  };
}

const between =
  (low: number, high: number) =>
  (given: Argument): number => {
    const value = number(given);
    if (value < low || value > high) throw invalidArgument(`${value} is not between ${low} and ${high}.`);
    return value;
  };

const words =
  <W extends string>(...list: readonly W[]) =>
  (given: Argument): W =>
    oneOf(given, list);

const colourOf = (given: Argument): string => colour(text(given));

export const RANGE_FONT: OfficeClass<Area> = {
  name: "RangeFont",
  since: "1.1",
  properties: {
    bold: kept("font", "bold", flag),
    color: kept("font", "color", colourOf),
    italic: kept("font", "italic", flag),
    name: kept("font", "name", text),
    size: kept("font", "size", between(1, 409)),
    strikethrough: kept("font", "strikethrough", flag, "1.9"),
    subscript: kept("font", "subscript", flag, "1.9"),
    superscript: kept("font", "superscript", flag, "1.9"),
    underline: kept(
      "font",
      "underline",
      words("None", "Single", "Double", "SingleAccountant", "DoubleAccountant"),
    ),
  },
};

export const RANGE_FILL: OfficeClass<Area> = {
  name: "RangeFill",
  since: "1.1",
  properties: {
    color: {
      get: (area) => common(area, ({ fill }) => fill.color || "#FFFFFF"),
      set: (area, given) => {
        const color = colourOf(given);
        changeLook(area, (format) => withGroup(format, "fill", { color, pattern: "Solid" }));
      },
    },
    pattern: kept("fill", "pattern", text, "1.9"),
    patternColor: kept("fill", "patternColor", colourOf, "1.9"),
  },
  methods: {
    clear: {
      writes: true,
      act: (area) => changeLook(area, (format) => withGroup(format, "fill", DEFAULT_FORMAT.fill)),
    },
  },
};

export const FORMAT_PROTECTION: OfficeClass<Area> = {
  name: "FormatProtection",
  since: "1.2",
  properties: {
    formulaHidden: kept("protection", "formulaHidden", flag),
    locked: kept("protection", "locked", flag),
  },
};

const HORIZONTAL = words(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
);

export const RANGE_FORMAT: OfficeClass<Area> = {
  name: "RangeFormat",
  since: "1.1",
  properties: {
    autoIndent: kept("alignment", "autoIndent", flag, "1.9"),
    horizontalAlignment: kept("alignment", "horizontalAlignment", HORIZONTAL),
    indentLevel: kept("alignment", "indentLevel", (given) => between(0, 250)(whole(given)), "1.9"),
    readingOrder: kept("alignment", "readingOrder", words("Context", "LeftToRight", "RightToLeft"), "1.9"),
    shrinkToFit: kept("alignment", "shrinkToFit", flag, "1.9"),
    textOrientation: kept("alignment", "textOrientation", between(-90, 180), "1.7"),
    verticalAlignment: kept(
      "alignment",
      "verticalAlignment",
      words("Top", "Center", "Bottom", "Justify", "Distributed"),
    ),
    wrapText: kept("alignment", "wrapText", flag),
    ...LANE_PROPERTIES,
  },
  navigation: {
    borders: { open: (area) => new HostObject(RANGE_BORDERS, area) },
    fill: { open: (area) => new HostObject(RANGE_FILL, area) },
    font: { open: (area) => new HostObject(RANGE_FONT, area) },
    protection: { since: "1.2", open: (area) => new HostObject(FORMAT_PROTECTION, area) },
  },
  methods: {
    autofitColumns: { since: "1.2", writes: true, act: (area) => autofit(area, "column") },
    autofitRows: { since: "1.2", writes: true, act: (area) => autofit(area, "row") },
  },
};
