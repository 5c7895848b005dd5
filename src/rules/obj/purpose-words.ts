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

/** Ends in themselves, of the chamber or of the programme: no reason is asked of who wants these. */
const END = phrasesPattern([
  ...["garantire", "assicurare", "migliorare", "aumentare", "accrescere", "incrementare", "ridurre"],
  ...["contenere", "razionalizzare", "favorire", "rafforzare", "elevare", "innalzare", "facilitare"],
  ...["agevolare", "contrastare", "prevenire", "tutelare", "valorizzare", "sostenere", "accompagnare"],
  ...["conservare", "semplificare", "avvicinare", "aiutare", "portare le imprese", "diffondere la cultura"],
  ...["diffondere la conoscenza", "azione di valorizzazione", "azione di tutela", "azione di sostegno"],
  ...["realizzare i risparmi", "realizzare risparmi"],
]);
/** The same as nouns, which begin a title: `Tutela del consumatore`. */
const ENDS_OF_TITLES =
  /^(?:tutela|valorizzazione|sostegno|supporto|miglioramento|riduzione|contenimento|rafforzamento|semplificazione|efficienza|risanamento) (?:a|d)\p{L}{0,4}(?:\s|')/u;

/** What a sentence wants to bring about; with the means beside it, that is its purpose. */
const RESULT = phrasesPattern([
  ...[
    "garantire",
    "assicurare",
    "migliorare",
    "aumentare",
    "accrescere",
    "incrementare",
    "ridurre",
    "favorire",
  ],
  ...["rafforzare", "mantenere", "preservare", "rendere", "elevare", "innalzare", "facilitare", "agevolare"],
  ...["contrastare", "prevenire", "tutelare", "valorizzare", "sostenere", "accompagnare", "semplificare"],
  ...[
    "potenziare",
    "promuovere",
    "sviluppare",
    "consolidare",
    "garantisce",
    "assicura",
    "migliora",
    "favorisce",
  ],
  ...["rafforza", "valorizza", "sostiene", "promuove", "sviluppa"],
]);
const MEANS = phrasesPattern([
  ...["attraverso", "mediante", "tramite", "grazie a-", "grazie al-", "facendo leva", "con l'ausilio di"],
  ...[
    "con azioni",
    "con iniziative",
    "con servizi",
    "con interventi",
    "con contributi",
    "con bandi",
    "con corsi",
  ],
  ...[
    "con percorsi",
    "con campagne",
    "con attivita",
    "con il",
    "con la",
    "con un",
    "con una",
    "con studi",
    "con eventi",
  ],
  ...["quale leva", "come leva", "quale strumento", "come strumento", "quale volano", "come volano"],
]);
/** With whom, not by what means. */
const TOGETHER =
  /(?:collaborazione|convenzione|raccordo|accordo|accordi|protocolli|sinergia|insieme|rapporti)\s+con\s/gu;
/** `riducendo i tempi`, `promuovendo gli strumenti`. */
const BY_DOING = /(?<!\p{L})\p{L}{3,}(?:ando|endo)(?!\p{L})/u;

/** True for a sentence that says what it wants, and by what means: `Migliorare la qualità riducendo gli errori`. */
function namesEndAndMeans(sentence: string): boolean {
  const end = sentence.search(RESULT);
  if (end < 0) return false;
  const after = sentence.slice(end);
  return after.replace(TOGETHER, "").search(MEANS) >= 0 || BY_DOING.test(after);
}

/** True for a text that says, somewhere, what something is done for. */
export function statesPurpose(text: string): boolean {
  const key = looseKey(text);
  if (key.search(PURPOSE) >= 0 || key.search(END) >= 0) return true;
  if (ENDS_OF_TITLES.test(key) || TO_DO.test(key) || FOR_WHAT.test(key)) return true;
  return key.split(/[.;]\s/u).some(namesEndAndMeans);
}
