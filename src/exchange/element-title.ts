// SPDX-License-Identifier: EUPL-1.2
import { elementKind } from "../plan/element-pointer";
import type { Plan } from "../plan/plan";
import type { PlanPointer } from "../plan/plan-document";
import { textAt } from "../plan/pointer";
import { normalisedText } from "../plan/wording";
import { exchangeTexts, type handedTexts } from "../texts/exchange";

/** Titles run to thousands of characters: a name has their beginning. */
const LONGEST = 80;

const PARTS = {
  programme: ["missionCode", "programmeCode", "programmeTitle"],
  objective: ["code", "title"],
  indicator: ["id", "name"],
} as const;

/** Code of a programme (`011-005`), of an objective (`011-005-001`) or of an indicator; `""` where there is none. */
export function elementCode(plan: Plan, at: PlanPointer): string {
  const codes = PARTS[elementKind(at) ?? "indicator"].slice(0, -1);
  const texts = codes.map((name) => textAt(plan, `${at}/${name}`).trim());
  return texts.filter((text) => text !== "").join("-");
}

/**
 * `Obiettivo 011-005-001 – Sostegno alle imprese`
 * @param texts how kinds of elements are called: as the user's language has it, or always in Italian
 */
export function elementTitle(
  plan: Plan,
  at: PlanPointer,
  { kinds, untitled }: Pick<typeof handedTexts, "kinds" | "untitled"> = exchangeTexts,
): string {
  const kind = elementKind(at) ?? "indicator";
  const title = normalisedText(textAt(plan, `${at}/${PARTS[kind].at(-1) ?? ""}`));
  const shown = title.length > LONGEST ? `${title.slice(0, LONGEST).trimEnd()}…` : title;
  const code = elementCode(plan, at);
  return `${kinds[kind]} ${[code, shown || untitled].filter((part) => part !== "").join(" – ")}`;
}
