// SPDX-License-Identifier: EUPL-1.2
import { spliced, type Splice } from "../patch-cells";
import { walkXml } from "../xml";
import type { RowMap } from "./row-map";

/** A row that an anchor names: zero-based, and where it is written. */
interface AnchorRow {
  row: number;
  start: number;
  end: number;
}

/**
 * A drawing whose shapes follow their rows (ECMA-376 part 1, 20.5.2): those that are tied to cells at one end keep
 * their size, those tied at both grow and shrink, those tied at none stay. A shape goes when all its rows do.
 */
export function movedDrawing(xml: string, map: RowMap): string {
  const changes: Splice[] = [];
  let anchor: { start: number; isFree: boolean; keepsSize: boolean; rows: AnchorRow[] } | null = null;
  let corner = false;
  let rowStart = -1;
  walkXml(xml, {
    open: ({ name, attributes, start, end }) => {
      if (name === "twoCellAnchor" || name === "oneCellAnchor") {
        const { editAs = "twoCell" } = attributes;
        anchor = { start, isFree: editAs === "absolute", keepsSize: editAs === "oneCell", rows: [] };
      } else if (name === "from" || name === "to") corner = true;
      else if (name === "row" && corner) rowStart = end;
    },
    close: ({ name, start, end }) => {
      if (name === "from" || name === "to") corner = false;
      else if (name === "row" && corner) {
        anchor?.rows.push({ row: Number(xml.slice(rowStart, start)), start: rowStart, end: start });
      } else if (anchor && (name === "twoCellAnchor" || name === "oneCellAnchor")) {
        const { rows, isFree, keepsSize } = anchor;
        const moved = isFree ? rows.map(({ row }) => row) : movedCorners(rows, keepsSize, map);
        if (moved === null) changes.push({ start: anchor.start, end, text: "" });
        else changes.push(...rows.map((place, n) => ({ ...place, text: String(moved[n] ?? place.row) })));
        anchor = null;
      }
    },
  });
  return spliced(xml, changes);
}

/** Rows of the corners of a shape; null when it goes. */
function movedCorners([from, to]: readonly AnchorRow[], keepsSize: boolean, map: RowMap): number[] | null {
  if (!from) return [];
  const span = map.span({ first: from.row, last: to?.row ?? from.row });
  if (span === null) return null;
  if (!to) return [span.first];
  return [span.first, keepsSize ? span.first + to.row - from.row : span.last];
}

/** A shape of a legacy drawing, as every producer writes it: it need not be well-formed XML. */
const SHAPE = /\s*<v:shape\b(?:(?!<\/v:shape>)[^])*<\/v:shape>/g;
const ROW = /(<x:Row>\s*)(\d+)(\s*<\/x:Row>)/;
const ANCHOR = /(<x:Anchor>\s*)([\d,\s-]+?)(\s*<\/x:Anchor>)/;

/** A legacy drawing (MS-OI29500 2.1.618): notes follow their cell, controls their rows; those of lost rows go. */
export const movedVml = (vml: string, map: RowMap): string =>
  vml.replace(SHAPE, (shape) => {
    const cell = ROW.exec(shape)?.[2];
    const anchor = ANCHOR.exec(shape)?.[2]?.split(",").map(Number) ?? [];
    const [, , top, , , , bottom] = anchor;
    const at = cell === undefined ? top : Number(cell);
    if (at === undefined) return shape;
    const to =
      cell === undefined ? (map.span({ first: at, last: bottom ?? at })?.first ?? null) : map.row(at);
    if (to === null) return "";
    const lowered = anchor.map((number, n) => (n === 2 || n === 6 ? Math.max(0, number + to - at) : number));
    return shape
      .replace(ROW, (_match, open: string, _row: string, close: string) => `${open}${to}${close}`)
      .replace(
        ANCHOR,
        (_match, open: string, _anchor: string, close: string) => open + lowered.join(", ") + close,
      );
  });
