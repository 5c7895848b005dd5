// SPDX-License-Identifier: EUPL-1.2

const MONTHS =
  "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre".split(" ");

/** Words that put a result in a time; what follows is its year. As `ListedPhrase` wants them. */
export const PERIOD_WORDS: readonly string[] = [
  ...["nel", "del", "per il", "durante il", "nel corso del"].flatMap((opening) => [
    ...(opening === "del" ? [] : [`${opening} #`]),
    ...["biennio", "triennio", "quadriennio", "quinquennio", "periodo"].map((span) => `${opening} ${span} #`),
  ]),
  "nell'anno #",
  "negli anni #",
  "per l'anno #",
  "per gli anni #",
  "nel corso dell'anno #",
  "nell'esercizio #",
  ...["primo", "secondo"].map((half) => `nel ${half} semestre #`),
  ...MONTHS.flatMap((month) => [`nel mese di ${month} #`, `a ${month} #`]),
  "programma #",
  "programma annuale #",
  "piano #",
  "piano annuale #",
  "piano triennale #",
  "ptpc #",
  "ptpct #",
];

/** As `PERIOD_WORDS`, for deadlines; those with a month are dates, which another rule looks at. */
export const DEADLINE_WORDS: readonly string[] = [
  "entro il #",
  "entro l'anno #",
  "entro la fine del #",
  "entro il primo semestre #",
  "entro il secondo semestre #",
];

/**
 * Words that, a little before, make a past time the term of a comparison or the origin of something
 * (`media del triennio`, `progetto avviato nel`); `*` stands for any ending.
 */
export const ORIGIN_WORDS: readonly string[] = [
  "rispetto",
  "confront*",
  "medi*",
  "valor*",
  "dato",
  "dati",
  "quell*",
  "risultat*",
  "livell*",
  "registrat*",
  "rilevat*",
  "osservat*",
  "raggiunt*",
  "ottenut*",
  "avviat*",
  "iniziat*",
  "attivat*",
  "istituit*",
  "concess*",
  "approvat*",
  "adottat*",
  "presentat*",
  "pervenut*",
  "ricevut*",
  "pubblicat*",
  "realizzat*",
  "conclus*",
  "finanziat*",
  "svolt*",
];
