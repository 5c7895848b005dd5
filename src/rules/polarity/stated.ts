// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import type { Polarity } from "./polarity";

/** What people write where the layout has a row for the polarity; case, accents and a final stop never count. */
const STATED: Readonly<Record<Exclude<Polarity, "unknown">, readonly string[]>> = {
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
  (Object.entries(STATED) as [Exclude<Polarity, "unknown">, readonly string[]][]).flatMap(
    ([polarity, forms]) => forms.map((form) => [statedKey(form), polarity]),
  ),
);

/** The polarity that a text declares: `più basso è meglio`, `crescente`, `-`; null for any other text. */
export const statedPolarity = (text: string): Exclude<Polarity, "unknown"> | null =>
  POLARITIES.get(statedKey(text)) ?? null;

function statedKey(text: string): string {
  return looseKey(text).replace(/\s*\/\s*/gu, "/");
}
