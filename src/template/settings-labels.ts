// SPDX-License-Identifier: EUPL-1.2
import type { ThresholdKey } from "../plan/thresholds";
import { labelWords } from "./label-text";

export type SettingsKey = "chamber" | "centre" | "signer" | "logoText" | "logo" | ThresholdKey;

/** What stands before each setting on its sheet, in the order of the sheet. */
export const SETTINGS_LABELS: Readonly<Record<SettingsKey, string>> = {
  chamber: "Ente",
  centre: "Centro di responsabilità",
  signer: "Firmatario",
  longestTitle: "Lunghezza massima del titolo di un obiettivo",
  longestName: "Lunghezza massima del nome di un indicatore",
  causeBelow: "Grado di raggiungimento sotto il quale si chiede la causa",
  farAbove: "Grado di raggiungimento oltre il quale il risultato atteso è troppo basso",
  logoText: "Testo alternativo del logo",
  logo: "Logo",
};

const BY_WORDS: ReadonlyMap<string, SettingsKey> = new Map(
  Object.entries(SETTINGS_LABELS).map(([key, text]) => [labelWords(text).words, key as SettingsKey]),
);

/** The setting that a text stands before; case, accents and punctuation aside. */
export const settingOf = (text: string): SettingsKey | null => BY_WORDS.get(labelWords(text).words) ?? null;
