// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Held out: a small chamber in the year of the pandemic, few indicators per objective, some targets that depend on events. */
export const sondrio2021 = freshPlan({
  chamber: "Camera di Commercio Industria Artigianato e Agricoltura di Sondrio",
  title: "Piano degli indicatori e risultati attesi di bilancio (P.I.R.A.) 2021",
  dated: "Sondrio, 21 dicembre 2020",
  year: 2021,
  headings: { target: "", source: "Fonte dei dati" },
  premise: `
La pandemia da Covid-19 ha colpito duramente il sistema economico valtellinese, in particolare il turismo montano: la stagione invernale 2020-2021 è di fatto compromessa.
Il piano degli indicatori, redatto secondo il DPCM 18.9.2012, tiene conto dell'incertezza: alcuni valori attesi potranno essere rivisti in sede di aggiornamento del preventivo.
Le risorse sono determinate dal diritto annuale e dalla convenzione con Regione Lombardia (Accordo per la competitività).
Il personale in servizio è di 27 unità, tre delle quali a tempo parziale.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Aiutare le imprese a ripartire | Servizio Promozione | 2021-2023 | 520.000,00 | 300.000,00 | 300.000,00
DESCRIZIONE Contributi per liquidità, sicurezza sul lavoro, formazione e digitalizzazione, in sinergia con i bandi regionali.
BENEFICIARI Imprese colpite dalla pandemia
- Imprese che hanno ricevuto un contributo | Il numero di imprese sostenute | realizzazione fisica | Numero | Conteggio dei beneficiari unici | RNA | 388 | 350 | 250 | 250
- Tempo tra domanda ed erogazione | La velocità di risposta in emergenza | efficienza | Giorni | Media dei giorni | Bandi online | 61 | 60 | 55 | 50
- Risorse regionali attratte sul territorio | L'effetto moltiplicatore dell'Accordo per la competitività | risultato | Euro | Cofinanziamento regionale assegnato a imprese di Sondrio | Unioncamere Lombardia | 1.450.000 | 1.000.000 | 800.000 | 800.000
OBIETTIVO 011-005-002 | Montagna e turismo sostenibile | Servizio Promozione | 2021-2023 | 300.000,00 | 300.000,00 | 300.000,00
DESCRIZIONE Preparare il territorio alle Olimpiadi 2026, sostenere la destinazione Valtellina e il marchio collettivo, promuovere la mobilità dolce.
BENEFICIARI Operatori turistici, residenti
- Licenziatari del marchio Valtellina | La diffusione del marchio territoriale | realizzazione fisica | Numero | Contratti di licenza in essere | Registro dei licenziatari | 214 | 215 | 220 | 225
- Presenze turistiche in provincia | L'attrattività del territorio | impatto | Numero | Presenze in esercizi alberghieri ed extralberghieri | Provincia di Sondrio - osservatorio turistico | 2.950.000 (2019, pre-Covid) | recupero di almeno il 70% del valore 2019 | recupero di almeno l'85% | ritorno ai livelli 2019
- Tavolo Olimpiadi | La partecipazione alla preparazione dell'evento | efficacia | Numero | Riunioni alle quali la Camera partecipa | Verbali del tavolo | 4 | secondo convocazione | secondo convocazione | secondo convocazione
OBIETTIVO 011-005-003 | Conoscere l'economia locale | Ufficio Studi | 2021-2023 | 40.000,00 | 40.000,00 | 40.000,00
DESCRIZIONE Relazione annuale sull'economia, congiuntura trimestrale, monitoraggio degli effetti della pandemia.
BENEFICIARI Decisori locali, stampa, imprese
- Pubblicazioni statistiche | La produzione dell'Ufficio Studi | realizzazione fisica | Numero | Numero di rapporti e note pubblicati | Sito internet camerale | 14 | 14 | 14 | 14
- Imprese rispondenti all'indagine congiunturale | La rappresentatività dell'indagine | qualità | % | Rispondenti / campione teorico | Unioncamere Lombardia | 96% | >90% | >90% | >90%
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Servizi a distanza per imprese e professionisti | Servizio Anagrafico certificativo | 2021-2023 | 10.000,00 | 10.000,00 | 10.000,00
DESCRIZIONE Garantire la continuità dei servizi durante l'emergenza: bollatura, firma digitale, certificati e assistenza da remoto. Mantenere i tempi di evasione ai vertici nazionali.
BENEFICIARI Imprese, professionisti, cittadini
- Tempo medio di evasione pratiche | La velocità dell'ufficio | efficienza | Giorni | Media ponderata dei tempi per tipo di pratica | Priamo | 1,2 | < 2 | < 2 | < 2
- Videochiamate di assistenza effettuate | L'utilizzo del nuovo canale | realizzazione fisica | Numero | Conteggio delle sessioni di assistenza | Agenda appuntamenti | servizio attivato a ottobre 2020 | 150 | 200 | 200
- Quota di servizi erogati su prenotazione | La programmazione degli accessi | qualità | % | Accessi prenotati / accessi totali | Agenda appuntamenti | 85% | 90% | 90% | 90%
- Certificati scaricati gratuitamente dal cassetto digitale | La gratuità dei servizi digitali | impatto | Numero | Documenti scaricati da imprese della provincia | Infocamere | 8.750 | 10.000 | 11.000 | 12.000
OBIETTIVO 012-004-002 | Legalità e metrologia | Servizio Anagrafico certificativo | 2021-2023 | 8.000,00 | 8.000,00 | 8.000,00
DESCRIZIONE Vigilanza sul mercato compatibilmente con le limitazioni sanitarie; prezzi del legname e dei prodotti petroliferi; protesti; mediazione affidata all'Unione delle Camere lombarde.
BENEFICIARI Consumatori
- Visite metrologiche | L'attività di controllo sul territorio | realizzazione fisica | Numero | Visite svolte | Eureka | 22 | 30 | 40 | 40
- Protesti: giorni per la cancellazione | La tempestività verso i debitori adempienti | efficienza | Giorni | Tempo medio di definizione dell'istanza | Informatica protesti | 5 | 5 | 5 | 5
- Listini prezzi pubblicati | Il servizio agli operatori | realizzazione fisica | Numero | Listini quindicinali e mensili | Sito internet camerale | 36 | 36 | 36 | 36
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Export oltre la pandemia | Servizio Promozione | 2021-2023 | 85.000,00 | 85.000,00 | 85.000,00
DESCRIZIONE Fiere virtuali, e-commerce e assistenza con LombardiaPoint; bresaola, vini, mele e acqua minerale sono i settori trainanti.
BENEFICIARI Imprese esportatrici
- Imprese partecipanti a iniziative digitali per l'export | La risposta delle imprese | realizzazione fisica | Numero | Imprese con almeno una partecipazione | Elenchi iscritti | 19 | 25 | 30 | 30
- Contributi per fiere virtuali e e-commerce | Il sostegno economico | realizzazione finanziaria | % | Contributi erogati / contributi stanziati | XAC | 55% | 75% | 80% | 85%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Governance e futuro dell'ente | Segretario Generale | 2021-2023 | 0,00 | 0,00 | 0,00
DESCRIZIONE Completare il rinnovo degli organi e dotarsi del piano organizzativo del lavoro agile (POLA). Senza costi diretti.
BENEFICIARI Associazioni di categoria, personale
- Rinnovo del Consiglio | Il completamento della procedura | efficacia | Data | Data del decreto regionale di nomina | Decreto del Presidente della Regione | procedura da avviare | insediamento entro il 31/10/2021 | - | -
- Approvazione del POLA | Il rispetto del termine di legge | efficacia | Data | Data della delibera | Delibera di Giunta | nuovo adempimento | 31/01/2021 | aggiornamento entro il 31/01/2022 | aggiornamento entro il 31/01/2023
- Personale in lavoro agile | La flessibilità organizzativa | struttura | % | Dipendenti con accordo individuale / dipendenti con attività eseguibili da remoto | Accordi individuali | 74% | >=60% | >=60% | >=60%
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Conti in ordine | Servizio Risorse | 2021-2023 | 0,00 | 0,00 | 0,00
DESCRIZIONE Conservare l'equilibrio economico nonostante il calo dei proventi. Senza costi diretti per interventi economici.
BENEFICIARI Contribuenti e fornitori
- Tempestività dei pagamenti | I giorni medi di anticipo o ritardo | efficienza | Giorni | Indicatore ministeriale | PCC | -18,6 | <= -5 | <= -5 | <= -5
- Incidenza dei costi di struttura | La sostenibilità economica | economico-finanziario | % | (Personale + funzionamento + ammortamenti) / proventi correnti | Consuntivo | 71% | < 75% | < 74% | < 73%
- Indice di liquidità immediata | La capacità di far fronte ai debiti a breve | economico-finanziario | % | Disponibilità liquide / passività correnti | Stato patrimoniale | 380% | > 300% | > 300% | > 300%
- Consumo di carta | La riduzione degli sprechi | efficienza | Risme | Risme acquistate | Ordini MEPA | 290 | 260 | 240 | 220
- Disavanzo programmato | L'utilizzo degli avanzi patrimonializzati | economico-finanziario | Euro | Risultato d'esercizio | Consuntivo | -84.000 | non oltre -250.000 | non oltre -150.000 | pareggio
`,
});
