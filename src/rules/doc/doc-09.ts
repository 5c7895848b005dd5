// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { listed, quoted } from "../phrases";
import { fieldsByCell } from "../cells";
import { replaceContent } from "../replacements";
import type { Report, Rule } from "../rule";
import { withoutMarkup } from "./markup";

/** A cell of the plan with its text. */
interface TextCell {
  at: PlanPointer;
  content: CellContent;
  text: string;
}

export const doc09: Rule = {
  id: "DOC-09",
  severity: "info",
  title: "Testi senza residui di HTML o Markdown e senza numeri sparsi",
  why:
    "Incollando da una pagina web o da un PDF restano nel testo segni che sul foglio non si notano " +
    "e che nell’allegato vengono stampati.",
  source: "prassi",
  examples: {
    good: "Promozione e attuazione di politiche di sviluppo",
    bad: "<u>Promozione e attuazione</u> di politiche&nbsp;di sviluppo",
  },
  correction:
    "Toglie i segni e lascia le parole; un numero solo in un paragrafo della premessa si toglie a richiesta.",
  limits:
    "Riconosce i tag e i codici HTML più comuni, i filetti, i titoli e il grassetto di Markdown. " +
    "«---» da solo in una cella è un valore mancante e lo guardano altre regole.",
  check: (document) => {
    const cells = textCells(document);
    if (cells.length === 0) return "not-applicable";
    return cells.flatMap((cell) => [...leftovers(document, cell), ...strayNumber(cell)]);
  },
};

function leftovers(document: PlanDocument, { at, content, text }: TextCell): Report[] {
  const cleaned = withoutMarkup(text);
  if (cleaned.leftovers.length === 0) return [];
  const again = document.repeats[at] ?? [];
  const offers = [content, ...again].map((cell) =>
    replaceContent(cell, withoutMarkup(String(cell.value)).text, {
      label: `Togliere ${listed(cleaned.leftovers)}`,
    }),
  );
  const [first] = offers.flatMap(({ corrections = [] }) => corrections);
  const edits = offers.flatMap(({ corrections = [] }) => corrections.flatMap((one) => one.edits));
  const isWhole = first !== undefined && edits.length === offers.length && cleaned.text !== "";
  return [
    {
      at,
      message: `Nel testo ${quoted(text)} sono rimasti ${listed(cleaned.leftovers)}. Toglierli: nell’allegato verrebbero stampati.`,
      seen: text,
      expected: cleaned.text,
      ...(isWhole && { corrections: [{ ...first, edits }] }),
    },
  ];
}

/** A page number, or a number of nothing, alone in a paragraph of the narrative. */
function strayNumber({ at, content, text }: TextCell): Report[] {
  if (!at.startsWith("/premise/") || !/^\s*\d{1,6}\s*$/u.test(text)) return [];
  return [
    {
      at,
      message: `Nella premessa c’è un numero da solo, ${quoted(text)}: forse un numero di pagina rimasto incollando. Toglierlo o spiegare che cos’è.`,
      seen: text,
      ...replaceContent(content, "", { label: `Togliere ${quoted(text)}`, kind: "asked" }),
    },
  ];
}

/** The cells of the plan, each once, by the pointer that says most of what they hold. */
const textCells = (document: PlanDocument): TextCell[] =>
  fieldsByCell(document).groups.flatMap((fields) => {
    const [at, content] = fields.find(([pointer]) => isText(pointer)) ?? [];
    return at === undefined || content === undefined ? [] : [{ at, content, text: String(content.value) }];
  });

const isText = (at: PlanPointer): boolean => !/\/\d+$|Code$|\/code$/u.test(at) || at.startsWith("/premise/");
