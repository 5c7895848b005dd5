// SPDX-License-Identifier: EUPL-1.2
import type { ObjectiveRow } from "./objective-row";

/** Written after the rules, to see how they do on texts they have not met. */
export const UNSEEN_OBJECTIVES: readonly ObjectiveRow[] = [
  [
    "012-004",
    "Servizi anagrafici",
    "Gli sportelli rilasciano certificati e visure in tempi rapidi, così che le imprese perdano meno tempo.",
  ],
  [
    "012-004",
    "Ambiente",
    "L'ufficio riceve il modello unico di dichiarazione ambientale e aiuta le imprese nella compilazione.",
    "OBJ-10",
  ],
  [
    "011-005",
    "Orientamento al lavoro",
    "Incontri nelle scuole superiori sulle professioni più richieste, per aiutare gli studenti a scegliere.",
  ],
  [
    "011-005",
    "Comunicazione",
    "Il sito è rinnovato e i social network sono aggiornati ogni giorno dal personale dell'ufficio.",
    "OBJ-10",
  ],
  [
    "011-005",
    "Risparmio energetico",
    "Le imprese ricevono una diagnosi energetica e un piano di interventi per ridurre i consumi.",
  ],
  [
    "016-005",
    "Vetrina dei prodotti locali",
    "I produttori di vino e olio incontrano importatori di quattro Paesi, per aprire nuovi canali di vendita.",
  ],
  [
    "032-002",
    "Relazioni con le categorie",
    "Il Presidente incontra ogni mese le associazioni, al fine di raccogliere le esigenze delle imprese.",
  ],
  [
    "032-003",
    "Sicurezza sul lavoro",
    "Visite mediche e prove di evacuazione per i lavoratori della sede.",
    "OBJ-10",
  ],
  [
    "032-003",
    "Transizione digitale dell'ente",
    "I procedimenti sono resi disponibili online, con l'obiettivo di semplificare i rapporti con gli utenti.",
  ],
  [
    "012-004",
    "Sanzioni",
    "Sono emesse le ordinanze sui verbali trasmessi dagli organi di polizia.",
    "OBJ-10",
  ],
  [
    "016-005",
    "Concorso per le vetrine dei negozi",
    "I negozi del centro storico addobbano le vetrine; artigiani e ristoratori offrono degustazioni ai turisti, per ravvivare il commercio cittadino.",
    "OBJ-19",
  ],
  [
    "012-004",
    "Fatture e pagamenti",
    "Le fatture dei fornitori sono registrate e pagate entro trenta giorni, per rispettare i termini di bilancio.",
    "OBJ-19",
  ],
  [
    "032-003",
    "Controllo sui laboratori orafi",
    "Gli ispettori prelevano campioni presso gli orafi e verificano i punzoni, a tutela dei consumatori.",
    "OBJ-19",
  ],
  [
    "011-005",
    "Arbitrato e mediazione",
    "La camera arbitrale e lo sportello di conciliazione offrono alle parti una via più rapida del tribunale, per ridurre le liti.",
    "OBJ-19",
  ],
];
