// SPDX-License-Identifier: EUPL-1.2
import type { CellContent, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { remembered } from "../../plan/remembered";
import { looseKey, normalisedText } from "../../plan/wording";
import { fieldsByCell, labelsByCell } from "../cells";
import { groupsOf } from "../groups";
import { mostFrequent } from "../most-frequent";
import { quoted } from "../phrases";
import { placeKey } from "../places";
import { type Offer, replaceText } from "../replacements";
import type { Rule } from "../rule";

export const obj12: Rule = {
  id: "OBJ-12",
  severity: "info",
  title: "Etichette uguali in tutte le schede",
  why: "Se la stessa voce ha nomi diversi da una scheda all’altra, chi legge si chiede se siano la stessa cosa.",
  source: "prassi",
  examples: {
    good: "Arco temporale, in tutte le schede",
    bad: "Arco temporale in una scheda, Arco temporale realizzazione in un’altra",
  },
  correction:
    "Scrive l’etichetta come nella maggior parte delle schede; da sola quando cambiano solo maiuscole, accenti e segni.",
  limits:
    "La forma giusta è quella più frequente nel piano, non quella del modello. Anni e numeri nell’etichetta non contano.",
  check: (document) => {
    const groups = groupsOf(writtenLabels(document), ({ field }) => field);
    if (groups.every(({ length }) => length < 2)) return "not-applicable";
    return groups.flatMap((group) => {
      const [first, ...others] = group;
      const usual = mostFrequent([first.wording, ...others.map(({ wording }) => wording)]);
      return group
        .filter(({ wording }) => withoutFinalNumber(wording) !== withoutFinalNumber(usual))
        .map((label) => {
          const { at, content, wording } = label;
          return {
            at,
            place: { sheet: content.sheet, cell: content.cell },
            message:
              `L’etichetta ${quoted(wording)} altrove è scritta ${quoted(usual)}. ` +
              "Usare la stessa in tutte le schede.",
            seen: normalisedText(String(content.value)),
            expected: usual,
            ...rewording(label, usual),
          };
        });
    });
  },
};

interface WrittenLabel {
  at: PlanPointer;
  /** JSON name of the field it introduces; targets of all years together. */
  field: string;
  content: CellContent;
  /** Its text, with `…` for numbers. */
  wording: string;
}

/**
 * Labels of objectives and indicators, each cell once. Left out are cells that hold several labels (WBK-02), a label
 * together with its value, or one label for a code and a title: there another wording would change what is read.
 */
function writtenLabels(document: PlanDocument): WrittenLabel[] {
  const shared = new Set(document.sharedLabels.map(placeKey));
  return labelsByCell(document).groups.flatMap((inCell) => {
    const [[, content]] = inCell;
    const wording = wordingOf(String(content.value));
    if (wording === null || shared.has(placeKey(content)) || fieldsByCell(document).has(content)) return [];
    const [label, ...others] = inCell.flatMap(([at]) => {
      const field = OF_OBJECTIVES.exec(at)?.[1];
      return field === undefined ? [] : [{ at, field, content, wording }];
    });
    return label && others.every(({ field }) => field === label.field) ? [label] : [];
  });
}

/** A label with `…` for its numbers; null for a year by itself, which is no wording. */
const wordingOf = remembered((text): string | null => {
  const wording = normalisedText(text).replace(/\d+/gu, "…").replace(/\s*:$/u, "");
  return /\p{L}/u.test(wording) ? wording : null;
});

/** `Indicatore …` and `Indicatore` are worded alike. */
const withoutFinalNumber = remembered((wording) => wording.replace(/\s*…$/u, ""));

const OF_OBJECTIVES = /^\/programmes\/\d+\/objectives\/\d+\/(?:indicators\/\d+\/)?([a-zA-Z]+)(?:\/\d{4})?$/u;

/** Offered where the usual wording holds no number: the year, or the count, of another cell is not ours to guess. */
const rewording = ({ content, wording }: WrittenLabel, usual: string): Offer =>
  usual.includes("…") || wording.includes("…")
    ? {}
    : replaceText(content, String(content.value), usual, {
        kind: looseKey(wording) === looseKey(usual) ? "safe" : "asked",
      });
