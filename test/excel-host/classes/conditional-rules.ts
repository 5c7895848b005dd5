// SPDX-License-Identifier: EUPL-1.2
import { colour } from "../model/color";
import { parseFormula } from "../model/formula-tree";
import { invalidArgument } from "../model/host-error";
import { requireAllowed } from "../model/protection";
import { flag, oneOf, record, text } from "../wire/arguments";
import type { Json } from "../wire/messages";
import { type Argument, HostObject, type OfficeClass, type Property } from "../wire/office-class";
import type { FormatOnSheet } from "./conditional-formats";

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

/** A property that is read from and written to the format itself. */
function kept(
  get: (target: FormatOnSheet) => Json,
  set: (target: FormatOnSheet, given: Argument) => void,
): Property<FormatOnSheet> {
  return {
    get,
    set: (target, given) => {
      requireAllowed(target.sheet, "allowFormatCells");
      set(target, given);
    },
  };
}

const colourOf = (given: Argument): string => colour(text(given));

export const CONDITIONAL_FILL: OfficeClass<FormatOnSheet> = {
  name: "ConditionalRangeFill",
  since: "1.6",
  properties: {
    color: kept(
      ({ format }) => format.look.fillColor ?? "",
      ({ format }, given) => (format.look.fillColor = colourOf(given)),
    ),
  },
  methods: {
    clear: { writes: true, act: ({ format }) => void (format.look.fillColor = null) },
  },
};

type Font = FormatOnSheet["format"]["look"]["font"];

const fontPart = <K extends keyof Font>(
  name: K,
  read: (given: Argument) => NonNullable<Font[K]>,
): Property<FormatOnSheet> =>
  kept(
    ({ format }) => format.look.font[name],
    ({ format }, given) => (format.look.font[name] = read(given) as Font[K]),
  );

export const CONDITIONAL_FONT: OfficeClass<FormatOnSheet> = {
  name: "ConditionalRangeFont",
  since: "1.6",
  properties: {
    bold: fontPart("bold", flag),
    color: fontPart("color", colourOf),
    italic: fontPart("italic", flag),
    strikethrough: fontPart("strikethrough", flag),
    underline: fontPart("underline", (given) => oneOf(given, ["None", "Single", "Double"])),
  },
  methods: {
    clear: {
      writes: true,
      act: ({ format }) => {
        format.look.font = { color: null, bold: null, italic: null, underline: null, strikethrough: null };
      },
    },
  },
};

interface Side extends FormatOnSheet {
  readonly side: (typeof SIDES)[number];
}

const lineOf = ({ format, side }: Side) => format.look.borders[side] ?? { style: "None", color: "#000000" };

export const CONDITIONAL_BORDER: OfficeClass<Side> = {
  name: "ConditionalRangeBorder",
  since: "1.6",
  properties: {
    color: {
      get: (side) => lineOf(side).color,
      set: (side, given) =>
        (side.format.look.borders[side.side] = { ...lineOf(side), color: colourOf(given) }),
    },
    sideIndex: { get: ({ side }) => side },
    style: {
      get: (side) => lineOf(side).style,
      set: (side, given) =>
        (side.format.look.borders[side.side] = { ...lineOf(side), style: oneOf(given, STYLES) }),
    },
  },
};

const borderObject = (target: FormatOnSheet, side: Side["side"]): HostObject =>
  new HostObject(CONDITIONAL_BORDER, { ...target, side });

export const CONDITIONAL_BORDERS: OfficeClass<FormatOnSheet> = {
  name: "ConditionalRangeBorderCollection",
  since: "1.6",
  properties: { count: { get: () => SIDES.length } },
  navigation: {
    bottom: { open: (target) => borderObject(target, "EdgeBottom") },
    left: { open: (target) => borderObject(target, "EdgeLeft") },
    right: { open: (target) => borderObject(target, "EdgeRight") },
    top: { open: (target) => borderObject(target, "EdgeTop") },
  },
  items: (target) => SIDES.map((side) => borderObject(target, side)),
  item: (target, key) => borderObject(target, oneOf(key, SIDES)),
};

export const CONDITIONAL_LOOK: OfficeClass<FormatOnSheet> = {
  name: "ConditionalRangeFormat",
  since: "1.6",
  properties: {
    numberFormat: kept(
      ({ format }) => format.look.numberFormat,
      ({ format }, given) => (format.look.numberFormat = text(given)),
    ),
  },
  navigation: {
    borders: { open: (target) => new HostObject(CONDITIONAL_BORDERS, target) },
    fill: { open: (target) => new HostObject(CONDITIONAL_FILL, target) },
    font: { open: (target) => new HostObject(CONDITIONAL_FONT, target) },
  },
};

const look = { format: { open: (target: FormatOnSheet) => new HostObject(CONDITIONAL_LOOK, target) } };

export const CONDITIONAL_RULE: OfficeClass<FormatOnSheet> = {
  name: "ConditionalFormatRule",
  since: "1.6",
  properties: {
    formula: kept(
      ({ format }) => format.formula,
      ({ format }, given) => {
        const formula = text(given);
        if (!formula.startsWith("=") || !parseFormula(formula))
          throw invalidArgument(`Not a formula: ${formula}`);
        format.formula = formula;
      },
    ),
  },
};

export const CUSTOM_FORMAT: OfficeClass<FormatOnSheet> = {
  name: "CustomConditionalFormat",
  since: "1.6",
  properties: {},
  navigation: { ...look, rule: { open: (target) => new HostObject(CONDITIONAL_RULE, target) } },
};

const ruleProperty = kept(
  ({ format }) => format.rule,
  ({ format }, given) => (format.rule = record(given) as typeof format.rule),
);

export const CELL_VALUE_FORMAT: OfficeClass<FormatOnSheet> = {
  name: "CellValueConditionalFormat",
  since: "1.6",
  properties: { rule: ruleProperty },
  navigation: look,
};

export const TEXT_FORMAT: OfficeClass<FormatOnSheet> = {
  name: "TextConditionalFormat",
  since: "1.6",
  properties: { rule: ruleProperty },
  navigation: look,
};
