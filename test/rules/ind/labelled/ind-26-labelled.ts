// SPDX-License-Identifier: EUPL-1.2
import type { LabelledTexts } from "./labelled-texts";

/** Pairs of names of indicators that stand under two objectives. */
export const PAIRS: LabelledTexts<readonly [one: string, other: string]> = {
  /** The same indicator in other words. */
  faults: [
    ["Numero di imprese assistite", "N. imprese assistite"],
    ["Monitoraggio della qualità dei servizi", "Monitoraggio qualità servizi"],
    ["Imprese partecipanti agli eventi", "Imprese che partecipano agli eventi"],
    ["Grado di soddisfazione degli utenti", "Soddisfazione degli utenti"],
    ["Tempo medio di evasione delle pratiche", "Tempi medi di evasione pratiche"],
    ["Numero di seminari organizzati", "Numero seminari organizzati nell’anno"],
    ["Percentuale di fatture pagate nei termini", "% fatture pagate nei termini"],
    ["Indagine di customer satisfaction", "Indagini di customer satisfaction"],
    ["Contributi erogati alle imprese", "Contributi alle imprese erogati"],
    ["Accessi al sito camerale", "Accessi al sito della Camera"],
    ["Visite ispettive effettuate", "Numero di visite ispettive effettuate"],
    ["Tasso di riscossione del diritto annuale", "Tasso riscossione diritto annuale"],
    ["Ore di formazione del personale", "Ore di formazione per il personale"],
    ["Reclami ricevuti", "Numero complessivo di reclami ricevuti"],
    ["Realizzazione del piano formativo", "Realizzazione piano formativo annuale"],
    ["Diffusione della cultura digitale", "Diffusione di cultura digitale"],
    ["Costo medio della pratica", "Costo medio delle pratiche"],
    ["Nuove imprese iscritte", "Imprese nuove iscritte"],
  ],
  /** Different things, however alike the wording. */
  fine: [
    ["Numero di imprese assistite", "Numero di imprese partecipanti"],
    ["Seminari sul turismo", "Seminari sull’artigianato"],
    ["Tempo medio di pagamento", "Tempo medio di rilascio"],
    ["Numero di imprese iscritte", "Numero di imprese cancellate"],
    ["Costo medio della pratica", "Costo totale delle pratiche"],
    ["Percentuale di fatture pagate nei termini", "Numero di fatture pagate nei termini"],
    ["Contributi concessi", "Contributi erogati"],
    ["Soddisfazione delle imprese", "Soddisfazione dei cittadini"],
    ["Eventi in Italia", "Eventi all’estero"],
    ["Controlli sui prodotti", "Controlli sugli strumenti metrici"],
    ["Imprese con almeno un contributo", "Imprese senza contributo"],
    ["Progetto A: imprese coinvolte", "Progetto B: imprese coinvolte"],
    ["Pratiche evase entro 5 giorni", "Pratiche evase entro 10 giorni"],
    ["Proventi correnti", "Oneri correnti"],
    ["Mediazioni avviate", "Mediazioni concluse"],
    ["Corsi per aspiranti imprenditori", "Corsi per imprenditori"],
    ["Accessi al sito", "Accessi allo sportello"],
    ["Certificati rilasciati", "Certificati rilasciati on line"],
    ["Qualità del servizio di mediazione", "Qualità del servizio di arbitrato"],
    ["Visite ispettive", "Visite guidate"],
    ["Delibere pubblicate", "Determine pubblicate"],
    ["Ore di formazione obbligatoria", "Ore di formazione facoltativa"],
  ],
};
