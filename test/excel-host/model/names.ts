// SPDX-License-Identifier: EUPL-1.2
import { parseReference, tokenise } from "./formula-references";
import { invalidArgument, itemAlreadyExists } from "./host-error";
import { requireAllowed } from "./protection";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** A defined name: of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  readonly scope: Workbook | Sheet;
  /** With its `=`: a reference, a constant or any formula. */
  formula: string;
  comment: string;
  visible: boolean;
}

/** Excel takes no longer text constant inside a formula. */
const LONGEST_CONSTANT = 255;

/** @throws HostError for what Excel refuses as a name's formula. */
export function checkNameFormula(formula: string): void {
  const tokens = formula.startsWith("=") ? tokenise(formula) : null;
  if (!tokens?.length) throw invalidArgument(`Not a formula for a name: ${formula}`);
  const long = tokens.some(({ kind, text }) => kind === "string" && text.length - 2 > LONGEST_CONSTANT);
  if (long) throw invalidArgument("Text values in formulas are limited to 255 characters.");
}

/**
 * Adds a name; one that the scope has already is refused, not replaced (office-js issue 2875).
 * @throws HostError for a name that Excel does not take.
 */
export function addName(scope: Workbook | Sheet, name: string, formula: string, comment = ""): DefinedName {
  requireNamesOf(scope);
  const workbook = "workbook" in scope ? scope.workbook : scope;
  const valid = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u.test(name);
  if (!valid || parseReference(name) || /^[RrCc]\d*$/.test(name))
    throw invalidArgument(`Not a valid name: ${name}`);
  if (findName(scope.names, name)) throw itemAlreadyExists(name);
  checkNameFormula(formula);
  const item: DefinedName = { id: workbook.newId("name"), name, scope, formula, comment, visible: true };
  scope.names.push(item);
  return item;
}

/** @throws HostError for the names of a protected sheet, whose Name Manager is closed too. */
export function requireNamesOf(scope: Workbook | Sheet): void {
  if ("workbook" in scope) requireAllowed(scope);
}

export const findName = (names: readonly DefinedName[], name: string): DefinedName | undefined =>
  names.find((item) => item.name.toLowerCase() === name.toLowerCase());

export function deleteName(item: DefinedName): void {
  requireNamesOf(item.scope);
  item.scope.names = item.scope.names.filter((other) => other !== item);
}
