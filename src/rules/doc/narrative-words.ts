// SPDX-License-Identifier: EUPL-1.2

/** Something that the narrative should speak of, and how it may do so: beginnings of words or of phrases. */
export interface Topic {
  name: string;
  words: readonly string[];
}

/** A list as people write it: parted by commas, over as many lines as it takes. */
export const phrases = (list: string): string[] =>
  list
    .split(",")
    .map((phrase) => phrase.trim().replace(/\s+/gu, " "))
    .filter((phrase) => phrase !== "");

/** What the plan says besides its objectives (DPCM 18/9/2012 art. 5, c. 1, lett. a). */
export const SETTING: readonly Topic[] = [
  {
    name: "lo scenario istituzionale e socio-economico",
    words: phrases(`
      scenario, congiuntura, quadro congiunturale, contesto economico, contesto socio, contesto
      istituzionale, contesto esterno, contesto di riferimento, contesto territoriale, contesto in
      cui, quadro istituzionale, quadro economico, quadro socio, situazione economica, situazione
      congiunturale, andamento dell'economia, economia locale, economia provinciale, economia del
      territorio, tessuto economico, tessuto imprenditoriale, tessuto produttivo, prodotto interno
      lordo, il pil, valore aggiunto provinciale, imprese registrate, imprese attive, crisi
      economica, pandemia, emergenza sanitaria, ripresa economica, tasso di disoccupazione, riforma
      del sistema camerale, riforma camerale, riordino delle camere, riordino del sistema,
      esportazion, export, occupazione, disoccupazione, mercati internazionali, ciclo economico,
      inflazione, natalita delle imprese, crescita economica
    `),
  },
  {
    name: "i vincoli finanziari e normativi",
    words: phrases(`
      vincol, limiti di spesa, limite di spesa, limiti alla spesa, tetti di spesa, tetto di spesa,
      contenimento della spesa, contenimento delle spese, contenimento dei costi, spending review,
      riduzione del diritto annuale, taglio del diritto annuale, riduzione delle entrate,
      diminuzione delle entrate, minori entrate, minori risorse, contrazione delle risorse,
      riduzione delle risorse, blocco del turn, blocco delle assunzioni, divieto di assun,
      versamento al bilancio dello stato, versamenti al bilancio dello stato, equilibrio di
      bilancio, norme di contenimento, misure di contenimento, tagli imposti, tagli lineari, taglio
      delle entrate, taglio delle risorse, divieto di assumere, non puo assumere, limiti delle
      risorse, fronte finanziario, versante finanziario, profilo finanziario, diritto annuale e
      ridotto, diritto annuale e stato ridotto, diritto annuale ridotto, diminuzione del diritto,
      calo delle entrate, minori proventi, minor gettito, quadro normativo, profilo normativo,
      contesto normativo, grava sul bilancio, gravano sul bilancio, piano di riequilibrio
    `),
  },
  {
    name: "gli interventi organizzativi",
    words: phrases(`
      interventi organizzativ, intervento organizzativ, riorganizza, riassetto organizzativ, assetto
      organizzativ, assetti organizzativ, struttura organizzativ, modello organizzativ, cambiamenti
      organizzativ, misure organizzativ, soluzioni organizzativ, organigramma, fabbisogn, dotazione
      organica, nuove assunzioni, assunzioni previste, con concorso, mediante concorso, reclutamento, formazione del personale, lavoro agile, smart
      working, telelavoro, razionalizzazione degli uffici, accorpamento degli uffici, accorpamento
      delle aree, reingegnerizzazione, revisione dei processi, profilo organizzativ, piano
      organizzativ, versante organizzativ, fronte organizzativ, aspetto organizzativ, livello
      organizzativ, aspetti organizzativ, revisione organizzativ, innovazioni organizzativ, revisione
      della struttura, nuova struttura, organizzazione degli uffici, organizzazione dei servizi,
      organizzazione del lavoro, organizzazione interna, progressioni, nuovo assetto, nuovi assetti
    `),
  },
];

