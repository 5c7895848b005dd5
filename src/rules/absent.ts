// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../plan/remembered";
import { isPlaceholder } from "../plan/target/placeholders";
import type { Field } from "./fields";
import { isMissing } from "./fields";
import { quoted } from "./phrases";
import type { RuleOutcome } from "./rule";

/** True for a blank and for what people write in its place: `---`, `da definire`. */
export const isAbsent = remembered((text) => isMissing(text) || isPlaceholder(text));

/**
 * The outcome of a rule that wants a text: a placeholder is told from a blank, since it looks filled.
 * @param missing what is wrong, without a final stop
 */
export function reportAbsent(fields: readonly Field[], missing: string, advice: string): RuleOutcome {
  if (fields.length === 0) return "not-applicable";
  return fields
    .filter(({ text }) => isAbsent(text))
    .map(({ at, text }) => ({
      at,
      message: `${missing}${isMissing(text) ? "" : `: c’è scritto solo ${quoted(text)}`}. ${advice}`,
      seen: text,
    }));
}
