// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { Indicator } from "../../plan/plan";
import { isAbsent } from "../absent";
import { valueOf } from "../ind/value-kind";
import { EXPECTED_VALUES } from "../ind/words/expected-values";
import { quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { IndicatorReadings } from "../target-readings";
import { suits, unitTerm, valuesOf } from "./units";

/**
 * Offers another unit of measure for an indicator, where nothing else speaks against it: no value of its targets or of
 * its baseline is in another unit, and the algorithm leads to a value that can be expressed in it.
 * @param unit the unit as it would be written, e.g. `giorni`, `scala 1-5`
 */
export function offerUnit(
  document: PlanDocument,
  { at, indicator, targets, baseline }: IndicatorReadings,
  unit: string,
): Offer {
  const term = unitTerm({ unit });
  if (term === null || indicator.unit === null || !agreesWithAlgorithm(indicator, term)) return {};
  const values = [...targets, ...(baseline ? [baseline] : [])].flatMap(valuesOf);
  const areReachedOrNot = targets.every(({ text, read }) => isAbsent(text) || WHETHER.has(read.target.kind));
  if (!values.every((value) => suits(value, term)) || (term === "sì/no" && !areReachedOrNot)) return {};
  return replaceText(contentOf(document, `${at}/unit`), indicator.unit, unit, {
    label: `Cambiare l’unità di misura in ${quoted(unit)}`,
    kind: "asked",
  });
}

/** An algorithm in general words goes with any unit; without one, the name tells what is calculated. */
function agreesWithAlgorithm({ name, algorithm }: Indicator, term: string): boolean {
  const value = valueOf(algorithm === null || isAbsent(algorithm) ? name : algorithm);
  return value === null || (EXPECTED_VALUES[term]?.values.includes(value) ?? true);
}

/** Targets that are reached or not. */
const WHETHER: ReadonlySet<string> = new Set(["deliverable", "yesno", "date"]);
