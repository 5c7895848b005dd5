// SPDX-License-Identifier: EUPL-1.2
import { isPlaceholder } from "./placeholders";
import type { Operator, ReadTarget, TargetContext, TargetReading } from "./target";

const CONDITION =
  /(?<operator>[<>=≥≤]\s*[<>=]?|almeno|non inferiore (?:a|al)|entro)?\s*(?:d?e?ll'|il\s)?(?<number>\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)(?![\d/.-]*\d)\s*(?<percent>%)?(?<days>\s*(?:giorni|gg\b))?/iu;

/**
 * What a target or baseline cell says.
 * @param text the text of the cell; any text is read, the worst as `prose`
 */
export function readTarget(text: string, _context: TargetContext = {}): ReadTarget {
  const whole = (reading: TargetReading): ReadTarget => ({
    target: { text, ...reading },
    operators: [],
    conditions: [],
  });
  if (text.trim() === "" || isPlaceholder(text)) return whole({ kind: "missing" });
  if (/^\s*(?:s[iì]'?|no)\s*$/iu.test(text)) return whole({ kind: "yesno", value: /s/iu.test(text) });
  if (/^\s*(?:[^:]*:\s*)?(?:report|relazione|documento|regolamento|delibera)\b/iu.test(text))
    return whole({ kind: "deliverable" });
  const match = CONDITION.exec(text);
  const { operator, number, percent, days } = match?.groups ?? {};
  if (!match || number === undefined) return whole({ kind: "prose" });
  const canonical = operatorOf(operator ?? "=");
  const start = match.index;
  return {
    target: {
      text,
      kind: "threshold",
      operator: canonical,
      value: number.replaceAll(".", "").replace(",", "."),
      ...(percent ? { unit: "%" as const } : days ? { unit: "giorni" as const } : {}),
    },
    operators: operator
      ? [
          {
            start,
            end: start + operator.trimEnd().length,
            written: operator.trimEnd(),
            canonical,
          },
        ]
      : [],
    conditions: [{ start, end: start + match[0].length }],
  };
}

function operatorOf(written: string): Operator {
  if (/almeno|inferiore|≥|>\s*=|=\s*>/iu.test(written)) return ">=";
  if (/entro|≤|<\s*=|=\s*</iu.test(written)) return "<=";
  if (written.includes(">")) return ">";
  return written.includes("<") ? "<" : "=";
}
