// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument, PlanPointer } from "../../plan/plan-document";
import { computed } from "../computed";
import { groupsOf } from "../groups";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import { conditionsOf } from "../target-conditions";
import { targetReadings } from "../target-readings";
import type { ValueKind } from "./words/expected-values";
import { EXPECTED_VALUES } from "./words/expected-values";
import { meantUnit } from "./words/unit-words";

/** What the targets of each indicator are written in, each once: a unit, "" for a value without one, else their kind. */
const unitsInTargets = computed<ReadonlyMap<PlanPointer, readonly string[]>>(
  (document) =>
    new Map(
      groupsOf(targetReadings(document), ({ indicatorAt }) => indicatorAt).map((cells) => {
        const written = cells.flatMap(({ read }) =>
          conditionsOf(read.target).map((each) =>
            each.kind === "threshold" || each.kind === "range"
              ? each.scale
                ? "scala"
                : (each.unit ?? "")
              : each.kind,
          ),
        );
        return [cells[0].indicatorAt, [...new Set(written)]];
      }),
    ),
);

/** Offers the unit that all targets of an indicator are written in, where a value of this kind can be expressed in it. */
export function unitInTargets(document: PlanDocument, indicatorAt: PlanPointer, value: ValueKind): Offer {
  const [unit, ...others] = unitsInTargets(document).get(indicatorAt) ?? [];
  if (unit === undefined || others.length > 0 || !EXPECTED_VALUES[unit]?.values.includes(value)) return {};
  const content = contentOf(document, `${indicatorAt}/unit`);
  return replaceText(content, String(content?.value ?? ""), unit, { kind: "asked" });
}

/** What a text that is no unit may be replaced with: units that suit every target as it is written now. */
export function suitableUnits(
  document: PlanDocument,
  indicatorAt: PlanPointer,
  text: string,
): readonly string[] {
  const written = (unitsInTargets(document).get(indicatorAt) ?? []).filter((unit) => unit !== "missing");
  const meant = meantUnit(text);
  if (written.length === 0) return [];
  if (meant === "numero" && written.every((unit) => unit === ""))
    return [`numero di ${text.charAt(0).toLocaleLowerCase("it")}${text.slice(1)}`];
  if (meant === "sì/no" && written.every((unit) => WITHOUT_VALUE.has(unit))) return [meant];
  const [unit, ...others] = written;
  return unit !== undefined && others.length === 0 && EXPECTED_VALUES[unit] ? [unit] : [];
}

/** Kinds of targets that are met or not. */
const WITHOUT_VALUE = new Set(["prose", "deliverable", "yesno", "change"]);
