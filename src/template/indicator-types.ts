// SPDX-License-Identifier: EUPL-1.2
import type { ListedTerm, TermList } from "./lists";

/** Category of art. 6(1) of the DPCM 18/9/2012 that a tipologia belongs to; `e` is the residual one. */
type IndicatorCategory = "a" | "b" | "c" | "d" | "e";

export interface IndicatorType extends ListedTerm {
  category: IndicatorCategory;
}

/** Tipologie: the four categories named by the decree, then those of chamber practice, all in letter e. */
export const INDICATOR_TYPES: TermList<IndicatorType> = {
  verified: false,
  source: "D.P.C.M. 18/9/2012, art. 6, e prassi delle Camere di commercio",
  terms: [
    {
      term: "realizzazione fisica",
      category: "a",
      spellings: ["indicatore di realizzazione fisica"],
      oddSpellings: ["realizzazioni fisiche", "realizz. fisica"],
    },
    {
      term: "risultato",
      category: "b",
      spellings: [
        "output",
        "output/risultato",
        "risultato/output",
        "risultato (output)",
        "indicatore di risultato",
        "indicatore di output",
      ],
      oddSpellings: ["risultati", "out put"],
    },
    {
      term: "impatto",
      category: "c",
      spellings: [
        "outcome",
        "outcome/impatto",
        "impatto/outcome",
        "impatto (outcome)",
        "indicatore di impatto",
        "indicatore di outcome",
      ],
      oddSpellings: ["impatti", "out come"],
    },
    {
      term: "realizzazione finanziaria",
      category: "d",
      spellings: ["indicatore di realizzazione finanziaria"],
      oddSpellings: ["realizzazioni finanziarie", "realizz. finanziaria"],
    },
    {
      term: "efficacia",
      category: "e",
      spellings: ["indicatore di efficacia"],
      oddSpellings: ["efficace"],
    },
    {
      term: "efficienza",
      category: "e",
      spellings: ["indicatore di efficienza"],
      oddSpellings: ["efficiente"],
    },
    {
      term: "qualità",
      category: "e",
      spellings: ["indicatore di qualità", "qualità del servizio", "qualità dei servizi"],
      oddSpellings: ["qualitativo", "qualitativa"],
    },
    {
      term: "struttura",
      category: "e",
      spellings: ["indicatore di struttura"],
      oddSpellings: ["strutturale"],
    },
    {
      term: "economico-finanziario",
      category: "e",
      spellings: [
        "indicatore economico-finanziario",
        "economico - finanziario",
        "economico finanziario",
        "economico-finanziario/stato di salute",
        "stato di salute",
        "salute economica",
      ],
      oddSpellings: ["economico-finanziaria", "economico/finanziario"],
    },
  ],
};
