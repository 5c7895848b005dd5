// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { ALLEGATO_SECTIONS, FONT_SIZES, NUMBERINGS, ORIENTATIONS, USUAL_COLOR } from "./allegato-choices";
import { lineSchema } from "./line";
import { contrast, LEAST_CONTRAST } from "./contrast";

/** How a chamber wants its allegato printed; kept with its settings. */

const colorSchema = z
  .string()
  .regex(/^#[0-9A-F]{6}$/u)
  .refine(isReadableColor);

/** True for a colour that white text can be read on. */
export function isReadableColor(color: string): boolean {
  return contrast(color, "#FFFFFF") >= LEAST_CONTRAST;
}

export const allegatoOptionsSchema = z
  .strictObject({
    sections: z
      .array(z.enum(ALLEGATO_SECTIONS))
      .min(1)
      .transform((chosen) => ALLEGATO_SECTIONS.filter((section) => chosen.includes(section)))
      .default([...ALLEGATO_SECTIONS]),
    fontSize: z.literal(FONT_SIZES).default(10),
    orientation: z.enum(ORIENTATIONS).default("auto").describe("Of the cards; auto chooses by fit"),
    color: colorSchema.default(USUAL_COLOR).describe("Of the chamber: titles, bands and charts"),
    numbering: z.enum(NUMBERINGS).default("total"),
    firstPage: z.int().min(1).max(9999).default(1).describe("Number of the first page, in a larger document"),
    act: lineSchema.default("").describe("Act that adopts the plan and its date, for cover and footer"),
    marksDraft: z.boolean().default(true).describe("«BOZZA» in the header while errors are open"),
    printsSigners: z.boolean().default(false),
    isProtected: z.boolean().default(false).describe("Against accidental edits, without a password"),
  })
  .describe("How the allegato is printed");

export type AllegatoOptions = z.infer<typeof allegatoOptionsSchema>;

/** Those of a chamber that has chosen nothing. */
export const defaultAllegatoOptions = (): AllegatoOptions => allegatoOptionsSchema.parse({});
