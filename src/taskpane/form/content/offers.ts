// SPDX-License-Identifier: EUPL-1.2
import { centresInUse } from "../../../editing/choices";
import { indicatorsOf } from "../../../plan/elements";
import type { Plan } from "../../../plan/plan";
import { normalisedText } from "../../../plan/wording";
import { type IndicatorType, INDICATOR_TYPES } from "../../../template/indicator-types";
import { TIMEFRAMES } from "../../../template/timeframes";
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
      return typeOffers(document.plan);
    case "unit":
      return UNITS.terms.map(({ term }) => plain(term));
    case "timeframe":
      return TIMEFRAMES.terms.map(({ term, years }) => ({
        text: capitalised(term),
        detail: fieldTexts.timeframe(years),
      }));
    case "polarity":
      return Object.values(fieldTexts.polarities).map(plain);
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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The tipologie in the plan's own habit: with a capital where all of them have one. */
function typeOffers(plan: Plan): Offer[] {
  const written = indicatorsOf(plan).flatMap(({ indicator: { type } }) =>
    type?.trim() ? [type.trim()] : [],
  );
  const hasCapitals = written.length > 1 && written.every((type) => /^\p{Lu}/u.test(type));
  return INDICATOR_TYPES.terms.map(({ term, category }) => ({
    text: hasCapitals ? capitalised(term) : term,
    detail: typeExplained({ term, category }),
  }));
}

/** A tipologia in a line: what it measures, and its class. */
export const typeExplained = ({ term, category }: Pick<IndicatorType, "term" | "category">): string =>
  `${fieldTexts.types[term] ?? ""} (${fieldTexts.category(category)})`;
