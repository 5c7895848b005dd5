// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** A recent plan with polarity and year of observation, measures of the common system, some projects that begin. */
export const padova2025 = freshPlan({
  chamber: "Camera di Commercio di Padova",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2025",
  dated: "Consiglio camerale, 17 dicembre 2024",
  year: 2025,
  modern: true,
  premise: `
Il Piano degli Indicatori e dei Risultati Attesi di bilancio (PIRA) illustra gli obiettivi di ciascun programma di spesa e li collega alle risorse del preventivo 2025, nel rispetto dell'articolo 19 del decreto legislativo 91/2011.
Scenario: nel 2024 la manifattura padovana ha registrato una flessione della produzione del 2,3%; tiene il turismo, con oltre 5 milioni di presenze nelle terme euganee e in città.
Vincoli: restano i limiti di spesa per beni e servizi della legge 160/2019 e il versamento allo Stato; l'incremento del 20% del diritto annuale è autorizzato per il triennio 2023-2025.
Interventi organizzativi: nuovo contratto integrativo, lavoro agile a regime, 6 assunzioni previste dal PIAO.
Gli indicatori marcati KPI provengono dal sistema comune Unioncamere.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Accelerare la doppia transizione digitale ed ecologica | Servizio Promozione e progetti speciali | 2025-2027 | 1.900.000,00 | 1.900.000,00 | 1.900.000,00
DESCRIZIONE Finanziare investimenti 4.0 ed efficientamento energetico, promuovere le comunità energetiche, diffondere l'uso consapevole dell'intelligenza artificiale nelle PMI con il PID e il competence center SMACT.
BENEFICIARI MPMI padovane
- KPI - Imprese servite dal PID | Numero di imprese raggiunte dai servizi del Punto Impresa Digitale | realizzazione fisica | numero | Imprese distinte che hanno fruito di almeno un servizio | CRM PID | 1.120 | >= 1.150 | >= 1.200 | >= 1.200 | crescente | 2023
- Tasso di copertura delle domande di voucher | Quota di fabbisogno soddisfatta | risultato | % | Domande finanziate / domande ammissibili | Restart - gestione bandi | 64% | >= 65% | >= 65% | >= 65% | crescente | 2023
- Autodiagnosi energetiche | Interesse per la transizione ecologica | realizzazione fisica | numero | Numero di autodiagnosi completate | Portale transizione energetica | 74 | 100 | 120 | 140 | crescente | 2023
- Imprese che dichiarano un miglioramento dopo il servizio | L'effetto dei servizi PID sulla gestione aziendale | impatto | % | Risposte positive / rispondenti al follow-up a 6 mesi | Indagine di follow-up PID | non rilevato | >= 50% | >= 55% | >= 60% | crescente |
OBIETTIVO 011-005-002 | Turismo e attrattività di Padova e delle Terme | Servizio Promozione e progetti speciali | 2025-2027 | 480.000,00 | 450.000,00 | 450.000,00
DESCRIZIONE Sostenere l'Organizzazione di gestione della destinazione, gli eventi di Padova Urbs Picta e la promozione dei Colli Euganei, riserva della biosfera MAB UNESCO dal 2024.
BENEFICIARI Imprese turistiche, enti locali, visitatori
- Presenze turistiche | L'andamento della destinazione | impatto | numero | Presenze rilevate negli esercizi ricettivi | Regione Veneto - Ufficio statistica | 5.240.000 | +1% | +1% | +1% | crescente | 2023
- Iniziative sostenute | Il contributo all'animazione del territorio | realizzazione fisica | numero | Conteggio delle iniziative con convenzione o contributo | Delibere di Giunta | 18 | 18 | 18 | 18 | crescente | 2023
- Leva finanziaria attivata | Le risorse di terzi mobilitate per ogni euro camerale | risultato | rapporto | Budget complessivo delle iniziative / contributo camerale | Rendiconti dei beneficiari | 3,2 | >= 3 | >= 3 | >= 3 | crescente | 2023
OBIETTIVO 011-005-003 | Competenze e nuove imprese | Servizio Nuova impresa e orientamento | 2025-2027 | 300.000,00 | 300.000,00 | 300.000,00
DESCRIZIONE Orientare e certificare le competenze, accompagnare la creazione d'impresa con il Servizio Nuove Imprese e le iniziative per l'imprenditoria femminile.
BENEFICIARI Studenti, aspiranti imprenditrici e imprenditori
- Studenti certificati | La certificazione delle competenze acquisite in contesti non formali | realizzazione fisica | numero | Attestati rilasciati | Piattaforma Certificazione competenze | 210 | 250 | 280 | 300 | crescente | 2023
- Tasso di sopravvivenza a due anni delle imprese assistite | La solidità delle imprese avviate | impatto | % | Imprese assistite nate nell'anno n-2 ancora attive / imprese assistite nate nell'anno n-2 | Registro imprese | 88,5% | >= 88% | >= 88% | >= 88% | crescente | 2023
- Comitato imprenditoria femminile | L'attività del Comitato | realizzazione fisica | numero | Eventi organizzati dal Comitato | Verbali del Comitato | 5 | 5 | 5 | 5 | crescente | 2023
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Qualità e tempestività del Registro imprese | Settore Registro imprese | 2025-2027 | 60.000,00 | 60.000,00 | 60.000,00
DESCRIZIONE Confermare tempi di lavorazione sotto i tre giorni, migliorare la qualità del dato con la procedura di domicilio digitale d'ufficio e con le verifiche sul titolare effettivo.
BENEFICIARI Imprese, professionisti, autorità
- KPI - Tempo medio di lavorazione delle pratiche RI | Il tempo tra protocollazione ed evasione al netto delle sospensioni | efficienza | giorni | Valore estratto dal cruscotto al 31 dicembre | Priamo/Cruscotto qualità | 1,9 | <= 2,5 | <= 2,5 | <= 2,5 | decrescente | 2023
- KPI - Pratiche evase entro 5 giorni | La puntualità dell'ufficio | efficienza | % | Pratiche evase entro 5 giorni / pratiche evase | Priamo/Cruscotto qualità | 98,7% | >= 97% | >= 97% | >= 97% | crescente | 2023
- Domicili digitali assegnati d'ufficio | Il completamento del Registro | risultato | numero | Numero di domicili attribuiti | Determinazioni del Conservatore | 4.380 | 3.000 | 2.000 | 1.000 | decrescente | 2023
- Quesiti risolti in SARI senza intervento dell'operatore | L'efficacia della base di conoscenza | efficacia | % | 1 - (quesiti aperti / consultazioni) | SARI - reportistica | 95,2% | >= 95% | >= 95% | >= 95% | crescente | 2023
OBIETTIVO 012-004-002 | Vigilanza e composizione delle crisi | Settore Regolazione del mercato | 2025-2027 | 75.000,00 | 75.000,00 | 75.000,00
DESCRIZIONE Proseguire i controlli metrologici e sulla sicurezza prodotti; gestire l'OCC, la composizione negoziata e la mediazione.
BENEFICIARI Imprese in difficoltà, consumatori
- Istanze di composizione negoziata gestite nei termini | La tempestività nella nomina dell'esperto | efficienza | % | Istanze con nomina entro 5 giorni lavorativi dalla commissione / istanze ricevute | Piattaforma composizione negoziata | 100% | 100% | 100% | 100% | crescente | 2023
- Ispezioni sulla sicurezza dei prodotti | La tutela dei consumatori | realizzazione fisica | numero | Ispezioni concluse con verbale | VIMER | 22 | 24 | 24 | 24 | crescente | 2023
- Tasso di successo delle mediazioni | La capacità di prevenire il contenzioso | efficacia | % | Accordi / mediazioni proseguite oltre il primo incontro | ConciliaCamera | 51% | >= 50% | >= 50% | >= 50% | crescente | 2023
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Export: nuovi mercati e nuove imprese | Venicepromex | 2025-2027 | 420.000,00 | 420.000,00 | 420.000,00
DESCRIZIONE Attraverso Venicepromex l'ente offre check-up export, missioni, incontri d'affari e formazione, con priorità per le imprese che esportano meno del 10% del fatturato.
BENEFICIARI Imprese esportatrici e neo-esportatrici
- KPI - Imprese supportate per l'internazionalizzazione | Numero di imprese supportate | realizzazione fisica | numero | Imprese distinte assistite dalla Camera e da Venicepromex | Osservatorio bilanci - SISPRINT | 390 | >= 400 | >= 410 | >= 420 | crescente | 2023
- Neo-esportatrici sul totale delle assistite | L'ampliamento della base esportatrice | impatto | % | Imprese senza export nel triennio precedente / imprese assistite | Schede di check-up | 18% | >= 20% | >= 20% | >= 22% | crescente | 2023
- Documenti per l'estero con stampa in azienda | La digitalizzazione dei servizi | efficienza | % | Certificati stampati in azienda / certificati emessi | Cert'O | 76% | >= 80% | >= 85% | >= 85% | crescente | 2023
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Salute finanziaria e organizzativa | Settore Risorse | 2025-2027 | 0,00 | 0,00 | 0,00
DESCRIZIONE Presidiare equilibrio, pagamenti, riscossione e sviluppo delle persone. Gli oneri sono interamente di funzionamento.
BENEFICIARI Contribuenti, personale, fornitori
- KPI - Indice di equilibrio strutturale | La capacità dei proventi di coprire gli oneri strutturali | economico-finanziario | % | (Proventi strutturali - oneri strutturali) / proventi strutturali | Pareto - Integra | 14,2% | >= 10% | >= 10% | >= 10% | crescente | 2023
- KPI - Tempestività dei pagamenti | Il ritardo medio ponderato | efficienza | giorni | DPCM 22 settembre 2014 | Area RGS | -17,4 | <= -10 | <= -10 | <= -10 | decrescente | 2024
- Ore di formazione per dipendente | L'investimento sulle competenze | struttura | ore | Ore di formazione fruite / dipendenti al 31 dicembre | Syllabus e registri interni | 31 | >= 40 | >= 40 | >= 40 | crescente | 2023
- Emissioni di CO2 delle sedi | L'impronta ambientale dell'ente | efficienza | tonnellate | Consumi x fattori di emissione ISPRA | Bollette di energia e gas | 212 | 200 | 190 | 180 | decrescente | 2023
- Attuazione del Piano delle azioni positive | Il rispetto degli impegni sulle pari opportunità | efficacia | % | Azioni realizzate / azioni previste | Relazione annuale del CUG | 80% | >= 80% | >= 80% | >= 80% | crescente | 2023
`,
});
