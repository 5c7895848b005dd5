// SPDX-License-Identifier: EUPL-1.2
import { allegatoTexts } from "../../texts/allegato";
import { printedLabel } from "../blocks/printed-label";
import { type SheetText, textOf } from "./sheet-text";

/** An objective's card as it was printed. */
export interface CardText {
  /** `Obiettivo 011-005-001`, or with the title when there is no code. */
  name: string;
  text: string;
}

const HEADING = printedLabel("objective");
const CONTINUED = allegatoTexts.continued("");

/** The cards of a sheet; none on a sheet of another kind. What stands above the first one is not of a card. */
export function cardsOf({ rows }: SheetText): CardText[] {
  const cards: SheetText["rows"][number][][] = [];
  for (const row of rows) {
    if (!isHeading(row)) cards.at(-1)?.push(withoutRepeatedLabel(row));
    else if (!isContinued(row)) cards.push([row]);
  }
  return cards.map((card) => ({ name: nameOf(card), text: textOf(card) }));
}

export const hasCards = ({ rows }: SheetText): boolean =>
  rows.some((row) => isHeading(row) && !isContinued(row));

const isHeading = ([first, second]: SheetText["rows"][number]): boolean =>
  first !== undefined && second === undefined && first.text.startsWith(HEADING);

const isContinued = ([heading]: SheetText["rows"][number]): boolean =>
  heading?.text.endsWith(CONTINUED) ?? false;

/** A label is said again where a page begins inside its text, which tells nothing of the card. */
const withoutRepeatedLabel = (row: SheetText["rows"][number]): SheetText["rows"][number] =>
  isContinued(row) ? row.slice(1) : row;

function nameOf([heading, title]: SheetText["rows"]): string {
  const text = heading?.[0]?.text ?? "";
  return text === HEADING ? [text, title?.[1]?.text].filter(Boolean).join(" ") : text;
}
