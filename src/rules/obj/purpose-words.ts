// SPDX-License-Identifier: EUPL-1.2
import { looseKey } from "../../plan/wording";
import { phrasesPattern } from "../vocabulary";

/** Words that say what something is done for. `finalizzat-` is any word that begins so; accents aside. */
const PURPOSE = phrasesPattern([
  ...["al fine di", "al fine del", "ai fini di", "ai fini del", "ai fini della", "affinche", "cosi da"],
  ...["allo scopo di", "con lo scopo di", "ha lo scopo di", "hanno lo scopo di", "scopo e"],
  ...[
    "con l'obiettivo di",
    "con l'obiettivo del",
    "l'obiettivo e",
    "obiettivo dell'ente e",
    "con l'intento di",
  ],
  ...["obiettivo strategico", "obiettivo che si pone", "gli obiettivi di", "comuni obiettivi", "obiettivo e"],
  ...["con la finalita", "con finalita", "finalita di", "finalizzat-", "le finalita", "alle finalita"],
  ...["contribui-", "concorre a", "concorre al", "concorrono a", "concorrono al", "concorrere a"],
  ...[
    "in modo da",
    "in modo che",
    "in maniera da",
    "tale da",
    "tali da",
    "nell'ottica di",
    "in un'ottica di",
  ],
  ...[
    "volto a",
    "volta a",
    "volti a",
    "volte a",
    "volto al",
    "volta al",
    "volti al",
    "volte al",
    "volta alla",
  ],
  ...["volto alla", "volti alla", "volte alla", "volte ad", "volti ad", "volta ad", "volto ad"],
  ...["mira a", "mira ad", "mira al", "mirano a", "mirano ad", "mirano al", "mirat-", "tende a", "tendono a"],
  ...["diretto a", "diretta a", "diretti a", "dirette a", "rivolte a", "rivolti a", "orientat-", "teso a"],
  ...[
    "tesa a",
    "tesi a",
    "tese a",
    "serve a",
    "servono a",
    "necessari per",
    "utile a",
    "utili a",
    "cosi che",
  ],
  ...["a supporto di", "a supporto del", "a supporto della", "a supporto delle", "a supporto dell'"],
  ...["a sostegno di", "a sostegno del", "a sostegno della", "a sostegno delle", "a sostegno dell'"],
  ...["a tutela di", "a tutela del", "a tutela della", "a tutela dei", "a tutela delle", "a tutela dell'"],
  ...["a garanzia di", "a garanzia del", "a garanzia della", "a garanzia dei", "a garanzia dell'"],
  ...["a favore di", "a favore del", "a favore della", "a favore dei", "a favore delle", "a vantaggio d-"],
]);

/** `per migliorare`, `per non perdere`, `per far conoscere`. */
const TO_DO =
  /(?<!\p{L})per\s+(?:non\s+|meglio\s+|poter\s+|far\s+|cui\s+|gli\s+)?\p{L}+(?:are|ere|ire|rre|rsi|rlo|rla|rli|rle|rne)(?!\p{L})/u;

/** `per il miglioramento`, `per la tutela`, `per una migliore conoscenza`. */
const FOR_WHAT =
  /(?<!\p{L})per\s+(?:(?:il|lo|la|i|gli|le|un|una|maggiore|maggior|migliore|miglior)\s+|l')*(?:\p{L}+(?:zione|zioni|mento|menti|enza)|tutela|sviluppo|crescita|sostegno|ripresa|rilancio|contrasto)(?!\p{L})/u;

/** True for a text that says, somewhere, what something is done for. */
export function statesPurpose(text: string): boolean {
  const key = looseKey(text);
  return key.search(PURPOSE) >= 0 || TO_DO.test(key) || FOR_WHAT.test(key);
}
