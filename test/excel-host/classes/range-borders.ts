// SPDX-License-Identifier: EUPL-1.2
import type { Area } from "../model/area";
import { type Border, type BorderSide, NO_BORDER, withBorder } from "../model/cell-format";
import { colour } from "../model/color";
import { requireAllowed } from "../model/protection";
import { type Rect, lastColumn, lastRow } from "../model/rect";
import { oneOf, text, whole } from "../wire/arguments";
import { itemNotFound } from "../model/host-error";
import { type Argument, HostObject, type OfficeClass, type Property } from "../wire/office-class";

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type BorderIndex = (typeof INDEXES)[number];

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

interface RangeBorder {
  readonly area: Area;
  readonly index: BorderIndex;
}

/** The cells whose own side a border is; neighbours outside the range keep theirs, which real Excel would share. */
function places(rect: Rect, index: BorderIndex): { rect: Rect; side: BorderSide }[] {
  const inner = { rows: rect.rows - 1, columns: rect.columns - 1 };
  switch (index) {
    case "EdgeTop":
      return [{ rect: { ...rect, rows: 1 }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, row: lastRow(rect), rows: 1 }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, columns: 1 }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, column: lastColumn(rect), columns: 1 }, side: "right" }];
    case "InsideHorizontal":
      return inner.rows > 0 ? [{ rect: { ...rect, rows: inner.rows }, side: "bottom" }] : [];
    case "InsideVertical":
      return inner.columns > 0 ? [{ rect: { ...rect, columns: inner.columns }, side: "right" }] : [];
    case "DiagonalDown":
      return [{ rect, side: "diagonalDown" }];
    case "DiagonalUp":
      return [{ rect, side: "diagonalUp" }];
  }
}

const placesOf = ({ area, index }: RangeBorder) => area.rects.flatMap((rect) => places(rect, index));

function change(border: RangeBorder, edit: (old: Border) => Border): void {
  requireAllowed(border.area.sheet, "allowFormatCells");
  for (const { rect, side } of placesOf(border)) {
    border.area.sheet.grid.changeFormat(rect, (format) =>
      withBorder(format, side, edit(format.borders[side] ?? NO_BORDER)),
    );
  }
}

/** A line that is coloured or weighed appears, as in Excel. */
const visible = (border: Border): Border =>
  border.style === "None" ? { ...border, style: "Continuous" } : border;

function property(name: keyof Border, read: (given: Argument) => string): Property<RangeBorder> {
  return {
    get(border) {
      const values = new Set(
        placesOf(border).flatMap(({ rect, side }) =>
          [...border.area.sheet.grid.formatsIn(rect)].map(
            (format) => (format.borders[side] ?? NO_BORDER)[name],
          ),
        ),
      );
      return values.size === 1 ? [...values][0] : null;
    },
    set: (border, given) => {
      const value = read(given);
      change(border, (old) =>
        name === "style" ? { ...old, style: value } : visible({ ...old, [name]: value }),
      );
    },
  };
}

export const RANGE_BORDER: OfficeClass<RangeBorder> = {
  name: "RangeBorder",
  since: "1.1",
  properties: {
    color: property("color", (given) => colour(text(given))),
    sideIndex: { get: ({ index }) => index },
    style: property("style", (given) => oneOf(given, STYLES)),
    weight: property("weight", (given) => oneOf(given, WEIGHTS)),
  },
};

const borderObject = (area: Area, index: BorderIndex): HostObject =>
  new HostObject(RANGE_BORDER, { area, index });

export const RANGE_BORDERS: OfficeClass<Area> = {
  name: "RangeBorderCollection",
  since: "1.1",
  properties: { count: { get: () => INDEXES.length } },
  items: (area) => INDEXES.map((index) => borderObject(area, index)),
  item: (area, key) => borderObject(area, oneOf(key, INDEXES)),
  methods: {
    getItemAt: {
      run: (area, [at]) => {
        const index = INDEXES[whole(at)];
        if (!index) throw itemNotFound(`Border ${whole(at)}`);
        return borderObject(area, index);
      },
    },
  },
};
