// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";
import { type AllegatoOptions, allegatoOptionsSchema } from "./allegato-options";
import { lineSchema } from "./line";
import { bytesOf, LARGEST_LOGO, logoType } from "./logo";
import { type ThresholdKey, type ThresholdRange, THRESHOLDS } from "./thresholds";

/** Settings of a chamber, kept in the workbook beside the plan; none of them is part of it. */

const threshold = ({ least, most, usual }: ThresholdRange) => z.int().min(least).max(most).default(usual);

const logoSchema = z.strictObject({
  data: z
    .string()
    .refine((data) => logoType(data) !== null && bytesOf(data) <= LARGEST_LOGO)
    .describe("Base64 of a PNG or JPEG of at most 200 kB"),
  alternativeText: lineSchema.describe("What the logo shows, for those who do not see it"),
});

export const settingsSchema = z
  .strictObject({
    chamber: lineSchema.default("").describe("Whole name of the chamber, where the cover has none"),
    centres: z
      .array(lineSchema)
      .transform((centres) => [...new Set(centres)].filter((centre) => centre !== ""))
      .default([])
      .describe("Centres of responsibility, in the order they are offered in"),
    signers: z
      .array(z.strictObject({ role: lineSchema, name: lineSchema }))
      .transform((signers) => signers.filter(({ role, name }) => role !== "" || name !== ""))
      .default([]),
    logo: logoSchema.nullable().default(null),
    thresholds: z
      .strictObject({
        longestTitle: threshold(THRESHOLDS.longestTitle),
        longestName: threshold(THRESHOLDS.longestName),
        causeBelow: threshold(THRESHOLDS.causeBelow),
        farAbove: threshold(THRESHOLDS.farAbove),
      })
      .prefault({}),
    allegato: allegatoOptionsSchema.prefault({}),
  })
  .describe("Settings of a chamber");

export type ChamberSettings = z.infer<typeof settingsSchema>;
export type Signer = ChamberSettings["signers"][number];
export type Logo = NonNullable<ChamberSettings["logo"]>;

/** Those of a workbook that holds none. */
export const defaultSettings = (): ChamberSettings => settingsSchema.parse({});

/**
 * What is wrong in the workbook's settings, and where; what holds instead is the usual value.
 * - `option`: of the allegato, nothing that it can be
 * - `threshold`: no number, or none within the range
 * - `logo-damaged`: a part of it is missing, or it is no PNG or JPEG
 * - `logo-too-large`: more than 200 kB
 */
export interface SettingsProblem {
  kind: "option" | "threshold" | "logo-damaged" | "logo-too-large";
  sheet: string;
  cell: string;
  /** What stands there; `""` for a logo. */
  seen: string;
  /** Of a threshold. */
  key?: ThresholdKey;
  /** Of an option. */
  option?: keyof AllegatoOptions;
}
