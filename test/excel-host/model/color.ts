// SPDX-License-Identifier: EUPL-1.2
import { invalidArgument } from "./host-error";

/** The HTML names that office.js takes for a colour and that tests are likely to use. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** `#RRGGBB` of a colour as office.js takes it, and as it reads it back. @throws HostError for anything else. */
export function colour(text: string): string {
  const found = /^#[0-9a-fA-F]{6}$/.test(text) ? text.toUpperCase() : NAMED[text.toLowerCase()];
  if (!found) throw invalidArgument(`Not a colour: ${text}`);
  return found;
}
