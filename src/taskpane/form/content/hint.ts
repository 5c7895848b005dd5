// SPDX-License-Identifier: EUPL-1.2
import { printedSize } from "../../../allegato/printed-size";
import { elementOf } from "../../../plan/element-pointer";
import type { PlanDocument, PlanPointer } from "../../../plan/plan-document";
import { valueAt } from "../../../plan/pointer";
import { normalisedText } from "../../../plan/wording";
import { programmeText } from "../../../reading/coded-text";
import { lastYearIn } from "../../../rules/bas/observation-period";
import { polarityOf } from "../../../rules/polarity/polarity";
import { INDICATOR_TYPES } from "../../../template/indicator-types";
import { matchTerm } from "../../../template/lists";
import { formTexts } from "../../../texts/form";
import { fieldTexts } from "../../../texts/form-fields";
import { officialTitle, officialTitles } from "./coded-titles";
import type { FieldAbout } from "./field-about";
import { typeExplained } from "./offers";
import { amountInWords, readField } from "./readings";
import { targetInWords } from "./target-words";

/** What is said beneath a field of its text, or of what to write there; null for nothing. */
export function hintOf(about: FieldAbout): string | null {
  const { document, field, text } = about;
  if (field.fixed !== null) return formTexts.fixed[field.fixed];
  const isBlank = text.trim() === "";
  switch (field.kind) {
    case "mission":
    case "programme":
      return officialHint(about);
    case "type": {
      const match = matchTerm(text, INDICATOR_TYPES);
      return match.kind === "unknown" ? null : typeExplained(match.term);
    }
    case "polarity": {
      const { polarity, from, reason } = polarityOf(document, elementOf(field.at) ?? "");
      return from === "proposed" && polarity !== "unknown" ? fieldTexts.polarityReason(reason) : null;
    }
    case "count":
      return fieldTexts.counted(indicatorCount(document, field.at));
    case "target":
    case "value":
      return isBlank ? fieldTexts.targetExample : fieldTexts.readAs(readingOf(about));
    case "amount": {
      const words = isBlank ? null : amountInWords(text);
      return words === null ? fieldTexts.amountExample : fieldTexts.readAs(words);
    }
    case "long-text":
      return sizeHint(about);
    default:
      return null;
  }
}

/** A value as it is read, with the year that stands beside it: `180, anno 2025`. */
function readingOf({ document, field, text }: FieldAbout): string {
  const words = targetInWords(readField(document, field, text));
  const year = field.kind === "value" ? lastYearIn(text) : null;
  return year === null || words.includes(String(year)) ? words : fieldTexts.ofYear(words, year);
}

/** How many indicators an objective has. */
export function indicatorCount({ plan }: PlanDocument, at: PlanPointer): number {
  const indicators = valueAt(plan, `${elementOf(at) ?? ""}/indicators`);
  return Array.isArray(indicators) ? indicators.length : 0;
}

function officialHint({ document, field, text }: FieldAbout): string | null {
  if (field.kind === "programme" && officialTitles(document, field).length === 0)
    return fieldTexts.missionFirst;
  const official = officialTitle(document, field);
  if (official === null || text.trim() === "") return null;
  const isSame = normalisedText(programmeText(text).title) === normalisedText(official.title);
  return isSame ? null : fieldTexts.official(official.title);
}

function sizeHint({ document, field: { at }, text }: FieldAbout): string {
  const characters = formTexts.characters(text.length);
  const size = text.trim() === "" ? null : printedSize(document, at, text);
  return size === null
    ? characters
    : fieldTexts.size(characters, fieldTexts.lines(size.lines, size.millimetres));
}
