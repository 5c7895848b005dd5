// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../plan/plan-document";
import { listed, quoted } from "../phrases";
import { contentOf } from "../places";
import type { Offer } from "../replacements";
import { replaceText } from "../replacements";
import type { Report, Rule } from "../rule";
import type { TargetCell } from "../target-readings";
import { targetReadings } from "../target-readings";
import { isInSigns, readInstead, sayTheSame, withCanonicalOperators } from "./rewriting";

export const tgt06: Rule = {
  id: "TGT-06",
  severity: "info",
  title: "Operatori scritti in una sola forma",
  why: "Scritti sempre allo stesso modo, i risultati attesi si confrontano a colpo d’occhio e si leggono con i calcoli.",
  source: "prassi",
  examples: { good: ">= 80%", bad: "=> 80%; almeno l’80%" },
  correction:
    "Riordina i segni («=<» diventa «<=»); gli operatori scritti a parole («almeno») si cambiano solo dopo averlo chiesto.",
  check: (document) => {
    const cells = targetReadings(document).filter(
      ({ read: { operators, target } }) => operators.length > 0 && target.kind !== "date",
    );
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap((cell) => report(document, cell));
  },
};

function report(document: PlanDocument, cell: TargetCell): Report[] {
  const odd = cell.read.operators.filter(({ written, canonical }) => written !== canonical);
  if (odd.length === 0) return [];
  const seen = listed([...new Set(odd.map(({ written }) => quoted(written)))]);
  const expected = listed([...new Set(odd.map(({ canonical }) => quoted(canonical)))]);
  const onlySigns = odd.every(isInSigns);
  const [operator, isWritten] =
    odd.length > 1 ? ["Gli operatori", "sono scritti"] : ["L’operatore", "è scritto"];
  return [
    {
      at: cell.at,
      message: onlySigns
        ? `${operator} del risultato atteso per il ${cell.year} ${isWritten} ${seen}. Scrivere ${expected}.`
        : `${operator} del risultato atteso per il ${cell.year} ${isWritten} a parole: ${seen}. Scrivere ${expected} davanti al valore.`,
      seen: odd.map(({ written }) => written).join("; "),
      expected: odd.map(({ canonical }) => canonical).join("; "),
      ...rewrite(document, cell, onlySigns, `Scrivere ${expected} al posto di ${seen}`),
    },
  ];
}

/** Offered only where the new text is read as the old one was. */
function rewrite(document: PlanDocument, cell: TargetCell, onlySigns: boolean, label: string): Offer {
  const text = withCanonicalOperators(cell);
  const { target, operators } = readInstead(cell, text);
  const isCanonical = operators.every(({ written, canonical }) => written === canonical);
  if (!isCanonical || !sayTheSame(target, cell.read.target)) return {};
  return replaceText(contentOf(document, cell.at), cell.text, text, {
    label,
    kind: onlySigns ? "safe" : "asked",
  });
}
