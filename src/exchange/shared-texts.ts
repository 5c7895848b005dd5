// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../plan/wording";

/** Share of the texts of two elements that are the same in both, from 0 to 1; what is blank in both counts for nothing. */
export function sharedTexts(one: unknown, other: unknown): number {
  const [texts, others] = [textsOf(one), textsOf(other)];
  const shared = [...texts].filter(([name, text]) => others.get(name) === text).length;
  return shared / Math.max(texts.size, others.size, 1);
}

/** Texts of an element's own, targets year by year, by the name of the field. */
function textsOf(element: unknown): Map<string, string> {
  const fields = element !== null && typeof element === "object" ? Object.entries(element) : [];
  return new Map(
    fields.flatMap(([name, value]: [string, unknown]): [string, string][] => {
      if (name === "targets") return [...textsOf(value)];
      const key = typeof value === "string" ? looseKey(value) : "";
      return key === "" ? [] : [[name, key]];
    }),
  );
}
