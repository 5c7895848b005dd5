// SPDX-License-Identifier: EUPL-1.2
import { LABELS } from "../template/labels";
import { isKnownLabel } from "../template/recognise-label";
import { parseMark } from "../workbook/sheet-mark";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetWithoutPlan } from "./no-plan-error";
import type { SheetReading } from "./sheet-reading";

/** True for a sheet that carries our mark, whatever was done to it since. */
export const isOurs = ({ mark }: SheetSnapshot): boolean => parseMark(mark) !== null;

/** True when a sheet holds an objective at least. */
export const holdsPlan = ({ programmes }: SheetReading): boolean =>
  programmes.some(({ objectives }) => objectives.length > 0);

/** True when a sheet lists objectives, if nothing else. */
export const holdsOverview = ({ overview }: SheetReading): boolean =>
  overview.some(({ objectives }) => objectives.length > 0);

/** The labels that tell a PIRA: those that begin a programme, an objective, an indicator, and its values. */
export const lookedFor = (): string[] => LABELS.filter(({ key }) => TELLING.has(key)).map(({ text }) => text);

const TELLING = new Set(["mission", "programme", "objective", "indicator", "measures", "target"]);

/** Why each sheet of a workbook was of no use. */
export function withoutPlan({ sheets, leftAside }: WorkbookSnapshot): SheetWithoutPlan[] {
  return [
    ...sheets.map((sheet): SheetWithoutPlan => ({ sheet: sheet.name, why: whyNot(sheet) })),
    ...leftAside.map(({ sheet }): SheetWithoutPlan => ({ sheet, why: "too-large" })),
  ];
}

function whyNot(sheet: SheetSnapshot): SheetWithoutPlan["why"] {
  if (isOurs(sheet)) return "ours";
  const cells = sheet.values.flat().filter((value) => value !== "");
  if (cells.length === 0) return "empty";
  return cells.some((value) => typeof value === "string" && isKnownLabel(value))
    ? "labels-apart"
    : "no-labels";
}
