// SPDX-License-Identifier: EUPL-1.2
import { type AllegatoOptions, allegatoOptionsSchema, isReadableColor } from "../../plan/allegato-options";
import { contrast } from "../../plan/contrast";

/** The options of the allegato as they stand in the dialog. */
export interface AllegatoDraft extends Omit<AllegatoOptions, "firstPage"> {
  firstPage: string;
}

export const allegatoDraft = (options: AllegatoOptions): AllegatoDraft => ({
  ...options,
  firstPage: String(options.firstPage),
});

const HEX = /^#[0-9A-F]{6}$/u;

/** `14304f` is `#14304F`. */
export const writtenColor = (text: string): string => text.trim().toUpperCase().replace(/^#?/u, "#");

/** Why a colour cannot be used: it is none, or white has too little contrast on it. */
export function colorProblem(text: string): "none" | { contrast: number } | null {
  const color = writtenColor(text);
  if (!HEX.test(color)) return "none";
  // Cut, not rounded: what is too little must not look like enough.
  return isReadableColor(color) ? null : { contrast: Math.floor(contrast(color, "#FFFFFF") * 10) / 10 };
}

export function isPageNumber(text: string): boolean {
  return allegatoOptionsSchema.shape.firstPage.safeParse(pageNumber(text)).success;
}

const pageNumber = (text: string): number => (/^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : NaN);

/** The options that a draft stands for; null while something in it cannot hold. */
export function allegatoOptionsOf({ firstPage, color, ...others }: AllegatoDraft): AllegatoOptions | null {
  const given = { ...others, color: writtenColor(color), firstPage: pageNumber(firstPage) };
  const parsed = allegatoOptionsSchema.safeParse(given);
  return parsed.success ? parsed.data : null;
}
