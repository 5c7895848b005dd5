// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../plan/plan-document";
import type { Field } from "../fields";
import { objectiveFields } from "../fields";
import { replaceText } from "../replacements";
import { listed, quoted } from "../phrases";
import { contentOf } from "../places";
import type { Report, Rule } from "../rule";
import { canonicalDigits, withCanonicalDigits, writtenAmounts } from "../amount-text";

export const ris03: Rule = {
  id: "RIS-03",
  severity: "info",
  title: "Importi scritti allo stesso modo",
  why: "Importi con e senza decimali, uno accanto all’altro, si leggono male e si sbagliano nel trascriverli.",
  source: "prassi",
  examples: { good: "€ 13.000,00", bad: "€ 13.000" },
  correction:
    "Scrive gli importi con il punto delle migliaia e due decimali; il formato di una cella che contiene un numero va cambiato a mano.",
  check: (document) => {
    const resources = objectiveFields(document.plan, "resources");
    if (resources.length === 0) return "not-applicable";
    return resources.flatMap((field) => {
      const content = contentOf(document, field.at);
      return typeof content?.value === "number"
        ? shownWithoutDecimals(field, content)
        : writtenDifferently(field, content);
    });
  },
};

/** A number is right whatever its look; the look is the cell's format, which an edit of the value cannot change. */
const shownWithoutDecimals = ({ at, text }: Field, { value, numberFormat }: CellContent): Report[] =>
  numberFormat?.includes("0.00")
    ? []
    : [
        {
          at,
          message:
            "L’importo è un numero mostrato senza due decimali. Applicare alla cella un formato di valuta con due decimali.",
          seen: String(value).replace(".", ","),
          expected: text,
        },
      ];

function writtenDifferently({ at, text }: Field, content: CellContent | null): Report[] {
  const odd = writtenAmounts(text).filter(({ written, value }) => written !== canonicalDigits(value));
  if (odd.length === 0) return [];
  const expected = withCanonicalDigits(text);
  const seen = listed(odd.map(({ written }) => quoted(written)));
  const form = listed(odd.map(({ value }) => quoted(canonicalDigits(value))));
  const subject = odd.length > 1 ? `Gli importi ${seen} non sono scritti` : `L’importo ${seen} non è scritto`;
  return [
    {
      at,
      message: `${subject} con il punto delle migliaia e due decimali. Scrivere ${form}.`,
      seen: text,
      expected,
      ...replaceText(content, text, expected),
    },
  ];
}
