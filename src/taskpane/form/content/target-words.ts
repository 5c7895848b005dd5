// SPDX-License-Identifier: EUPL-1.2
import { formatTarget } from "../../../plan/target/format-target";
import type { Operator, Target, TargetFlag } from "../../../plan/target/target";
import { fieldTexts } from "../../../texts/form-fields";

/** What was read in a target or a last value, in words: `almeno 80 %`, `entro il 31/12/2018`. */
export function targetInWords(target: Target): string {
  switch (target.kind) {
    case "threshold":
      return withRoom(formatTarget(target).replace(OPERATOR, (sign) => inWords(sign)));
    case "yesno":
      return target.value ? fieldTexts.yes : fieldTexts.no;
    case "missing":
      return fieldTexts.nothing;
    case "prose":
      return fieldTexts.unreadable;
    case "deliverable":
      return fieldTexts.deliverable;
    case "compound":
      return target.parts.map(targetInWords).join(target.join === "any" ? fieldTexts.any : fieldTexts.all);
    case "range":
    case "change":
    case "date":
      return withRoom(formatTarget(target));
  }
}

/** Everything that a reader should look at once more, parts included, each once. */
export const flagsOf = (target: Target): readonly TargetFlag[] => [
  ...new Set([
    ...(target.flags ?? []),
    ...(target.kind === "compound" ? target.parts.flatMap((part) => flagsOf(part)) : []),
  ]),
];

/** The operator of a canonical threshold, the blank after it included: a bare number needs none. */
const OPERATOR = /(?:[<>]=?|=) /u;

function inWords(sign: string): string {
  const words = fieldTexts.operators[sign.trim() as Operator];
  return words === "" ? "" : `${words} `;
}

/** Read out and printed, a percentage stands apart from its number. */
const withRoom = (text: string): string => text.replace(/(?<=\d)%/gu, "\u00a0%");
