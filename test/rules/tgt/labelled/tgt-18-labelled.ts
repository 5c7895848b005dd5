// SPDX-License-Identifier: EUPL-1.2
import type { IndicatorInput } from "../../../support/plan-document";
import type { Labelled } from "./labelled";

const indicator = (name: string, unit: string, ...targets: [string, string, string]): IndicatorInput => ({
  name,
  measures: name,
  algorithm: "",
  unit,
  targets: { "2018": targets[0], "2019": targets[1], "2020": targets[2] },
});

/** Faulty: a later year asks for less than an earlier one. */
export const WORSENING_TARGETS: Labelled = {
  faulty: [
    indicator("Imprese coinvolte", "numero", ">= 100", ">= 90", ">= 80"),
    indicator("Tempo medio di evasione", "giorni", "<= 5 giorni", "<= 6 giorni", "<= 6 giorni"),
    indicator("Soddisfazione dell’utenza", "%", ">= 85%", ">= 90%", ">= 80%"),
    indicator("Eventi", "numero", "almeno 4 eventi", "almeno 3 eventi", "almeno 3 eventi"),
    indicator("Reclami", "numero", "<= 10", "<= 12", "<= 15"),
    indicator("Voto medio", "scala 1-5", ">= 4", ">= 4", ">= 3,5"),
    indicator("Spese di funzionamento", "euro", "<= € 100.000", "<= € 110.000", "<= € 110.000"),
    indicator("Tasso di riscossione del diritto annuale", "%", "75%", "74%", "73%"),
    indicator("Pratiche evase entro 5 giorni", "%", ">= 98%", ">= 97%", ">= 98%"),
    indicator("Partecipanti ai corsi", "numero", "300", "280", "300"),
    indicator("Costo medio per pratica", "euro", "€ 10,00", "€ 12,00", "€ 12,00"),
    indicator("Controlli ispettivi", "numero", ">= 60 controlli", ">= 60 controlli", ">= 40 controlli"),
    indicator("Accessi al sito", "numero", ">= 50.000", ">= 45.000", ">= 50.000"),
    indicator("Tempo medio di pagamento", "giorni", "<= 25", "<= 30", "<= 30"),
    indicator("Start up assistite", "numero", ">= 20", ">= 15", ">= 15"),
    indicator("Progetti conclusi", "%", ">= 80%", ">= 70%", ">= 70%"),
    indicator("Giornate di formazione", "numero", ">= 12", ">= 10", ">= 10"),
    indicator(
      "Adesioni al servizio",
      "numero",
      "non inferiore a 50",
      "non inferiore a 40",
      "non inferiore a 40",
    ),
    indicator("Tasso di assenza", "%", "<= 5%", "<= 6%", "<= 6%"),
    indicator("Scostamento dal preventivo", "%", "<= 3%", "<= 5%", "<= 5%"),
  ],
  sound: [
    indicator("Imprese coinvolte", "numero", ">= 80", ">= 90", ">= 100"),
    indicator("Tempo medio di evasione", "giorni", "<= 6 giorni", "<= 5 giorni", "<= 5 giorni"),
    indicator("Soddisfazione dell’utenza", "%", ">= 80%", ">= 80%", ">= 80%"),
    indicator("Eventi", "numero", "almeno 3 eventi", "4 seminari", "2 convegni"),
    indicator("Reclami", "numero", "<= 15", "<= 12", "<= 10"),
    indicator("Spese di funzionamento", "euro", "<= € 110.000", "<= € 100.000", "<= € 90.000"),
    indicator("Indice di liquidità", "rapporto", "1,5", "1,4", "1,6"),
    indicator("Quota dei servizi a pagamento", "%", "30%", "25%", "20%"),
    indicator("Indice di equilibrio", "rapporto", "tra 1 e 2", "tra 1 e 1,8", "tra 1 e 1,5"),
    indicator("Studio di fattibilità", "sì/no", "SI", "SI", "NO"),
    indicator("Bilancio sociale", "data", "30/06/2018", "30/06/2019", "30/06/2020"),
    indicator("Voto medio", "scala 1-5", ">= 3,5", ">= 4", ">= 4"),
    indicator("Riscossione del diritto annuale", "%", "70%", "72%", "74%"),
    indicator("Costo medio per pratica", "euro", "€ 12,00", "€ 11,00", "€ 10,00"),
    indicator("Progetto di ricerca", "numero", "report", "2 seminari", "1 pubblicazione"),
    indicator("Pratiche evase entro 5 giorni", "%", "95%", "96%", "97%"),
    indicator("Eventi", "numero", ">= 5", "da definire", "da definire"),
    indicator("Partecipanti", "numero", "100", "+5% rispetto al 2018", "+5% rispetto al 2019"),
    indicator("Controlli", "numero", ">= 50 controlli", "", ">= 50 controlli"),
    indicator("Tasso di assenza", "%", "<= 6%", "<= 5%", "<= 5%"),
    indicator("Errori", "numero", "<= 30", "<= 20", "<= 10"),
    indicator("Tempo medio di pagamento", "giorni", "<= 30", "<= 30", "<= 30"),
    indicator("Disavanzo programmato", "euro", "non oltre -250.000", "non oltre -150.000", "-50.000"),
    indicator("Smaltimento dell'arretrato", "%", "60%", "80%", "100%"),
  ],
};
