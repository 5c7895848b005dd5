// SPDX-License-Identifier: EUPL-1.2

/** What a paragraph of a narrative says of the resources, as a careful reader takes it. */
export interface LabelledSentence {
  text: string;
  /** The resources of the objectives are the interventi economici, and no investments. */
  scope: boolean;
  /** Something is said of the resources of the years after the exercise. */
  later: boolean;
}

const neither = { scope: false, later: false };
const scope = { scope: true, later: false };
const later = { scope: false, later: true };

const sentences = (label: Omit<LabelledSentence, "text">, ...texts: string[]): LabelledSentence[] =>
  texts.map((text) => ({ text, ...label }));

export const RESOURCE_SENTENCES: readonly LabelledSentence[] = [
  ...sentences(
    scope,
    "Relativamente alle risorse da utilizzare per la realizzazione di ciascun obiettivo, l'ente ha determinato gli oneri per interventi economici che si prevede di sostenere nell'esercizio successivo.",
    "Le risorse indicate per ciascun obiettivo corrispondono agli interventi economici previsti nel preventivo.",
    "Gli stanziamenti riportati nelle schede si riferiscono ai soli interventi economici.",
    "Per ogni obiettivo sono riportate le risorse finanziarie, intese come spese per interventi economici.",
    "Nella quantificazione delle risorse si è tenuto conto esclusivamente degli interventi economici iscritti nel budget.",
    "Le risorse economiche assegnate agli obiettivi coincidono con gli oneri della voce 8) Interventi economici.",
    "Le risorse sono quelle della voce «Interventi economici» del preventivo; le spese di personale e di funzionamento non sono ripartite.",
    "Gli importi indicati sono relativi agli interventi economici di competenza dell'esercizio.",
  ),
  ...sentences(
    later,
    "Le risorse degli anni successivi saranno definite con i relativi preventivi.",
    "Per le annualità successive gli stanziamenti saranno determinati in sede di aggiornamento del piano.",
    "Le risorse finanziarie per gli esercizi successivi al 2018 sono quelle del budget pluriennale.",
    "Gli stanziamenti del secondo e terzo anno hanno carattere indicativo.",
    "Per gli anni 2019 e 2020 le risorse sono indicate nel budget economico pluriennale.",
    "Si prevede di destinare le stesse risorse in ciascun anno del triennio.",
    "Gli importi sono ripartiti sulle singole annualità in base al cronoprogramma.",
    "Le risorse per gli esercizi futuri dipenderanno dall'incremento del diritto annuale.",
    "Le risorse si intendono riferite all'intero triennio.",
    "Negli anni seguenti gli oneri saranno confermati, salvo variazioni del preventivo.",
    "Le risorse del 2019 e del 2020 saranno definite con i relativi preventivi.",
    "Per il biennio 2019-2020 gli stanziamenti saranno determinati con l'aggiornamento annuale del piano.",
    "Le risorse per il 2019/2020 sono quelle del budget pluriennale.",
    "Gli oneri previsti negli esercizi 2019 e 2020 restano invariati.",
  ),
  ...sentences(
    { scope: true, later: true },
    "Le risorse sono gli interventi economici dell'esercizio; quelle degli anni successivi saranno definite con i preventivi.",
  ),
  ...sentences(
    neither,
    "- le risorse da utilizzare per la realizzazione.",
    "Il PIRA individua gli obiettivi, gli indicatori, i centri di responsabilità e le risorse finanziarie.",
    "Gli interventi economici sono rivolti alle micro e piccole imprese della provincia.",
    "La Camera realizza interventi economici in favore del territorio.",
    "Le risorse comprendono gli interventi economici e gli investimenti del piano degli investimenti.",
    "Le risorse finanziarie assegnate tengono conto di tutti gli oneri diretti, compresi personale e funzionamento.",
    "La riduzione del diritto annuale ha comportato una contrazione delle risorse disponibili.",
    "Il contenimento della spesa ha imposto una revisione dei programmi.",
    "Negli anni successivi si valuterà l'opportunità di proseguire il progetto.",
    "L'obiettivo sarà riproposto nelle annualità successive, compatibilmente con il quadro normativo.",
    "Le risorse umane assegnate agli obiettivi sono indicate nel piano della performance.",
    "Il piano copre il triennio 2018-2020.",
    "Il piano si raccorda con il Piano della performance e con la Relazione previsionale e programmatica.",
    "Le missioni e i programmi sono quelli individuati dal Ministero dello Sviluppo Economico.",
    "Gli indicatori sono accompagnati dai valori attesi per l'anno e per gli anni successivi.",
    "Le spese di funzionamento sono attribuite al programma Servizi generali.",
    "Le risorse sono desunte dal preventivo economico approvato dal Consiglio.",
    "Per ciascun obiettivo è indicato lo stanziamento del bilancio di previsione.",
    "Gli investimenti previsti riguardano la sede camerale.",
    "Il totale degli oneri correnti è pari a 5 milioni di euro.",
    "Gli obiettivi senza risorse sono realizzati con personale interno.",
    "Il documento è redatto secondo il formato comune predisposto da Unioncamere.",
    "Il piano illustra per ogni programma di spesa gli obiettivi da perseguire nel triennio 2018-2020.",
    "Gli obiettivi per il triennio 2018-2020 sono definiti nei limiti delle risorse disponibili.",
    "Le risorse per il 2018 sono quelle del preventivo approvato nel dicembre 2017.",
    "Le risorse sono quelle del preventivo 2018. Il mandato degli organi scade nel 2020.",
    "La riforma produrrà i suoi effetti nel 2019; le risorse sono quelle dell'esercizio 2018.",
    "Nel 2020 si concluderà l'accorpamento con le Camere vicine.",
    "Le risorse del biennio 2016-2017 sono state impiegate per intero.",
  ),
];
