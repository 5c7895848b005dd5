// SPDX-License-Identifier: EUPL-1.2
import { codesOf } from "../../../editing/growth/objective-code";
import { elementOf } from "../../../plan/element-pointer";
import { amountsIn, formatEuro, parseResources } from "../../../plan/money";
import { normalisedText } from "../../../plan/wording";
import { noteBeside } from "../../../rules/amount-text";
import { polarityOf } from "../../../rules/polarity/polarity";
import { INDICATOR_TYPES } from "../../../template/indicator-types";
import { matchTerm } from "../../../template/lists";
import { STATED_POLARITIES } from "../../../template/polarities";
import { matchUnit } from "../../../template/units";
import type { FieldAbout } from "./field-about";
import { indicatorCount } from "./hint";
import { shapeOf } from "./shape";

/** The text that a field could have in place of what it says, worked out from the plan; null for none. */
export function proposalOf(about: FieldAbout): string | null {
  const { field, text } = about;
  if (field.fixed !== null) return null;
  const proposed = proposalFor(about);
  return proposed === null || proposed === normalisedText(text) ? null : proposed;
}

function proposalFor(about: FieldAbout): string | null {
  const { document, field, text } = about;
  const isBlank = text.trim() === "";
  switch (field.kind) {
    case "code":
      return field.name === "code" && (isBlank || shapeOf(about) !== null) ? freeCode(about) : null;
    case "count":
      return String(indicatorCount(document, field.at));
    case "polarity": {
      const { polarity } = polarityOf(document, elementOf(field.at) ?? "");
      return isBlank && polarity !== "unknown" ? STATED_POLARITIES[polarity] : null;
    }
    case "type": {
      const match = matchTerm(text, INDICATOR_TYPES);
      return match.kind === "odd" ? match.term.term : null;
    }
    case "unit": {
      const match = matchUnit(text);
      return match.kind === "odd" ? match.term.term : null;
    }
    case "amount":
      return typeof field.content.value === "number" ? null : plainAmount(text);
    default:
      return null;
  }
}

const freeCode = ({ document, field }: FieldAbout): string | null =>
  codesOf(document)(field.at.replace(/\/objectives\/.*$/u, ""));

/** An amount alone in the notation that prints; what is said beside it is nothing to leave out. */
function plainAmount(text: string): string | null {
  const parsed = parseResources(text);
  if (parsed === null || amountsIn(text)?.length !== 1 || parsed.investments !== null) return null;
  return noteBeside(text) === "" ? formatEuro(parsed.current) : null;
}
