// SPDX-License-Identifier: EUPL-1.2
import { elementOf } from "../../../plan/element-pointer";
import { objectivesOf } from "../../../plan/elements";
import { normalisedText } from "../../../plan/wording";
import { parseResources } from "../../../plan/money";
import { programmeText } from "../../../reading/coded-text";
import { OBJECTIVE_CODE } from "../../../rules/cod/objective-codes";
import { statedPolarity } from "../../../rules/polarity/stated";
import { INDICATOR_TYPES } from "../../../template/indicator-types";
import { type ListedTerm, matchTerm, type TermMatch } from "../../../template/lists";
import { normalCode } from "../../../template/missions";
import { isKnownLabel } from "../../../template/recognise-label";
import { durationOf } from "../../../template/timeframes";
import { isPhysicalUnit, matchUnit } from "../../../template/units";
import { fieldTexts } from "../../../texts/form-fields";
import { officialTitles } from "./coded-titles";
import type { FieldAbout, Shape } from "./field-about";
import { readField } from "./readings";
import { flagsOf } from "./target-words";

const warning = (message: string): Shape => ({ severity: "warning", message });
const error = (message: string): Shape => ({ severity: "error", message });

/** What is odd in a text by its shape alone, told while it is typed; null for a blank and for what is well. */
export function shapeOf(about: FieldAbout): Shape | null {
  const { field, text } = about;
  if (text.trim() === "") return null;
  if (isHeld(about)) return shapeOfKind(about);
  const owner = ownerOfCode(about);
  if (owner !== null) return error(fieldTexts.takenCode(owner));
  return error(field.kind === "count" ? fieldTexts.countShape : fieldTexts.labelInside);
}

/**
 * Whether the plan will hold the text once its cell does: one that it cannot is kept in the form, and so is a code
 * that another objective has.
 */
export function isHeld(about: FieldAbout): boolean {
  const { field, text } = about;
  if (text.trim() === "") return true;
  if (field.kind === "count") return /^\s*\d{1,4}\s*$/u.test(text);
  return !isKnownLabel(text) && ownerOfCode(about) === null;
}

/** Title of the other objective that has the code typed for one; null where it is free. */
function ownerOfCode({ document, field, text }: FieldAbout): string | null {
  if (field.kind !== "code" || field.name !== "code") return null;
  const code = normalisedText(text);
  const own = elementOf(field.at);
  const others = objectivesOf(document.plan).filter(({ at }) => at !== own);
  const owner = others.find(({ objective }) => normalisedText(objective.code ?? "") === code);
  return owner?.objective.title ?? null;
}

function shapeOfKind(about: FieldAbout): Shape | null {
  const { document, field, text } = about;
  switch (field.kind) {
    case "mission":
    case "programme":
      return isOfficial(about) ? null : warning(fieldTexts.unlisted);
    case "code":
      return codeShape(about);
    case "type":
      return termShape(matchTerm(text, INDICATOR_TYPES), fieldTexts.unlistedType);
    case "unit":
      return isPhysicalUnit(text) ? null : termShape(matchUnit(text), fieldTexts.unlistedUnit);
    case "timeframe":
      return durationOf(text) === "unknown" ? warning(fieldTexts.unknownTimeframe) : null;
    case "polarity":
      return statedPolarity(text) === null ? warning(fieldTexts.unknownPolarity) : null;
    case "year":
      return yearShape(text, document.plan.year);
    case "amount":
      return parseResources(text) === null ? warning(fieldTexts.amountUnread) : null;
    case "target":
    case "value": {
      const flags = flagsOf(readField(document, field, text));
      return flags.length === 0 ? null : warning(flags.map((flag) => fieldTexts.flags[flag]).join(" "));
    }
    default:
      return null;
  }
}

function termShape(match: TermMatch<ListedTerm>, unlisted: string): Shape | null {
  if (match.kind === "listed") return null;
  return warning(match.kind === "odd" ? fieldTexts.oddTerm(match.term.term) : unlisted);
}

function isOfficial({ document, field, text }: FieldAbout): boolean {
  const { code, title } = programmeText(text);
  return officialTitles(document, field).some(
    (entry) =>
      normalisedText(entry.title) === normalisedText(title) &&
      (code === null || normalCode(code) === entry.code),
  );
}

function codeShape({ field, text }: FieldAbout): Shape | null {
  const code = normalisedText(text);
  if (field.name === "code") {
    return OBJECTIVE_CODE.test(code) ? null : warning(fieldTexts.objectiveCodeShape);
  }
  return field.name === "id" || normalCode(code) !== null ? null : warning(fieldTexts.codeShape);
}

function yearShape(text: string, exercise: number | null): Shape | null {
  const year = /^\s*((?:19|20)\d\d)\s*$/u.exec(text)?.[1];
  if (year === undefined) return warning(fieldTexts.yearShape);
  return exercise !== null && Number(year) > exercise ? warning(fieldTexts.yearToCome(exercise)) : null;
}
