// SPDX-License-Identifier: EUPL-1.2

/** Texts of a card by the label of their field: typed, or chosen from the field's list. */
export type CardTexts = Readonly<Record<string, string | { readonly chosen: string }>>;

export interface ObjectiveTexts {
  /** As the workbook numbers it. */
  code: string;
  /** Added by hand; the wizard makes the others. */
  isAdded?: true;
  card: CardTexts;
  indicators: readonly (CardTexts & { readonly Indicatore: string })[];
}

export const CHAMBER = "Camera di commercio della Toscana Nord-Ovest";
export const YEAR = "2027";
export const DATED = "dicembre 2026";
/** Programmes that the wizard proposes and this chamber does not want, by code and first word. */
export const UNWANTED = [/^004 Vigilanza/, /^005 Sostegno/, /^003 Servizi/] as const;

/** Narrative under each heading of the premise, in its cell: the form has no field for it. */
export const PREMISE = [
  "Scenario istituzionale e socio-economico atteso",
  "Nel triennio 2027-2029 l’economia della provincia cresce poco e le imprese faticano a trovare personale: per questo la Camera punta sulla trasformazione digitale e sul legame con le scuole.",
  "Vincoli finanziari e normativi",
  "Il diritto annuale resta ridotto della metà e la spesa per il personale non può crescere. Le risorse degli anni successivi saranno definite con i rispettivi preventivi.",
  "Interventi organizzativi in atto o previsti",
  "La Camera riunisce in un solo ufficio gli sportelli alle imprese. Nel triennio consoliderà il sistema degli indicatori, sostituendo quelli di attività con indicatori di risultato e rilevandoli da fonti più affidabili.",
];

const chosen = (text: string): { chosen: string } => ({ chosen: text });

const targets = (first: string, second: string, third: string): CardTexts => ({
  "Risultato atteso 2027": first,
  "Risultato atteso 2028": second,
  "Risultato atteso 2029": third,
});

/** Two objectives of programme 011-005, the second added by hand, and one of 032-002. */
export const OBJECTIVES: readonly ObjectiveTexts[] = [
  {
    code: "011-005-001",
    card: {
      Titolo: "Accompagnare le imprese nella transizione digitale",
      Descrizione:
        "Lo sportello digitale valuta la maturità delle imprese che lo chiedono, propone un percorso di formazione e segue la domanda di contributo fino all’erogazione. Ogni percorso si chiude con un secondo questionario, che dice che cosa è cambiato.",
      "Arco temporale": chosen("triennale"),
      "Centro di responsabilità": "Area Promozione e sviluppo",
      "Risorse finanziarie 2027": "€ 120.000,00",
      "Contributo alle finalità del programma":
        "Le imprese che usano meglio gli strumenti digitali vendono di più e reggono la concorrenza.",
      "Portatori di interesse": "Utenti: imprese e associazioni di categoria. Contribuenti: imprese iscritte",
    },
    indicators: [
      {
        Indicatore: "Imprese assistite dallo sportello digitale",
        "Cosa misura": "Numero delle imprese che concludono una diagnosi della propria maturità digitale",
        Tipologia: chosen("realizzazione fisica"),
        "Unità di misura": chosen("numero"),
        "Algoritmo di calcolo": "Diagnosi concluse nell’anno",
        "Fonte dei dati": "Registro degli accessi allo sportello digitale",
        "Ultimo valore osservato": "180 (2025)",
        ...targets(">= 200", ">= 220", ">= 240"),
      },
      {
        Indicatore: "Imprese che migliorano la maturità digitale",
        "Cosa misura": "Quota delle imprese che dopo il percorso salgono di almeno un livello",
        Tipologia: chosen("risultato"),
        "Unità di misura": chosen("%"),
        "Algoritmo di calcolo": "Imprese salite di livello / imprese che hanno concluso il percorso * 100",
        "Fonte dei dati": "Archivio dei questionari di maturità digitale",
        "Ultimo valore osservato": "41% (2025)",
        ...targets(">= 45%", ">= 48%", ">= 50%"),
      },
    ],
  },
  {
    code: "011-005-002",
    isAdded: true,
    card: {
      Titolo: "Far incontrare scuole e imprese del territorio",
      Descrizione:
        "Un calendario annuale di giornate in azienda fa incontrare studenti e imprese che cercano personale. La Camera raccoglie le disponibilità, forma gli accompagnatori e pubblica gli esiti sul proprio sito.",
      "Arco temporale": chosen("triennale"),
      "Centro di responsabilità": chosen("Area Promozione e sviluppo"),
      "Risorse finanziarie 2027": "€ 45.000,00",
      "Contributo alle finalità del programma":
        "Le imprese trovano giovani preparati e restano competitive nel tempo.",
      "Portatori di interesse": "Utenti: imprese e scuole. Cittadini: studenti e famiglie",
    },
    indicators: [
      {
        Indicatore: "Studenti coinvolti nelle giornate in azienda",
        "Cosa misura": "Numero degli studenti che partecipano ad almeno una giornata in azienda",
        Tipologia: chosen("realizzazione fisica"),
        "Unità di misura": chosen("numero"),
        "Algoritmo di calcolo": "Studenti presenti ad almeno una giornata nell’anno",
        "Fonte dei dati": "Fogli di presenza firmati dalle scuole",
        "Ultimo valore osservato": "320 (2025)",
        ...targets(">= 350", ">= 380", ">= 400"),
      },
    ],
  },
  {
    code: "032-002-001",
    card: {
      Titolo: "Decidere sulla base di dati aggiornati",
      Descrizione:
        "Gli organi ricevono ogni trimestre un quadro dei conti e degli indicatori. Le deliberazioni vengono pubblicate entro i termini e accompagnate da una scheda che ne spiega le ragioni in parole semplici.",
      "Arco temporale": chosen("triennale"),
      "Centro di responsabilità": "Segreteria generale",
      "Risorse finanziarie 2027": "€ 18.500,00",
      "Contributo alle finalità del programma":
        "Chi guida l’ente conosce per tempo l’andamento della gestione e può correggerlo.",
      "Portatori di interesse":
        "Utenti: organi camerali. Cittadini: chi consulta il sito. Contribuenti: imprese iscritte",
    },
    indicators: [
      {
        Indicatore: "Deliberazioni pubblicate entro dieci giorni",
        "Cosa misura": "Quota delle deliberazioni pubblicate sul sito entro dieci giorni dalla seduta",
        Tipologia: chosen("qualità"),
        "Unità di misura": chosen("%"),
        "Algoritmo di calcolo": "Deliberazioni pubblicate entro dieci giorni / deliberazioni adottate * 100",
        "Fonte dei dati": "Albo camerale",
        "Ultimo valore osservato": "91% (2025)",
        ...targets(">= 93%", ">= 95%", ">= 97%"),
      },
      {
        Indicatore: "Tempo medio di pagamento delle fatture",
        "Cosa misura": "Giorni che passano in media tra l’arrivo di una fattura e il suo pagamento",
        Tipologia: chosen("efficienza"),
        "Unità di misura": chosen("giorni"),
        "Algoritmo di calcolo": "Somma dei giorni di pagamento / fatture pagate nell’anno",
        "Fonte dei dati": "Piattaforma dei crediti commerciali",
        "Ultimo valore osservato": "19 giorni (2025)",
        ...targets("<= 18 giorni", "<= 17 giorni", "<= 16 giorni"),
      },
    ],
  },
];
