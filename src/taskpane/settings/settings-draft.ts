// SPDX-License-Identifier: EUPL-1.2
import type { AllegatoOptions } from "../../plan/allegato-options";
import { type ChamberSettings, type Logo, settingsSchema, type Signer } from "../../plan/settings";
import { THRESHOLD_KEYS, type ThresholdKey, THRESHOLDS } from "../../plan/thresholds";

/** The settings as they stand in the dialog. */
export interface SettingsDraft {
  chamber: string;
  /** One a line. */
  centres: string;
  signers: readonly Signer[];
  logo: Logo | null;
  allegato: AllegatoOptions;
  thresholds: Readonly<Record<ThresholdKey, string>>;
}

export const draftOf = ({ centres, thresholds, ...others }: ChamberSettings): SettingsDraft => ({
  ...others,
  centres: centres.join("\n"),
  thresholds: {
    longestTitle: String(thresholds.longestTitle),
    longestName: String(thresholds.longestName),
    causeBelow: String(thresholds.causeBelow),
    farAbove: String(thresholds.farAbove),
  },
});

/** A threshold as typed; a blank is the usual one, null is none that can hold. */
export function thresholdOf(text: string, key: ThresholdKey): number | null {
  const { least, most, usual } = THRESHOLDS[key];
  if (text.trim() === "") return usual;
  const number = /^\s*\d{1,5}\s*$/u.test(text) ? Number(text) : NaN;
  return number >= least && number <= most ? number : null;
}

/** A logo is of use to everybody only with its words. */
const lacksWords = ({ logo }: SettingsDraft): boolean => logo !== null && logo.alternativeText.trim() === "";

/** The settings that a draft stands for; null while something in it cannot hold. */
export function settingsOf(draft: SettingsDraft): ChamberSettings | null {
  const { centres, thresholds, ...others } = draft;
  const numbers = THRESHOLD_KEYS.map((key) => [key, thresholdOf(thresholds[key], key)] as const);
  if (lacksWords(draft) || numbers.some(([, number]) => number === null)) return null;
  return settingsSchema.parse({
    ...others,
    centres: centres.split("\n"),
    thresholds: Object.fromEntries(numbers),
  });
}
