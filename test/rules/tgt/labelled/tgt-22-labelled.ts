// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorInput } from "../../../support/plan-document";
import type { Labelled } from "./labelled";

const pair = (earlier: string, later: string): IndicatorInput => ({
  unit: "numero",
  targets: { "2018": earlier, "2019": later },
});

/** Faulty: the later year promises less precisely than the earlier one. */
export const VAGUER_TARGETS: Labelled = {
  faulty: [
    pair("Realizzazione 1 azione anticontraffazione", "Realizzazione azioni a tutela della legalità"),
    pair(">= 80%", "mantenimento"),
    pair("almeno 2 eventi", "realizzazione di eventi"),
    pair("3 seminari", "seminari per le imprese"),
    pair(">= 100 imprese", "coinvolgimento delle imprese"),
    pair("<= 5 giorni", "miglioramento dei tempi"),
    pair("entro il 30/06/2018", "prosecuzione delle attività"),
    pair(
      "affinamento dei controlli a campione sulla qualità dei dati; azioni di miglioramento e verifica riduzione errori",
      "affinamento dei controlli a campione sulla qualità dei dati; azioni di miglioramento",
    ),
    pair(">= 4 (scala da 1 a 5)", "consolidamento dei livelli di soddisfazione"),
    pair("n. 10 controlli", "attività di controllo"),
    pair("+5% rispetto al 2017", "incremento rispetto all’anno precedente"),
    pair("60%", "conclusione del progetto"),
    pair("almeno 50 utenti", "consolidamento del servizio"),
    pair("2 bandi", "bandi per le imprese"),
    pair("80-90%", "livello adeguato"),
    pair("Riduzione del 10% dei consumi", "riduzione dei consumi"),
    pair("€ 50.000", "contributi alle imprese"),
    pair("Almeno 3 incontri con le scuole", "Incontri con le scuole"),
    pair("100% delle domande", "esame delle domande"),
    pair("1 corso", "formazione"),
  ],
  sound: [
    pair(">= 80%", ">= 85%"),
    pair("report", "report"),
    pair("Predisposizione del regolamento", "approvazione del regolamento"),
    pair("Progettazione e svolgimento delle attività", "Proseguimento delle attività"),
    pair("progetto", "2 eventi"),
    pair("studio di fattibilità", ">= 10 imprese"),
    pair(">= 2", ""),
    pair(">= 2", "da definire"),
    pair("3 seminari", "4 convegni"),
    pair("Revisione Carta dei servizi", "Monitoraggio qualità dei servizi indicati nella Carta dei servizi."),
    pair("SI", "SI"),
    pair("entro il 30/06/2018", "entro il 30/06/2019"),
    pair("revisione complessiva dell’assistenza", "<= 3,5 su scala da 1 a 5"),
    pair("miglioramento rispetto all’anno precedente", "+5% rispetto all’anno precedente"),
    pair("avvio del servizio", "gestione del servizio"),
    pair("predisposizione e approvazione del piano", "approvazione del piano"),
    pair("Realizzazione di almeno 2 campagne", "Realizzazione di almeno 2 campagne"),
    pair("progetto integrato: predisposizione e prima attuazione", "monitoraggio del complesso"),
    pair("convenzione", "convenzione operativa"),
    pair("80%", "tra 80% e 90%"),
    pair("analisi dei fabbisogni delle imprese", "analisi dei fabbisogni"),
    pair("almeno 20 imprese", "almeno 2 eventi"),
    pair("mantenimento dei livelli del primo anno", "mantenimento"),
    pair("riduzione del tempo rispetto al 2017", "ulteriore riduzione"),
    pair("non oltre -150.000", "pareggio"),
    pair("98/100", "100/100"),
    pair("nessuna selezione (edizione biennale)", "selezione nell’anno seguente"),
  ],
};
