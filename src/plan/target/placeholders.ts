// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../remembered";
import { looseKey } from "../wording";

/** What people write when they have no value yet, in targets and last values. Case and accents never count. */
const PLACEHOLDERS = {
  /** The whole text. */
  exact: [
    "n.d.",
    "n.d",
    "nd",
    "n/d",
    "n.a.",
    "n.a",
    "na",
    "n/a",
    "n.p.",
    "np",
    "tbd",
    "tbc",
    "n.r.",
    "n.r",
    "n/r",
    "n.c.",
    "n.v.",
    "n.q.",
    "nessun valore",
    "nessun dato",
    "da completare",
    "da compilare",
    "da inserire",
    "da aggiornare",
    "in definizione",
    "in corso di definizione",
    "in fase di definizione",
    "non definito",
    "kpi non definito",
    "non disponibile",
    "dato non disponibile",
    "valore non disponibile",
    "dati non disponibili",
    "non ancora disponibile",
    "dato non ancora disponibile",
    "non applicabile",
    "non previsto",
    "non prevista",
    "non valorizzato",
    "non pervenuto",
    "non rilevato",
    "non rilevabile",
    "non rilevata",
    "non misurato",
    "non misurabile",
    "non calcolabile",
    "non quantificabile",
    "non determinabile",
    "non presente",
    "non pertinente",
    "in corso di rilevazione",
    "in corso di elaborazione",
    "in elaborazione",
    "in attesa di dati",
    "#n/d",
    "#n/a",
    "#div/0!",
    "#rif!",
    "#ref!",
    "#valore!",
    "#value!",
    "#nome?",
    "#name?",
    "#num!",
    "#nullo!",
    "#null!",
  ],
  /** The first words; what follows may say when or by whom (`da verificare a fine anno`), but holds no digit. */
  beginnings: [
    "da definire",
    "da definirsi",
    "da fissare",
    "da concordare",
    "da assegnare",
    "da determinare",
    "da determinarsi",
    "da stabilire",
    "da quantificare",
    "da individuare",
    "da precisare",
    "da calcolare",
    "da rilevare",
    "da verificare",
    "da valutare",
    "da misurare",
    "da acquisire",
    "da comunicare",
  ],
  /** May stand before either: `target da definire`. */
  subjects: [
    "target",
    "valore",
    "valore atteso",
    "valore target",
    "obiettivo",
    "risultato",
    "kpi",
    "indicatore",
    "dato",
    "dati",
    "baseline",
    "valore storico",
    "valore di partenza",
  ],
} as const;

/** Nothing but signs (`---`, `…`, `?`, `/`), or the letter x again and again. */
const ONLY_SIGNS = /^(?:[\s\-–—_.…?*/\\=]+|[x\s.,%]*x[x\s.,%]*)$/iu;
const EXACT: ReadonlySet<string> = new Set(PLACEHOLDERS.exact.map(looseKey));

/** True for a text that only holds the place of a value; a blank is not one. */
export const isPlaceholder = remembered((text): boolean => {
  const key = withoutSubject(withoutYear(looseKey(text)));
  const trimmed = text.trim();
  if (trimmed === "") return false;
  return ONLY_SIGNS.test(trimmed) || EXACT.has(key) || (!/\d/u.test(key) && beginsAsPlaceholder(key));
});

/** «2016: n.d.», «non rilevato nel 2016», «n.d. (2016)» */
const withoutYear = (key: string): string =>
  key
    .replace(/^(?:anno )?(?:19|20)\d\d ?[:=-] ?/u, "")
    .replace(/(?: nel| per il| nell'anno| per l'anno| anno|,)? \(?(?:anno |dato )?(?:19|20)\d\d\)?$/u, "")
    .replace(/\.$/u, "");

function withoutSubject(key: string): string {
  const subject = PLACEHOLDERS.subjects.find((words) => key.startsWith(`${words} `));
  return subject === undefined || EXACT.has(key)
    ? key
    : key.slice(subject.length + 1).replace(/^[:=] ?/u, "");
}

const beginsAsPlaceholder = (key: string): boolean =>
  PLACEHOLDERS.beginnings.some((beginning) => key === beginning || key.startsWith(`${beginning} `));
