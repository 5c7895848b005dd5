// SPDX-License-Identifier: EUPL-1.2
import type { Indicator } from "../../plan/plan";
import { phraseFinder, wordsOf } from "../phrase-finder";
import { measuredSubject, otherNature } from "./words/nature";
import type { TypeExpectation } from "./words/type-words";
import { QUALITY_WORDS, TYPE_EXPECTATIONS } from "./words/type-words";

const findQuality = phraseFinder(QUALITY_WORDS.map((phrase) => ({ phrase, means: true })));

/**
 * The tipologie that suit what an indicator measures, and those that do not; null when nothing is known of it.
 * What the name says comes first; a target may tell that an activity ends in a measure of satisfaction.
 */
export function typeExpectation({ name, targets }: Indicator): TypeExpectation | null {
  const subject = measuredSubject(name);
  if (subject) return TYPE_EXPECTATIONS[subject];
  const ofTarget = Object.values(targets).some((text) => measuredSubject(text) === "satisfaction");
  if (ofTarget) return TYPE_EXPECTATIONS.satisfaction;
  const nature = otherNature(name);
  const isAction = nature === "action" || nature === "activity" || nature === "extent";
  return isAction && findQuality(wordsOf(name)).length === 0 ? TYPE_EXPECTATIONS.action : null;
}
