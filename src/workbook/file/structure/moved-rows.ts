// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "../package";
import { withoutCalculationChain } from "../recalculation";
import { relationships } from "../relationships";
import { readWorkbookPart, WORKBOOK_PATH } from "../workbook-part";
import { movedDrawing, movedVml } from "./anchors";
import { sameSheet } from "./formula-references";
import { movedNames } from "./moved-names";
import { movedPart } from "./moved-part";
import type { RowMove } from "./moved-references";
import { movedSheet } from "./moved-sheet";

/** The parts of a workbook once rows of a sheet have moved; every reference of every part follows. */
export function movedRows(parts: Parts, move: RowMove): Parts {
  const homes = new Map<string, string>();
  const types = new Map<string, string>();
  for (const { name, path } of readWorkbookPart(parts).worksheets) {
    homes.set(path, name);
    types.set(path, "worksheet");
    for (const { type, path: target } of relationships(parts, path)) {
      homes.set(target, name);
      types.set(target, type);
    }
  }
  const moved = Object.keys(parts).flatMap((path): [string, Uint8Array][] => {
    if (!MAY_REFER.test(path)) return [];
    const home = homes.get(path) ?? null;
    const xml = partText(parts, path);
    const isOwn = home !== null && sameSheet(home, move.sheet);
    if (!isOwn && !mayName(xml, move.sheet)) return [];
    const after = movedText(xml, path, home, types.get(path) ?? "", isOwn, move);
    return after === xml ? [] : [[path, partBytes(after)]];
  });
  return withoutCalculationChain({ ...parts, ...Object.fromEntries(moved) });
}

/** Texts, styles and the like hold no references, and may be large. */
const MAY_REFER =
  /^xl\/(?!sharedStrings|styles|theme|metadata|calcChain|persons|media|_rels).*\.(?:xml|vml)$/;

/** A name of a sheet may be written with entities and doubled apostrophes; its words stand there anyhow. */
function mayName(xml: string, sheet: string): boolean {
  const text = xml.toLowerCase();
  return sheet
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => text.includes(word));
}

function movedText(
  xml: string,
  path: string,
  home: string | null,
  type: string,
  isOwn: boolean,
  move: RowMove,
): string {
  if (path === WORKBOOK_PATH) return movedNames(xml, move);
  if (type === "worksheet") return movedSheet(xml, home ?? "", move);
  if (path.endsWith(".vml")) return isOwn ? movedVml(xml, move.map) : xml;
  const moved = movedPart(xml, home, move);
  return isOwn && type === "drawing" ? movedDrawing(moved, move.map) : moved;
}
