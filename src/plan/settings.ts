// SPDX-License-Identifier: EUPL-1.2
import * as z from "zod";

/** Settings of a chamber, kept in the workbook beside the plan; none of them is part of it. */

/** A line of text: no blanks around it, none of them a new line. */
const line = (longest: number) =>
  z.string().transform((text) => text.replace(/\s+/gu, " ").trim().slice(0, longest));

/** What a threshold may be. */
export interface ThresholdRange {
  least: number;
  most: number;
  /** Holds unless the chamber says otherwise. */
  usual: number;
}

/** Limits that chambers may set for themselves; each is that of one rule. */
export const THRESHOLDS = {
  /** OBJ-01: characters of an objective's title. */
  longestTitle: { least: 50, most: 2000, usual: 400 },
  /** IND-25: characters of an indicator's name. */
  longestName: { least: 50, most: 1000, usual: 200 },
  /** CNS-04: a cause is wanted below this percentage of the target; some bodies grade at 90 and at 70. */
  causeBelow: { least: 1, most: 100, usual: 100 },
  /** CNS-07: percentage of the target above which it was too easy to be one. */
  farAbove: { least: 101, most: 1000, usual: 150 },
} as const satisfies Record<string, ThresholdRange>;

export type ThresholdKey = keyof typeof THRESHOLDS;

export const THRESHOLD_KEYS = Object.keys(THRESHOLDS) as ThresholdKey[];

const threshold = ({ least, most, usual }: ThresholdRange) => z.int().min(least).max(most).default(usual);

/** Bytes of the largest logo. */
export const LARGEST_LOGO = 200_000;

/** `image/png` or `image/jpeg` by the first bytes; null for base64 of anything else, or no base64 at all. */
export function logoType(data: string): "image/png" | "image/jpeg" | null {
  if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/u.test(data)) return null;
  if (data.startsWith("iVBORw0KGgo")) return "image/png";
  return data.startsWith("/9j/") ? "image/jpeg" : null;
}

/** Bytes that base64 stands for. */
export const bytesOf = (data: string): number => (data.length / 4) * 3 - (/=*$/u.exec(data)?.[0].length ?? 0);

const logoSchema = z.strictObject({
  data: z
    .string()
    .refine((data) => logoType(data) !== null && bytesOf(data) <= LARGEST_LOGO)
    .describe("Base64 of a PNG or JPEG of at most 200 kB"),
  alternativeText: line(250).describe("What the logo shows, for those who do not see it"),
});

export const settingsSchema = z
  .strictObject({
    chamber: line(200).default("").describe("Whole name of the chamber, where the cover has none"),
    centres: z
      .array(line(250))
      .transform((centres) => [...new Set(centres)].filter((centre) => centre !== ""))
      .default([])
      .describe("Centres of responsibility, in the order they are offered in"),
    signers: z
      .array(z.strictObject({ role: line(120), name: line(120) }))
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
  })
  .describe("Settings of a chamber");

export type ChamberSettings = z.infer<typeof settingsSchema>;
export type Signer = ChamberSettings["signers"][number];
export type Logo = NonNullable<ChamberSettings["logo"]>;
export type Thresholds = ChamberSettings["thresholds"];

/** Those of a workbook that holds none. */
export const defaultSettings = (): ChamberSettings => settingsSchema.parse({});

/**
 * What is wrong in the workbook's settings, and where; what holds instead is the usual value.
 * - `threshold`: no number, or none within the range
 * - `logo-damaged`: a part of it is missing, or it is no PNG or JPEG
 * - `logo-too-large`: more than 200 kB
 */
export interface SettingsProblem {
  kind: "threshold" | "logo-damaged" | "logo-too-large";
  sheet: string;
  cell: string;
  /** What stands there; `""` for a logo. */
  seen: string;
  /** Of a threshold. */
  key?: ThresholdKey;
}
