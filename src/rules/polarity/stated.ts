// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import type { Direction } from "./word-list";

/** Which values of an indicator are better: higher or lower ones, those inside an interval, or «sì». */
export type StatedPolarity = Direction | "interval" | "yes-no";

/** What people write where the layout has a row for the polarity; case, accents and a final stop never count. */
const STATED: Readonly<Record<StatedPolarity, readonly string[]>> = {
  higher: [
    "più alto",
    "più alto è meglio",
    "meglio se più alto",
    "più alta è meglio",
    "crescente",
    "in crescita",
    "in aumento",
    "aumento",
    "positiva",
    "positivo",
    "polarità positiva",
    "diretta",
    "alta",
    "alto",
    "massimizzare",
    "+",
    "↑",
    ">",
    ">=",
  ],
  lower: [
    "più basso",
    "più basso è meglio",
    "meglio se più basso",
    "più bassa è meglio",
    "decrescente",
    "in diminuzione",
    "diminuzione",
    "negativa",
    "negativo",
    "polarità negativa",
    "inversa",
    "bassa",
    "basso",
    "minimizzare",
    "-",
    "−",
    "–",
    "↓",
    "<",
    "<=",
  ],
  interval: [
    "intervallo",
    "entro un intervallo",
    "range",
    "forbice",
    "valore di equilibrio",
    "entro i limiti",
  ],
  "yes-no": ["sì/no", "si/no", "sì-no", "si-no", "sì o no", "s/n", "on/off", "fatto/non fatto"],
};

const POLARITIES = new Map(
  (Object.entries(STATED) as [StatedPolarity, readonly string[]][]).flatMap(([polarity, forms]) =>
    forms.map((form) => [statedKey(form), polarity]),
  ),
);

/** The polarity that a text declares: `più basso è meglio`, `crescente`, `-`; null for any other text. */
export const statedPolarity = (text: string): StatedPolarity | null =>
  POLARITIES.get(statedKey(text)) ?? null;

function statedKey(text: string): string {
  return looseKey(text).replace(/\s*\/\s*/gu, "/");
}
