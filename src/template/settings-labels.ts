// SPDX-License-Identifier: EUPL-1.2
import type { ThresholdKey } from "../plan/thresholds";
import type { AllegatoKey } from "./allegato-choices";
import { labelWords } from "./label-text";

export type SettingsKey = "chamber" | "centre" | "signer" | "logoText" | "logo" | ThresholdKey | AllegatoKey;

/** What stands before each setting on its sheet, in the order of the sheet. */
export const SETTINGS_LABELS: Readonly<Record<SettingsKey, string>> = {
  chamber: "Ente",
  centre: "Centro di responsabilità",
  signer: "Firmatario",
  longestTitle: "Lunghezza massima del titolo di un obiettivo",
  longestName: "Lunghezza massima del nome di un indicatore",
  causeBelow: "Grado di raggiungimento sotto il quale si chiede la causa",
  farAbove: "Grado di raggiungimento oltre il quale il risultato atteso è troppo basso",
  sections: "Parti dell’allegato",
  fontSize: "Corpo del testo dell’allegato",
  orientation: "Orientamento delle schede",
  color: "Colore dell’ente",
  numbering: "Numerazione delle pagine",
  firstPage: "Numero della prima pagina",
  act: "Atto di approvazione e data",
  marksDraft: "«BOZZA» finché ci sono errori aperti",
  printsSigners: "Firmatari in fondo all’allegato",
  isProtected: "Protezione dei fogli dell’allegato",
  logoText: "Testo alternativo del logo",
  logo: "Logo",
};

const BY_WORDS: ReadonlyMap<string, SettingsKey> = new Map(
  Object.entries(SETTINGS_LABELS).map(([key, text]) => [labelWords(text).words, key as SettingsKey]),
);

/** The setting that a text stands before; case, accents and punctuation aside. */
export const settingOf = (text: string): SettingsKey | null => BY_WORDS.get(labelWords(text).words) ?? null;