/** What the plan carries for each programme (DPCM 18/9/2012 art. 4), as a narrative lists it. */
export const CONTENTS: readonly Topic[] = [
  { name: "i programmi di spesa", words: ["programm"] },
  { name: "gli obiettivi", words: ["obiettiv", "finalita"] },
  {
    name: "i portatori di interesse",
    words: phrases(`
      portatori di interess, portatori d'interess, portatore di interess, stakeholder, destinatar,
      beneficiar, utent, contribuent, cittadini, soggetti interessati
    `),
  },
  {
    name: "i centri di responsabilità",
    words: phrases(`
      centri di responsabil, centro di responsabil, aree organizzativ, area organizzativ, unita
      organizzativ, struttur, responsabil, dirigent, aree dirigenziali, uffici competent
    `),
  },
  { name: "gli indicatori", words: ["indicator", "kpi"] },
  {
    name: "i valori obiettivo",
    words: phrases(`
      target, valori obiettivo, valore obiettivo, valori attesi, valore atteso, risultati attesi,
      risultato atteso, livelli attesi, livello atteso, valori programmati
    `),
  },
  {
    name: "le risorse finanziarie",
    words: phrases(`
      risors, stanziament, oneri, budget assegnat, spesa prevista
    `),
  },
  { name: "la fonte dei dati", words: ["fonte", "fonti"] },
  { name: "l’unità di misura", words: ["unita di misura"] },
];

/** Fewer of them named, and the narrative lists nothing: it may speak of one or two in passing. */
export const FEWEST_IN_A_LIST = 5;

/** Actions on indicators (DPCM 18/9/2012 art. 6, c. 2): one of these, and within some words what it is done to. */
export const CONSOLIDATION = {
  actions: phrases(`
      consolid, affin, miglior, rafforz, perfezion, ampli, aggiorn, revision, rived, rivedut,
      svilupp, implement, arricch, potenzi, integrazione, integrare, completa, messa a punto,
      mettere a punto, introdu, sperimenta, individuazione di nuovi, nuovi
    `),
  objects: phrases(`
      indicator, sistema di misurazione, sistemi di misurazione, misurazione dei risultati,
      misurazione della performance, rilevazione dei dati, banca dati, cruscotto, kpi, controllo di
      gestione, sistema di monitoraggio, metriche
    `),
  /** Words between the two. */
  distance: 7,
  /** As actions, after what it is done to: `il sistema degli indicatori sarà consolidato`. */
  done: phrases(`
      consolidat, affinat, migliorat, rafforzat, perfezionat, ampliat, aggiornat, rivist, rivedut,
      sviluppat, arricchit, potenziat, completat
    `),
};

/** A narrative that speaks of the plan of another exercise: the document, then the year. */
export const OTHER_EXERCISE = {
  documents: phrases(`
      preventivo economico, bilancio preventivo, bilancio di previsione, budget economico, budget
      annuale, preventivo, pira, piano degli indicatori e dei risultati attesi di bilancio, piano
      degli indicatori e risultati attesi di bilancio, presente piano, esercizio, budget
    `),
  /** Between document and year. */
  between: phrases(`
      per l'anno, per l'esercizio, dell'anno, dell'esercizio, relativo al, anno, del, per il
    `),
  /** A few words before the document, these make of it a term of comparison or a past fact. */
  excuses: phrases(`
      rispetto, confronto, confrontat, precedent, consuntivo, preconsuntivo, chiuso, chiusura, nel
      corso del, gia, scorso, passat, successiv, futur, a partire da, dal, dall, dopo, variazion,
      aggiornamento, come, rendiconto, bilancio d'esercizio, risultati conseguiti, fino al
    `),
  /** Words looked at before the document. */
  reach: 6,
};

/** Words that call an act new. */
export const NEW = [
  "recente",
  "recenti",
  "recentissim",
  "recentemente",
  "appena approvat",
  "appena entrat",
  "di recente",
];
/** Months after which an act is no longer new. */
export const MONTHS_OF_NEW = 12;
