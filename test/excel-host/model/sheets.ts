// SPDX-License-Identifier: EUPL-1.2
import { HostError, invalidArgument, invalidOperation, itemAlreadyExists } from "./host-error";
import { mendCopy, mendDeletion, mendRename } from "./mending";
import { parseReference } from "./formula-references";
import { requireStructure } from "./protection";
import { Sheet, type Visibility } from "./sheet";
import { copyContent } from "./sheet-content";
import type { Workbook } from "./workbook";

/** @throws HostError for a name that Excel does not take, or that another sheet has. */
function checkName(workbook: Workbook, name: string, own?: Sheet): void {
  const bad = name === "" || name.length > 31 || /[:\\/?*[\]]/.test(name) || /^'|'$/.test(name);
  if (bad || name.toLowerCase() === "history") throw invalidArgument(`Not a sheet name: ${name}`);
  const other = workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other && other !== own) throw itemAlreadyExists(`Sheet ${name}`);
}

/** Adds a sheet at the end; it does not become the active one. */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  requireStructure(workbook);
  const given = name ?? freeName(workbook, (n) => `Foglio${n}`);
  checkName(workbook, given);
  const sheet = new Sheet(workbook, workbook.newId("sheet"), given);
  workbook.sheets.push(sheet);
  workbook.record({ kind: "added", sheet });
  return sheet;
}

function freeName(workbook: Workbook, name: (n: number) => string): string {
  let n = 1;
  while (workbook.findSheet(name(n))) n++;
  return name(n);
}

export function renameSheet(sheet: Sheet, name: string): void {
  requireStructure(sheet.workbook);
  checkName(sheet.workbook, name, sheet);
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  mendRename(sheet.workbook, before, name);
  sheet.workbook.record({ kind: "renamed", sheet, before, after: name });
}

/** @throws HostError for a very hidden sheet, which office.js cannot delete, and for the last visible one. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  requireStructure(workbook);
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
  }
  requireAnotherVisible(sheet);
  const position = workbook.sheets.indexOf(sheet);
  if (workbook.activeSheet === sheet) workbook.activate(neighbour(workbook, position));
  workbook.sheets.splice(position, 1);
  mendDeletion(workbook, sheet.name);
  workbook.record({ kind: "deleted", sheet });
}

/** The visible sheet that comes to the front when the one at this position leaves. */
function neighbour(workbook: Workbook, position: number): Sheet {
  const [before, after] = [workbook.sheets.slice(0, position), workbook.sheets.slice(position + 1)];
  const next = [...after, ...before.reverse()].find(({ visibility }) => visibility === "Visible");
  if (!next) throw invalidOperation("A workbook must keep a visible sheet.");
  return next;
}

function requireAnotherVisible(sheet: Sheet): void {
  const others = sheet.workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible");
  if (!others) throw invalidOperation("A workbook must keep a visible sheet.");
}

export function showSheet(sheet: Sheet, visibility: Visibility): void {
  requireStructure(sheet.workbook);
  const before = sheet.visibility;
  if (before === visibility) return;
  if (visibility !== "Visible") {
    requireAnotherVisible(sheet);
    if (sheet.workbook.activeSheet === sheet) {
      sheet.workbook.activate(neighbour(sheet.workbook, sheet.workbook.sheets.indexOf(sheet)));
    }
  }
  sheet.visibility = visibility;
  sheet.workbook.record({ kind: "shown", sheet, before, after: visibility });
}

export function moveSheet(sheet: Sheet, position: number): void {
  const { workbook } = sheet;
  requireStructure(workbook);
  if (position < 0 || position >= workbook.sheets.length) throw invalidArgument(`No position ${position}.`);
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  if (before !== position) workbook.record({ kind: "moved", sheet, before, after: position });
}

/**
 * Copies a sheet to a position. Its names are copied with it, and the workbook's names that point at it get a twin
 * that belongs to the copy.
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { workbook } = sheet;
  requireStructure(workbook);
  const stem = sheet.name.replace(/ \(\d+\)$/, "");
  const name = freeName(workbook, (n) => `${stem.slice(0, 31 - ` (${n + 1})`.length)} (${n + 1})`);
  const copy = new Sheet(workbook, workbook.newId("sheet"), name);
  copyContent(sheet, copy, (_id, kind) => workbook.newId(kind));
  const own = [...sheet.names, ...workbook.names.filter(({ formula }) => pointsAt(formula, sheet))];
  const seen = new Set<string>();
  copy.names = own
    .filter((item) => !seen.has(item.name.toLowerCase()) && seen.add(item.name.toLowerCase()))
    .map((item) => ({ ...item, id: workbook.newId("name"), scope: copy }));
  mendCopy(copy, sheet.name);
  workbook.sheets.splice(position, 0, copy);
  workbook.record({ kind: "added", sheet: copy });
  return copy;
}

const pointsAt = (formula: string, sheet: Sheet): boolean =>
  parseReference(formula.slice(1))?.sheet?.toLowerCase() === sheet.name.toLowerCase();
