// SPDX-License-Identifier: EUPL-1.2

/** Small words of Italian, without accents; `è` alone keeps its own, to be told from `e`. */

/** Left out of every phrase: «almeno l'80%» is read as «almeno 80%». */
export const ARTICLES: ReadonlySet<string> = new Set(["il", "lo", "la", "l", "i", "gli", "le"]);

/** Read as their simplest form: «non inferiore all'80%» as «non inferiore a 80%». */
const FORMS_OF = {
  di: ["del", "dello", "della", "dell", "dei", "degli", "delle", "d"],
  a: ["al", "allo", "alla", "all", "ai", "agli", "alle", "ad"],
  da: ["dal", "dallo", "dalla", "dall", "dai", "dagli", "dalle"],
  in: ["nel", "nello", "nella", "nell", "nei", "negli", "nelle"],
  e: ["ed"],
  o: ["od"],
  su: ["sul", "sullo", "sulla", "sull", "sui", "sugli", "sulle"],
} as const;

export const SIMPLE_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(FORMS_OF).flatMap(([simple, joined]) => joined.map((word) => [word, simple] as const)),
);

/** Words that cannot be what is counted: «3 per anno», «2 di cui». */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `di a da in con su per tra fra e ed o od oppure ovvero e' è ma se che chi cui non ne si come anche nonche
  un uno una entro almeno oltre sotto sopra piu meno circa ca max min massimo minimo rispetto verso presso
  ogni all'anno dopo prima durante mediante tramite attraverso secondo salvo nonostante quando dove mentre
  sono stato stata stati state era erano sara saranno ha hanno of ossia cioe quale quali tutti tutte
  annui annue annuo annua annuali annuale mensili mensile complessivi complessive totali totale previsti previste
  programmati programmate sia tantum ciascuno ciascuna cadauno cadauna complessivamente mediamente`.split(
    /\s+/u,
  ),
);

/** Words that are cut with a final stop, which does not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `ecc etc es art artt max min n nr num gg g h prot reg lgs dott sig ing avv ca c v cfr tel mln mld lav perc prec
  succ all par pag trim sem`.split(/\s+/u),
);

/** Between a number and its noun: «3 nuovi servizi» counts servizi. */
export const ADJECTIVES_BEFORE_NOUN: ReadonlySet<string> = new Set(
  `nuovi nuove nuovo nuova ulteriori ulteriore diversi diverse altri altre altro altra distinti distinte
  diverso diversa specifici specifiche specifico specifica grandi importanti principali`.split(/\s+/u),
);

/** A number after one of these is a name, not a quantity: «art. 3», «fase 2», «Impresa 4.0». */
export const NUMBERED_THINGS: ReadonlySet<string> = new Set(
  `art artt articolo articoli comma commi lettera legge leggi l lr dl dlgs lgs dm dpr dpcm decreto decreti regolamento
  delibera deliberazione delibere determina determinazione provvedimento circolare direttiva prot protocollo ordinanza
  reg ue ce iso uni en sa ohsas
  fase fasi lotto step asse obiettivo ob os op azione misura missione programma punto paragrafo par allegato all
  capitolo cap titolo sezione pagina pag tabella tab figura scheda modulo modello kpi indicatore codice cod cig cup
  area settore ufficio servizio categoria classe gruppo linea industria impresa agenda transizione formazione
  versione ver v edizione tel telefono fax via piazza cap interno int conto mastro tipo stanza sala horizon
  primi prime ultimi ultime primo prima
  decennio secolo vol volume numero-verde c lett priorita intervento sottomisura capo dgr ddg dcr dpgr dgc dcc deliberazioni determine nota circolari`.split(
    /\s+/u,
  ),
);

/** Between the thing and its number: «linea strategica 2». */
export const ADJECTIVES_OF_NUMBERED_THINGS: ReadonlySet<string> = new Set(
  `strategico strategica operativo operativa prioritario prioritaria specifico specifica dirigenziale tematico tematica
  generale organizzativo organizzativa trasversale intermedio intermedia gestionale`.split(/\s+/u),
);

