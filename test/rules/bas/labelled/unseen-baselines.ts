// SPDX-License-Identifier: EUPL-1.2
import type { BaselineRow } from "./baseline-row";

/** Written after the rules, to see how they do on texts they have not met. */
export const UNSEEN_BASELINES: readonly BaselineRow[] = [
  ["Mercato dei prodotti a km 0", "numero", ">= 20 edizioni", "il mercato si è tenuto ogni sabato"],
  [
    "Tasso di evasione delle istanze di cancellazione dei protesti",
    "%",
    "100%",
    "tutte le istanze evase nei termini di legge",
  ],
  [
    "Rilevazione dei fabbisogni Excelsior",
    "%",
    ">= 60%",
    "risposte raccolte dal 58% delle imprese del campione",
  ],
  ["Partecipazione a Vinitaly", "numero", ">= 10 cantine", "cantine presenti nello stand collettivo: 11"],
  ["Trasloco degli uffici", "sì/no", "trasloco degli uffici", "trasloco terminato", "BAS-09"],
  ["Adesione al sistema PagoPA", "%", "100%", "adesione completata per tutti i servizi", "BAS-09"],
  ["Restauro della facciata", "%", "fine dei lavori", "cantiere chiuso e facciata restaurata", "BAS-09"],
  ["Aggiornamento del massimario", "sì/no", "SI", "il massimario sarà aggiornato dall'ufficio", "BAS-05"],
  ["Gara per le pulizie", "sì/no", "SI", "gara in fase di aggiudicazione", "BAS-05"],
  ["Prodotti controllati", "numero", ">= 200", "95 prodotti controllati nel I quadrimestre", "BAS-07"],
  ["Valutazione degli eventi", "scala 1-5", ">= 4", "seminari 4,4 - fiere 3,9", "BAS-07"],
  [
    "Sportello etichettatura",
    "numero",
    ">= 30 quesiti",
    "nominata la commissione per l'esame dei periti assicurativi",
    "BAS-06",
  ],
  [
    "Imprese iscritte all'elenco fornitori",
    "numero",
    ">= 80",
    "siglato l'accordo sindacale per il lavoro agile dei dipendenti",
    "BAS-06",
  ],
  [
    "Carte tachigrafiche rilasciate in giornata",
    "%",
    ">= 90%",
    "le carte sono rilasciate quasi sempre in giornata",
  ],
  ["Piani di controllo sul vino DOC", "numero", "3", "attuati i tre piani di controllo affidati alla Camera"],
];
