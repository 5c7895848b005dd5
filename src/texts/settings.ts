// SPDX-License-Identifier: EUPL-1.2
import { FONT_SIZES } from "../plan/allegato-choices";
import type { SettingsProblem } from "../plan/settings";
import { type AllegatoKey, choicesOfOption } from "../template/allegato-choices";
import { THRESHOLDS, type ThresholdKey } from "../plan/thresholds";

/** Words of the sheet with the settings. */
export const settingsTexts = {
  sheet: "Impostazioni",
  title: "Impostazioni dell’ente",
  explanation:
    "Valgono per questa cartella di lavoro e si possono modificare anche a mano: un centro di responsabilità o un firmatario per riga, " +
    "nuove righe comprese. Il foglio non fa parte del piano né dell’allegato.",
  notes: {
    chamber: "Usato se la copertina non nomina l’ente.",
    centre: "Proposti quando si compila un obiettivo.",
    signers: "Firmatari",
    role: "Ruolo",
    name: "Nome e cognome",
    characters: (rule: string) => `caratteri (regola ${rule})`,
    percentage: (rule: string) => `% del risultato atteso (regola ${rule})`,
    logoText: "Che cosa mostra il logo, per chi non lo vede.",
    logo: "Si sceglie dal riquadro. Le righe qui sotto contengono l’immagine: non modificarle.",
  },
  hasLogo: "presente",
  noLogo: "nessuno",
  page: "Pagina &P",
} as const;

/** The rule of each threshold. */
export const THRESHOLD_RULES: Readonly<Record<ThresholdKey, string>> = {
  longestTitle: "OBJ-01",
  longestName: "IND-25",
  causeBelow: "CNS-04",
  farAbove: "CNS-07",
};

/** Of options that are not one of a few words. */
const OPTION_NOTES = {
  sections: "Quelle da stampare, separate da virgole; sempre in questo ordine.",
  fontSize: `Punti: ${FONT_SIZES.join(", ")}.`,
  color: "Per titoli e fasce, come #14304F: il bianco deve leggersi sopra.",
  firstPage: "Se l’allegato segue altre pagine.",
  act: "In copertina e a piè di pagina, se c’è.",
} as const;

const noteOf = (key: AllegatoKey, notes: Readonly<Record<keyof typeof OPTION_NOTES, string>>): string => {
  const choices = key === "sections" ? null : choicesOfOption(key);
  return choices ? choices.join(", ") : notes[key as keyof typeof OPTION_NOTES];
};

/** What may stand beside an option of the allegato, in the sheet. */
export const optionNote = (key: AllegatoKey): string => noteOf(key, OPTION_NOTES);

/** Words for settings that cannot be used. */
export const settingsProblemTexts = {
  "logo-damaged":
    "Il logo non è completo, o non è un’immagine PNG o JPEG: sceglierlo di nuovo nelle impostazioni.",
  "logo-too-large": "Il logo supera i 200 kB: sceglierne nelle impostazioni una versione più leggera.",
  option: (seen: string, note: string) =>
    `«${seen}» non si può usare: finché non è uno dei valori previsti vale quello solito. ${note}`,
  threshold: (seen: string, least: number, most: number, usual: number) =>
    `«${seen}» non è un numero tra ${least} e ${most}: finché non lo è vale ${usual}.`,
  notes: { ...OPTION_NOTES },
};

/** What the user reads when a setting in the workbook cannot be used. */
export function settingsProblemText({ kind, key, option, seen }: SettingsProblem): string {
  const texts = settingsProblemTexts;
  if (kind === "logo-damaged" || kind === "logo-too-large") return texts[kind];
  if (kind === "option") return texts.option(seen, noteOf(option ?? "sections", texts.notes));
  const { least, most, usual } = THRESHOLDS[key ?? "longestTitle"];
  return texts.threshold(seen, least, most, usual);
}
