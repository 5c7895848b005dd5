// SPDX-License-Identifier: EUPL-1.2
import * as fc from "fast-check";

const WORDS = [
  ..."il di e la per nel con una attività imprese camera territorio progetto percentuale".split(" "),
  ..."anagrafico-certificativa promozione/informazione D. Lgs. 91/2011; risultati: - >= 80%".split(" "),
  ..."obiettivo. L'ente È € 1.234,56 «qualità» – sviluppo".split(" "),
  "https://www.esempio.camcom.it/amministrazione-trasparente/bilanci",
  "precipitevolissimevolmente",
  "😀",
  "di\u00a0cui",
];

/** Italian prose with what breaks a layout: long words, addresses, line ends, runs of blanks. Never blank at its ends. */
export const anyText = (maxWords: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", " ", " ", " ", " ", "\n", "  ", "\n\n")),
      {
        minLength: 1,
        maxLength: maxWords,
        size: "max",
      },
    )
    .map((words) => words.flat().join("").trim());
