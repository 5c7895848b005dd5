// SPDX-License-Identifier: EUPL-1.2
import type { LabelledTexts } from "./labelled-texts";

/** Names of indicators. */
export const NAMES: LabelledTexts<string> = {
  /** The way the value is worked out stands in the name, or the name is as long as a paragraph. */
  faults: [
    "Pratiche evase entro 5 giorni / pratiche presentate",
    "Tasso di riscossione: incassi dell’anno / diritto dovuto * 100",
    "Percentuale di utenti soddisfatti (utenti soddisfatti/utenti intervistati x 100)",
    "Tempo medio di pagamento calcolato come media dei giorni tra fattura e mandato",
    "Indice di liquidità = attivo corrente / passivo corrente",
    "Costo medio della pratica, ottenuto dividendo i costi dell’ufficio per le pratiche",
    "Ore di formazione (numeratore: ore erogate; denominatore: dipendenti)",
    "Grado di digitalizzazione: n. servizi on line/n. servizi totali",
    "Tempo di evasione: media dei giorni dalla data di arrivo alla data di evasione",
    "Rispetto dei termini (n. procedimenti nei termini / n. procedimenti)*100",
    "Accessi al sito: sommatoria degli accessi mensili divisa per 12",
    "Fatture pagate nei termini sul totale; formula: fatture nei termini/totale fatture",
    "Incidenza del personale: costo del personale / oneri correnti",
    "Percentuale di contatti andati a buon fine (contatti riusciti / contatti totali)",
    "Media dei voti: somma dei voti diviso numero dei questionari",
    "Adeguamento continuo dell’organizzazione degli uffici e dei servizi alle novità normative intervenute nel corso " +
      "dell’anno, con particolare attenzione alla semplificazione degli adempimenti a carico delle imprese e alla " +
      "riduzione dei tempi",
    "Assistenza alle imprese della provincia nella predisposizione delle domande di contributo, nella presentazione " +
      "telematica delle pratiche, nella richiesta dei certificati di origine e nella partecipazione alle manifestazioni " +
      "fieristiche",
  ],
  fine: [
    "Percentuale di pratiche evase entro 5 giorni",
    "Rapporto tra costi e ricavi",
    "Imprese e/o professionisti assistiti",
    "Domande/denunce evase nei termini",
    "Tempo medio di evasione",
    "Pratiche SUAP/SUE gestite",
    "Numero di seminari (anno 2018)",
    "Grado di soddisfazione: sportello estero",
    "Fatture pagate entro 30 giorni sul totale",
    "Costo medio per impresa",
    "Rilascio di carte tachigrafiche / CNS",
    "Tempo medio di lavorazione, escluse le pratiche sospese",
    "Media dei giudizi degli utenti",
    "Somma dei contributi erogati",
    "Incontri B2B organizzati",
    "Imprese assistite: start up e PMI innovative",
    "Progetto 4.0: imprese coinvolte",
    "Differenza tra incassi e pagamenti",
    "Numero di accessi all’area 24/7",
    "Indice di tempestività dei pagamenti (ITP)",
    "Visite ispettive (prodotti elettrici, giocattoli, DPI)",
    "Partecipazioni: società dismesse",
    "Livello di servizio dello sportello telefonico",
    "Percentuale di riscossione del diritto annuale, emissione dei ruoli esclusa",
  ],
};
