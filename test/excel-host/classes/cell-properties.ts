// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaOf, rectOf } from "../model/area";
import { invalidArgument, notModelled } from "../model/host-error";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import type { Session } from "../session";
import { record } from "../wire/arguments";
import { setProperty } from "../wire/batch";
import { type Json, wireName } from "../wire/messages";
import { type Argument, HostObject, type Method } from "../wire/office-class";
import { RANGE } from "./range";

/** Sides as `setCellProperties` names them. */
const SIDES: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

/** Sets a tree such as `{format: {fill: {color}}}` on an object, member by member. */
function setTree(session: Session, object: HostObject, tree: Argument): void {
  for (const [name, value] of Object.entries(record(tree))) {
    const navigation = object.type.navigation?.[name];
    const child = navigation?.open(object.target, session);
    if (!child) setProperty(session, object, wireName(name), value);
    else if (child.type.name === "RangeBorderCollection") setBorders(session, child, value);
    else setTree(session, child, value);
  }
}

function setBorders(session: Session, borders: HostObject, tree: Json): void {
  for (const [side, look] of Object.entries(record(tree))) {
    const border = borders.type.item?.(borders.target, SIDES[side] ?? side, session);
    if (border) setTree(session, border, look);
  }
}

/** One entry per row or column (`each`), given as a list. */
function setByLane(
  area: Area,
  given: Argument,
  session: Session,
  count: number,
  each: (index: number) => Rect,
): void {
  if (!Array.isArray(given) || given.length !== count)
    throw invalidArgument(`${count} entries were expected.`);
  (given as readonly Json[]).forEach((tree, index) => {
    setTree(session, new HostObject(RANGE, areaOf(area.sheet, each(index))), tree);
  });
}

/** What a tree such as `{format: {rowHeight: true}}` asks of an object. */
function readTree(session: Session, object: HostObject, tree: Argument): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(record(tree)).map(([name, wanted]): [string, Json] => {
      const child = object.type.navigation?.[name]?.open(object.target, session);
      if (child) return [name, readTree(session, child, wanted)];
      const property = object.type.properties[name];
      if (!property) throw notModelled(`reading ${object.type.name}.${name} cell by cell`);
      return [name, property.get(object.target, session)];
    }),
  );
}

/** What a tree asks of one cell: that of its borders is asked of each side, and a whole group may be asked for. */
function readCell(session: Session, cell: HostObject, tree: Argument): Json {
  return Object.fromEntries(
    Object.entries(record(tree)).map(([name, wanted]): [string, Json] => {
      const child = cell.type.navigation?.[name]?.open(cell.target, session);
      if (!child) return [name, readTree(session, cell, { [name]: wanted })[name] ?? null];
      if (child.type.name === "RangeBorderCollection") return [name, readBorders(session, child, wanted)];
      const every = Object.fromEntries(Object.keys(child.type.properties).map((key) => [key, true]));
      return [name, readCell(session, child, wanted === true ? every : wanted)];
    }),
  );
}

const readBorders = (session: Session, borders: HostObject, tree: Argument): Json =>
  Object.fromEntries(
    Object.entries(SIDES).flatMap(([side, index]) => {
      const border = borders.type.item?.(borders.target, index, session);
      return border && !index.startsWith("Inside") ? [[side, readTree(session, border, tree)]] : [];
    }),
  );

export const CELL_PROPERTY_METHODS: Readonly<Record<string, Method<Area>>> = {
  getCellProperties: {
    since: "1.9",
    run(area, [tree], session) {
      const { row, column, rows, columns } = rectOf(area);
      return Array.from({ length: rows }, (_r, r) =>
        Array.from({ length: columns }, (_c, c) => {
          const cell: Rect = { row: row + r, column: column + c, rows: 1, columns: 1 };
          return readCell(session, new HostObject(RANGE, areaOf(area.sheet, cell)), tree);
        }),
      );
    },
  },
  getRowProperties: {
    since: "1.9",
    run(area, [tree], session) {
      const { row, rows } = rectOf(area);
      return Array.from({ length: rows }, (_, index) => {
        const whole: Rect = { row: row + index, column: 0, rows: 1, columns: MAX_COLUMNS };
        return readTree(session, new HostObject(RANGE, areaOf(area.sheet, whole)), tree);
      });
    },
  },
  setCellProperties: {
    since: "1.9",
    writes: true,
    act(area, [given], session) {
      const rect = rectOf(area);
      const rows = Array.isArray(given) ? (given as readonly Json[]) : [];
      if (rows.length !== rect.rows) throw invalidArgument(`${rect.rows} rows were expected.`);
      rows.forEach((cells, row) => {
        const each = (column: number): Rect => ({
          row: rect.row + row,
          column: rect.column + column,
          rows: 1,
          columns: 1,
        });
        setByLane(area, cells, session, rect.columns, each);
      });
    },
  },
  setColumnProperties: {
    since: "1.9",
    writes: true,
    act(area, [given], session) {
      const { column, columns } = rectOf(area);
      const each = (index: number): Rect => ({ row: 0, column: column + index, rows: MAX_ROWS, columns: 1 });
      setByLane(area, given, session, columns, each);
    },
  },
  setRowProperties: {
    since: "1.9",
    writes: true,
    act(area, [given], session) {
      const { row, rows } = rectOf(area);
      const each = (index: number): Rect => ({ row: row + index, column: 0, rows: 1, columns: MAX_COLUMNS });
      setByLane(area, given, session, rows, each);
    },
  },
};