/** A day after one of these says which act it is: «CCNL 21/5/2018». */
export const DATED_ACTS: ReadonlySet<string> = new Set(
  `ccnl ccni ccrl ccdi dpcm dm dpr dl dlgs lgs dgr ddg dd l legge`.split(/\s+/u),
);

/** A number of four digits after one of these is a year. */
export const BEFORE_A_YEAR: ReadonlySet<string> = new Set(
  `anno anni esercizio triennio biennio quinquennio in di da a su al dicembre novembre ottobre settembre agosto luglio
  giugno maggio aprile marzo febbraio gennaio fine inizio nel trimestre semestre bilancio consuntivo preventivo budget
  rispetto valore dato target`.split(/\s+/u),
);

const UNITS_IN_WORDS = "uno due tre quattro cinque sei sette otto nove".split(" ");
const TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split(" ");

/** «ventuno», «ventidue», «ventitré» … «novantanove»: the ten loses its last vowel before another. */
const TENS_AND_UNITS: readonly (readonly [string, number])[] = TENS.flatMap((ten, tens) =>
  UNITS_IN_WORDS.map(
    (unit, units) =>
      [(/^[uo]/u.test(unit) ? ten.slice(0, -1) : ten) + unit, (tens + 2) * 10 + units + 1] as const,
  ),
);

/** Numbers in words; «un», «uno» and «una» count only after an operator, elsewhere they are articles. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  [
    ...["zero", ...UNITS_IN_WORDS]
      .map((word, value) => [word, value] as const)
      .filter(([word]) => word !== "uno"),
    ...`dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove`
      .split(" ")
      .map((word, index) => [word, index + 10] as const),
    ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
    ...TENS_AND_UNITS,
    ...Object.entries({
      cento: 100,
      centocinquanta: 150,
      duecento: 200,
      duecentocinquanta: 250,
      trecento: 300,
      quattrocento: 400,
      cinquecento: 500,
      mille: 1000,
      duemila: 2000,
      tremila: 3000,
      cinquemila: 5000,
      diecimila: 10_000,
    }),
  ].map(([word, value]) => [word, String(value)]),
);

/** Parts of a whole: «due terzi degli obiettivi». */
export const PARTS_OF_A_WHOLE: ReadonlyMap<string, number> = new Map([
  ["terzo", 3],
  ["terzi", 3],
  ["quarto", 4],
  ["quarti", 4],
  ["quinto", 5],
  ["quinti", 5],
  ["decimi", 10],
]);

/** A number after «in» and before one of these says how a thing is made, not how many are wanted: «in tre lingue». */
export const MADE_IN: ReadonlySet<string> = new Set(
  `lingue lingua fasi parti sezioni formati versioni tappe step lotti moduli turni capitoli rate tranche passaggi
  colori volumi sessioni copie`.split(/\s+/u),
);

/** Things that last: the time after them says how long, not what is wanted: «corso di 20 ore», «evento di due giorni». */
export const LASTING: ReadonlySet<string> = new Set(
  `corso corsi seminario seminari webinar workshop evento eventi incontro incontri percorso percorsi ciclo cicli
  laboratorio laboratori stage tirocinio tirocini missione missioni fiera fiere modulo moduli lezione lezioni
  sessione sessioni giornata giornate convegno convegni manifestazione rassegna festival`.split(/\s+/u),
);

/** «nessun reclamo» is none of them. */
export const NONE: ReadonlySet<string> = new Set(["nessun", "nessuno", "nessuna"]);

export const ONE: ReadonlySet<string> = new Set(["un", "uno", "una"]);

/** What a number is multiplied by: «45 mila», «1,2 milioni di euro». */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["mila", 1e3],
  ["migliaia", 1e3],
  ["k", 1e3],
  ["milione", 1e6],
  ["milioni", 1e6],
  ["mln", 1e6],
  ["miliardo", 1e9],
  ["miliardi", 1e9],
  ["mld", 1e9],
]);

/** True for a word that may be what a number counts. */
export const isCountable = (key: string): boolean =>
  key.length > 1 && !FUNCTION_WORDS.has(key) && !NUMBER_WORDS.has(key);
