// SPDX-License-Identifier: EUPL-1.2
import type { Direction } from "./word-list";

/** What the objective says it wants of a subject, to support what the indicator's own words say. */
export const WISHES: Readonly<Record<Direction, readonly string[]>> = {
  lower: [
    "al di sotto",
    "inferiore",
    "inferiori",
    "ridurre",
    "riduzione",
    "diminuire",
    "diminuzione",
    "abbreviare",
    "accorciare",
    "contenere",
    "contenimento",
    "più breve",
    "più brevi",
    "più basso",
    "più bassi",
  ],
  higher: [
    "al di sopra",
    "superiore",
    "superiori",
    "migliorare",
    "miglioramento",
    "aumentare",
    "aumento",
    "innalzare",
    "innalzamento",
    "elevare",
    "più alto",
    "più alta",
  ],
};
