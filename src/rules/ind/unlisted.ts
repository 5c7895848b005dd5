// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import type { ListedTerm, TermMatch } from "../../template/lists";
import { isAbsent } from "../absent";
import type { Field } from "../fields";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import { quoted } from "../phrases";
import { listSeverity } from "../list-severity";
import { contentOf } from "../places";
import type { Report, RuleOutcome } from "../rule";

interface ListCheck {
  match: (text: string) => TermMatch<ListedTerm>;
  /** Whether the list rests on an act that was read: else what is not in it is only a warning. */
  verified: boolean;
  /** Messages for a field left blank, for a term written oddly and for a text that is no term. */
  missing: string;
  odd: (seen: string, term: string) => string;
  unknown: (seen: string) => string;
  /** The terms to choose from. */
  expected: string;
  /** Of these, the ones that a text which is no term may mean, the likeliest first; as they would be written. */
  alternatives: (field: Field) => readonly string[];
}

/** The outcome of a rule that wants a field to hold a term of a list; a term written oddly gets its fix. */
export function reportUnlisted(
  document: PlanDocument,
  fields: readonly Field[],
  list: ListCheck,
): RuleOutcome {
  if (fields.length === 0) return "not-applicable";
  return fields.flatMap((field) => report(document, field, list));
}

function report(document: PlanDocument, { at, text }: Field, list: ListCheck): Report[] {
  if (isAbsent(text)) return [{ at, message: list.missing, seen: text, expected: list.expected }];
  const match = list.match(text);
  const severity = listSeverity(list.verified);
  switch (match.kind) {
    case "listed":
      return [];
    case "odd":
      return [
        {
          at,
          severity,
          message: list.odd(quoted(text), quoted(match.term.term)),
          seen: text,
          expected: match.term.term,
          ...replaceText(contentOf(document, at), text, match.term.term),
        },
      ];
    case "unknown":
      return [
        {
          at,
          severity,
          message: list.unknown(quoted(text)),
          seen: text,
          expected: list.expected,
          ...choiceOf(document, { at, text }, list.alternatives({ at, text })),
        },
      ];
  }
}

/** Offers each of several texts in the place of what the field holds. */
export function choiceOf(document: PlanDocument, { at, text }: Field, choices: readonly string[]): Offer {
  const content = contentOf(document, at);
  const corrections = choices.flatMap(
    (choice) => replaceText(content, text, choice, { kind: "asked" }).corrections ?? [],
  );
  return corrections.length > 0 ? { corrections } : {};
}
