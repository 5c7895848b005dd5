// SPDX-License-Identifier: EUPL-1.2
import { type Area, areaOf, rectOf } from "../model/area";
import { parseReference } from "../model/formula-references";
import { invalidArgument } from "../model/host-error";
import { findName } from "../model/names";
import { type Rect, WHOLE_SHEET, parseRect } from "../model/rect";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { text } from "../wire/arguments";
import { type Argument, HostObject, targetOf } from "../wire/office-class";
import { RANGE } from "./range";
import { RANGE_AREAS } from "./range-areas";

/** Longer lists of addresses are refused, whatever they hold (office-js issue 5198 shows it for 8,207). */
const LONGEST_LIST = 8192;

/** A range that follows its cells, at least until its batch ends. */
export function rangeObject(sheet: Sheet, rect: Rect): HostObject {
  return new HostObject(RANGE, followed(areaOf(sheet, rect)));
}

export function rangeAreasObject(sheet: Sheet, rects: readonly Rect[]): HostObject {
  return new HostObject(RANGE_AREAS, followed(areaOf(sheet, ...rects)));
}

function followed(area: Area): Area {
  area.sheet.workbook.areas.add(area);
  return area;
}

/** The cells that a text names on a sheet: `B2`, `Foglio1!B2`, a defined name; nothing for the whole sheet. */
export function rectNamed(sheet: Sheet, given: Argument): Rect {
  if (given === null || given === undefined) return WHOLE_SHEET;
  const address = text(given).trim();
  const area = namedArea(sheet, address);
  if (area && area.sheet !== sheet) throw invalidArgument(`${address} is not on ${sheet.name}.`);
  return area ? rectOf(area) : parseRect(address);
}

function namedArea(sheet: Sheet, address: string): Area | null {
  const item = findName(sheet.names, address) ?? findName(sheet.workbook.names, address);
  return referredArea(sheet.workbook, item ? item.formula.slice(1) : address, item ? undefined : sheet);
}

/** The cells a reference names; null when it is none, or its sheet is gone. */
export function referredArea(workbook: Workbook, reference: string, home?: Sheet): Area | null {
  const parsed = parseReference(reference);
  const sheet = parsed?.sheet == null ? home : workbook.findSheet(parsed.sheet);
  return parsed && sheet ? areaOf(sheet, parsed.rect) : null;
}

/** A `Range` argument, or its address. */
export function rangeArgument(sheet: Sheet, given: Argument): Area {
  return targetOf(RANGE, given) ?? areaOf(sheet, rectNamed(sheet, given));
}

/** A `Range` or `RangeAreas` argument, or addresses parted by commas or semicolons. */
export function rectsArgument(sheet: Sheet, given: Argument): Rect[] {
  const area = targetOf(RANGE, given) ?? targetOf(RANGE_AREAS, given);
  if (area) return [...area.rects];
  if (typeof given !== "string") return [rectNamed(sheet, given)];
  if (given.length > LONGEST_LIST)
    throw invalidArgument(`More than ${LONGEST_LIST} characters of addresses.`);
  return given.split(/[,;]/).map((part) => rectNamed(sheet, part));
}
