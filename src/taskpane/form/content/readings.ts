// SPDX-License-Identifier: EUPL-1.2
import { formatEuro, parseResources } from "../../../plan/money";
import { elementOf } from "../../../plan/element-pointer";
import type { PlanDocument } from "../../../plan/plan-document";
import { textAt } from "../../../plan/pointer";
import { readTarget } from "../../../plan/target/read-target";
import type { Target, TargetContext } from "../../../plan/target/target";
import type { FormField } from "../../../editing/form/form-field";
import { fieldTexts } from "../../../texts/form-fields";

/** What helps to read a target, a last value or a result: the unit of its indicator and its year. */
export function targetContext({ plan }: PlanDocument, { at, name, year }: FormField): TargetContext {
  const unit = name === "achievement" ? "%" : textAt(plan, `${elementOf(at) ?? ""}/unit`);
  return { unit: unit === "" ? null : unit, year: year ?? plan.year };
}

/** A target, a last value or a result as it is read. */
export const readField = (document: PlanDocument, field: FormField, text: string): Target =>
  readTarget(text, targetContext(document, field)).target;

/** An amount in euro as it is read, investments apart; null for what does not read as one. */
export function amountInWords(text: string): string | null {
  const parsed = parseResources(text);
  if (parsed === null) return null;
  const current = formatEuro(parsed.current);
  return parsed.investments === null
    ? current
    : fieldTexts.amountWith(current, formatEuro(parsed.investments));
}
