// SPDX-License-Identifier: EUPL-1.2
import type { Labelled } from "./labelled";
import { withTargets } from "./labelled";

const MEASURED = { unit: "numero", lastValue: "120 (2017)" };
const UNMEASURED = { unit: "numero", lastValue: "attività svolta regolarmente" };

/** Faulty: a change is asked for, and how large it is or from what it starts cannot be known. */
export const RELATIVE_TARGETS: Labelled = {
  faulty: [
    ...withTargets(
      [
        "Riduzione delle spese di funzionamento rispetto all’anno precedente",
        "incremento del numero di domande presentate allo sportello rispetto all'anno precedente",
        "miglioramento rispetto all’anno precedente",
        "Aumento degli accessi al sito",
        "diminuzione dei tempi di sospensione rispetto al 2017",
        "riduzione",
        "Incremento dei partecipanti",
        "Contenimento dei costi rispetto all’esercizio precedente",
        "in aumento rispetto al 2017",
        "Monitoraggio del servizio: incremento delle richieste rispetto all’anno precedente",
        "riduzione dei reclami",
        "Crescita del numero di imprese iscritte alla rete",
        "diminuzione del contenzioso rispetto all’anno prima",
        "> anno precedente",
        "maggiore del 2017",
        "inferiore all’anno precedente",
      ],
      MEASURED,
    ),
    ...withTargets(
      [
        "+5% rispetto all’anno precedente",
        "Incremento del 10% rispetto al 2017",
        "riduzione del 3% rispetto all’anno precedente",
        "aumento di almeno il 2% rispetto al valore 2017",
        "-10% rispetto all’esercizio precedente",
        "Riduzione di 2 punti percentuali rispetto al 2017",
      ],
      UNMEASURED,
    ),
  ],
  sound: [
    ...withTargets(
      [
        "+5% rispetto all’anno precedente",
        "Incremento del 10% rispetto al 2017",
        "riduzione del 3% rispetto all’anno precedente",
        "almeno +2% rispetto al valore 2017",
        "-10% rispetto all’esercizio precedente",
        ">= 130",
        "mantenimento del valore 2017",
      ],
      MEASURED,
    ),
    ...withTargets(
      [
        ">= 80%",
        "almeno 2 eventi",
        "report sulla riduzione dei consumi",
        "individuazione azioni di miglioramento",
        "realizzazione di almeno l’80% dei progetti di miglioramento",
        "Programma per ridurre la morosità nel pagamento del diritto annuale",
        "SI",
        "entro il 30 giugno 2018",
        "da 4,0 a 4,5",
        "Attuazione del piano di contenimento della spesa",
        "Iniziative per la crescita delle imprese",
        "Sportello per l’aumento della competitività",
        "<= 5 giorni",
        "Progetto di riduzione dei rifiuti: avvio",
        "2 seminari sul risparmio energetico",
        "Piano di miglioramento approvato",
        "Mantenimento della certificazione di qualità",
        "Consolidamento e ampliamento della rete degli sportelli",
        "Estensione della sperimentazione ad altri settori",
        "non superiore all’anno precedente",
      ],
      UNMEASURED,
    ),
  ],
};
