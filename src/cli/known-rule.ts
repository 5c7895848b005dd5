// SPDX-License-Identifier: EUPL-1.2
import { RULES } from "../rules/catalogue";
import { cliTexts } from "../texts/cli";
import { CommandError } from "./io";

/**
 * Id of the rule that the user names, in capitals or not.
 * @throws CommandError when none is named, or there is no such rule
 */
export function knownRule(id: string | undefined): string {
  if (id === undefined) throw new CommandError(cliTexts.missingRule);
  const rule = RULES.find((known) => known.id === id.toUpperCase());
  if (!rule) throw new CommandError(cliTexts.unknownRule(id));
  return rule.id;
}
