// SPDX-License-Identifier: EUPL-1.2
import { centresInUse, timeframesFor, typesFor } from "../../../editing/choices";
import { normalisedText } from "../../../plan/wording";
import type { IndicatorType } from "../../../template/indicator-types";
import { STATED_POLARITIES } from "../../../template/polarities";
import { UNITS } from "../../../template/units";
import { fieldTexts } from "../../../texts/form-fields";
import { type CodedTitle, officialTitles } from "./coded-titles";
import type { FieldAbout, Offer } from "./field-about";

/** The values that a field is usually filled with, in the order to show them; empty where any text is as good. */
export function offersOf({ document, field }: Pick<FieldAbout, "document" | "field">): readonly Offer[] {
  switch (field.kind) {
    case "mission":
    case "programme":
      return officialTitles(document, field).map((entry) => plain(offerText(entry)));
    case "type":
      return typesFor(document.plan).map(({ text, ...type }) => ({ text, detail: typeExplained(type) }));
    case "unit":
      return UNITS.terms.map(({ term }) => plain(term));
    case "timeframe":
      return timeframesFor(document.plan).map(({ text, years }) => ({
        text,
        detail: fieldTexts.timeframe(years),
      }));
    case "polarity":
      return Object.values(STATED_POLARITIES).map(plain);
    case "centre":
      return centresInUse(document).map(({ centre, objectives }) => ({
        text: centre,
        detail: fieldTexts.centreUse(objectives),
      }));
    default:
      return [];
  }
}

/** A mission or programme as it is offered. */
export const offerText = ({ code, title }: CodedTitle): string => `${code} - ${title}`;

/** Offers that hold what was typed, else all of them. */
export function matchingOffers(offers: readonly Offer[], typed: string): readonly Offer[] {
  const wanted = normalisedText(typed).toLocaleLowerCase("it");
  const found = offers.filter(({ text }) => text.toLocaleLowerCase("it").includes(wanted));
  return found.length > 0 ? found : offers;
}

const plain = (text: string): Offer => ({ text, detail: "" });

/** A tipologia in a line: what it measures, and its class. */
export const typeExplained = ({ term, category }: Pick<IndicatorType, "term" | "category">): string =>
  `${fieldTexts.types[term] ?? ""} (${fieldTexts.category(category)})`;
