// SPDX-License-Identifier: EUPL-1.2
import type { ObjectiveRow } from "./objective-row";

/** Objectives that a careful reader finds something wrong with. */
export const FAULTY_OBJECTIVES: readonly ObjectiveRow[] = [
  // Only what is done, not what for
  [
    "011-005",
    "Fiera dell'agricoltura",
    "La Camera partecipa alla fiera dell'agricoltura con uno stand di 100 metri quadrati e cura il catalogo degli espositori.",
    "OBJ-10",
  ],
  [
    "011-005",
    "Contributi alle imprese",
    "Sono pubblicati tre bandi. Le domande si presentano online. L'istruttoria è svolta dall'ufficio promozione.",
    "OBJ-10",
  ],
  [
    "011-005",
    "Corsi per imprenditori",
    "Si svolgono dieci corsi di formazione manageriale nella sede camerale, con docenti esterni.",
    "OBJ-10",
  ],
  [
    "012-004",
    "Verifiche metriche",
    "Gli ispettori verificano bilance e distributori di carburante secondo il calendario annuale.",
    "OBJ-10",
  ],
  [
    "012-004",
    "Deposito dei bilanci",
    "L'ufficio riceve i bilanci delle società e controlla la completezza degli allegati.",
    "OBJ-10",
  ],
  [
    "012-004",
    "Borsa merci",
    "Le commissioni prezzi si riuniscono ogni settimana e i listini sono pubblicati sul sito.",
    "OBJ-10",
  ],
  ["016-005", "Carnet ATA", "L'ufficio rilascia i carnet e tiene il magazzino dei moduli.", "OBJ-10"],
  [
    "032-002",
    "Segreteria degli organi",
    "Sono convocate le riunioni di Giunta e Consiglio e redatti i verbali.",
    "OBJ-10",
  ],
  [
    "032-003",
    "Contabilità",
    "L'ufficio registra le fatture, emette i mandati e redige il bilancio d'esercizio.",
    "OBJ-10",
  ],
  [
    "032-003",
    "Provveditorato",
    "Si gestiscono la cassa economale, il magazzino e l'inventario dei beni mobili.",
    "OBJ-10",
  ],
  [
    "032-003",
    "Servizi informatici",
    "Manutenzione delle postazioni di lavoro e rinnovo delle licenze.",
    "OBJ-10",
  ],
  [
    "011-005",
    "Premio fedeltà al lavoro",
    "Il premio è assegnato a cinquanta imprese storiche della provincia nel corso di una cerimonia pubblica.",
    "OBJ-10",
  ],
  // Content of another programme
  [
    "012-004",
    "Promozione dei prodotti tipici",
    "Eventi enogastronomici e percorsi turistici valorizzano le eccellenze agroalimentari e artigianali, per attrarre visitatori.",
    "OBJ-19",
  ],
  [
    "016-005",
    "Marketing territoriale",
    "Si promuovono i borghi, il turismo lento e l'artigianato artistico, al fine di prolungare la permanenza dei turisti.",
    "OBJ-19",
  ],
  [
    "011-005",
    "Adeguamento degli uffici",
    "Si rivedono l'organizzazione del personale, le spese di funzionamento e le procedure di bilancio per contenere i costi.",
    "OBJ-19",
  ],
  [
    "011-005",
    "Fiere internazionali",
    "Le imprese esportatrici partecipano a fiere all'estero e a missioni commerciali, per conquistare nuovi mercati esteri.",
    "OBJ-19",
  ],
  [
    "012-004",
    "Export per le piccole imprese",
    "Seminari sull'internazionalizzazione e incontri con buyer stranieri per avviare le imprese ai mercati esteri.",
    "OBJ-19",
  ],
  [
    "016-005",
    "Mediazione civile",
    "L'organismo di mediazione e la camera arbitrale offrono strumenti di giustizia alternativa a tutela di imprese e consumatori.",
    "OBJ-19",
  ],
  [
    "011-005",
    "Verifiche sugli strumenti di misura",
    "Gli ispettori metrici svolgono la vigilanza sul mercato e controllano la sicurezza dei prodotti a tutela dei consumatori.",
    "OBJ-19",
  ],
  [
    "032-003",
    "Sviluppo delle start up",
    "Voucher per l'innovazione, tutoraggio alle start up e alternanza scuola-lavoro sostengono la nascita di imprese.",
    "OBJ-19",
  ],
  [
    "016-005",
    "Riscossione del diritto annuale",
    "Solleciti di pagamento e ruoli esattoriali, per migliorare la riscossione e ridurre la morosità.",
    "OBJ-19",
  ],
  [
    "032-002",
    "Turismo e cultura",
    "Si sostiene il sistema turistico con mostre, eventi e itinerari enogastronomici, per valorizzare il territorio.",
    "OBJ-19",
  ],
  [
    "012-004",
    "Formazione del personale camerale",
    "Il piano di formazione dei dipendenti e la revisione della dotazione organica mirano a contenere le spese del personale.",
    "OBJ-19",
  ],
  [
    "011-005",
    "Prevenzione della corruzione",
    "Si aggiornano il piano anticorruzione e la sezione Amministrazione trasparente, a garanzia della trasparenza verso i cittadini.",
    "OBJ-19",
  ],
];
