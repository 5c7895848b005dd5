// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from "../model/host-error";
import type { Json } from "./messages";
import { type Argument, HostObject } from "./office-class";

export function text(given: Argument): string {
  if (typeof given !== "string") throw invalidArgument(`A text was expected, not ${shown(given)}.`);
  return given;
}

export function number(given: Argument): number {
  if (typeof given !== "number" || !Number.isFinite(given)) {
    throw invalidArgument(`A number was expected, not ${shown(given)}.`);
  }
  return given;
}

export function whole(given: Argument): number {
  if (!Number.isInteger(given)) throw invalidArgument(`A whole number was expected, not ${shown(given)}.`);
  return given as number;
}

export function flag(given: Argument): boolean {
  if (typeof given !== "boolean") throw invalidArgument(`True or false was expected, not ${shown(given)}.`);
  return given;
}

export function record(given: Argument): Readonly<Record<string, Json>> {
  if (typeof given !== "object" || given === null || Array.isArray(given) || given instanceof HostObject) {
    throw invalidArgument(`An object was expected, not ${shown(given)}.`);
  }
  return given as Readonly<Record<string, Json>>;
}

/** One of the words of an enumeration, as office.js spells it. */
export function oneOf<W extends string>(given: Argument, words: readonly W[]): W {
  const found = words.find((word) => word === given);
  if (found === undefined)
    throw invalidArgument(`One of ${words.join(", ")} was expected, not ${shown(given)}.`);
  return found;
}

/** The argument read by `read`, or `missing` when the caller left it out. */
export const optional = <A, B>(given: Argument, read: (value: Argument) => A, missing: B): A | B =>
  given === null || given === undefined ? missing : read(given);

/** An argument as it stands in a message. */
export const shown = (given: Argument): string =>
  given instanceof HostObject ? given.type.name : JSON.stringify(given ?? null).slice(0, 60);
