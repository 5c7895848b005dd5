// SPDX-License-Identifier: EUPL-1.2
import type { PageDifference, PageSetting } from "../workbook/page-difference";

/** What the user reads where Excel did not take the page set-up of a sheet. */
export const pageDifferenceTexts = {
  lead: "Excel non ha accettato tutto il layout di pagina.",
  sheet: (sheet: string, settings: string) => `«${sheet}»: ${settings}.`,
  what: "Prima di stampare, correggerlo in quei fogli dalla scheda «Layout di pagina».",
  settings: {
    orientation: "orientamento",
    paper: "formato della carta",
    scale: "proporzioni",
    "first-page": "numero della prima pagina",
    margins: "margini",
    "print-area": "area di stampa",
    "title-rows": "righe da ripetere in alto",
    breaks: "interruzioni di pagina",
    headers: "intestazione e piè di pagina",
  } satisfies Record<PageSetting, string>,
  orientations: { portrait: "verticale", landscape: "orizzontale" },
};

/** Which sheets, which settings with what they should be, and what to do; `""` when every page is as it was set. */
export function pageDifferenceText(differences: readonly PageDifference[]): string {
  if (differences.length === 0) return "";
  const { lead, sheet, what } = pageDifferenceTexts;
  const sheets = differences.map((each) => sheet(each.sheet, each.settings.map(settingText).join(", ")));
  return [lead, ...sheets, what].join(" ");
}

function settingText({ setting, wanted }: PageDifference["settings"][number]): string {
  const { settings, orientations } = pageDifferenceTexts;
  const name = settings[setting];
  if (wanted === "") return name;
  if (setting === "scale") return `${name} ${wanted}%`;
  return `${name} ${wanted === "portrait" || wanted === "landscape" ? orientations[wanted] : wanted}`;
}
