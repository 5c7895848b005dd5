// SPDX-License-Identifier: EUPL-1.2
import type { Misreading } from "../editing/form/misreading";

/** What the user reads when a text typed in the form would be read otherwise from its cell. */
export const misreadTexts = {
  kept: (field: string) => `«${field}» resta nella scheda, la cella non cambia.`,
  itself: (read: string) => `Dalla cella il testo si leggerebbe come «${read}».`,
  nothing: "Dalla cella il testo non si leggerebbe: sarebbe preso per qualcosa d’altro.",
  other: (other: string, before: string, after: string) =>
    `Scritto nella cella, cambierebbe anche «${other}»: da «${before}» a «${after}».`,
  otherField: "un altro campo",
  parts: "Scritto nella cella, il piano si leggerebbe con altri obiettivi o indicatori.",
  what: "Scrivere il testo in un altro modo, per esempio con qualche parola davanti.",
};

/** Texts run to thousands of characters. */
const LONGEST = 60;

/** What would happen, and what to do. */
export function misreadText(misreading: Misreading): string {
  return [misreadTexts.kept(misreading.field), consequence(misreading), misreadTexts.what].join(" ");
}

function consequence(misreading: Misreading): string {
  switch (misreading.kind) {
    case "itself":
      return misreading.read === "" ? misreadTexts.nothing : misreadTexts.itself(beginning(misreading.read));
    case "other": {
      const { other, before, after } = misreading;
      return misreadTexts.other(other ?? misreadTexts.otherField, beginning(before), beginning(after));
    }
    case "parts":
      return misreadTexts.parts;
  }
}

const beginning = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
