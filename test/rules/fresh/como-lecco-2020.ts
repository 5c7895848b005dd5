// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** Classic forms: efficacia, efficienza and qualità, registers named, three years, a few oversights. */
export const comoLecco2020 = freshPlan({
  chamber: "Camera di Commercio Industria Artigianato e Agricoltura di Como-Lecco",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2020-2022",
  dated: "16 dicembre 2019",
  year: 2020,
  premise: `
Il Piano degli indicatori e dei risultati attesi di bilancio (PIRA) è redatto ai sensi dell'art. 19 del D.Lgs. 31 maggio 2011, n. 91 e del D.P.C.M. 18 settembre 2012, ed è allegato al preventivo economico ai sensi dell'art. 2, comma 4, del D.M. 27 marzo 2013.
Per ciascun programma di spesa sono individuati gli obiettivi, i portatori di interesse, i centri di responsabilità, le risorse finanziarie, il numero degli indicatori, i valori target, la fonte dei dati e l'unità di misura.
Il contesto economico dell'area lariana è caratterizzato da una crescita debole: nel primo semestre 2019 la produzione manifatturiera è rimasta stabile in provincia di Como ed è aumentata dello 0,6% in provincia di Lecco.
Sul piano istituzionale l'esercizio 2020 è il primo anno pieno di attività della Camera nata il 14 marzo 2019 dall'accorpamento delle Camere di Como e di Lecco. I vincoli finanziari derivano dalla riduzione del diritto annuale e dalle norme di contenimento della spesa.
Sotto il profilo organizzativo è in corso la revisione della struttura su tre aree dirigenziali.
Il Piano ha un orizzonte triennale ed è aggiornato ogni anno.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Accompagnare le imprese nella transizione digitale | Area Promozione e sviluppo | Triennale | € 620.000,00
DESCRIZIONE Il Punto Impresa Digitale (PID) proseguirà le azioni di sensibilizzazione sulle tecnologie 4.0, gli assessment di maturità digitale e la concessione di voucher alle micro, piccole e medie imprese lariane.
- N. imprese coinvolte nei progetti PID | Quante imprese hanno partecipato ad almeno un'iniziativa del PID | efficacia | numero | Somma delle imprese con P.IVA distinta presenti alle iniziative dell'anno | CRM PID | 412 | >= 450 | >= 480 | >= 500
- Assessment della maturità digitale svolti | Il numero di autovalutazioni e valutazioni guidate concluse | efficacia | n. | Conteggio dei report SELFI4.0 e ZOOM4.0 rilasciati nell'anno | Piattaforma PID nazionale | 180 | 200 | 220 | 240
- Tasso di utilizzo delle risorse destinate ai voucher digitali | La quota dello stanziamento voucher effettivamente concessa | realizzazione finanziaria | % | Voucher concessi / stanziamento del bando x 100 | Contabilità Con2 | 87% | >= 90% | >= 90% | >= 92%
OBIETTIVO 011-005-002 | Orientamento al lavoro e alternanza scuola-lavoro | Area Promozione e sviluppo | Triennale | € 95.000,00
DESCRIZIONE Si intende rafforzare il raccordo tra scuole, università e imprese del territorio attraverso il Registro nazionale per l'alternanza, il premio Storie di alternanza e percorsi per le competenze trasversali.
- Studenti coinvolti nelle iniziative di orientamento | La partecipazione degli studenti delle scuole secondarie di secondo grado | efficacia | numero | Numero di studenti iscritti alle iniziative | Registro presenze ufficio Orientamento | 1.250 | >= 1.300 | >= 1.350 | >= 1.400
- Imprese iscritte al Registro nazionale per l'alternanza scuola-lavoro | La disponibilità delle imprese a ospitare studenti | impatto | numero | Imprese delle due province iscritte al RASL al 31 dicembre | scuolalavoro.registroimprese.it | 655 | >= 700 | >= 740 | >= 780
- Livello di gradimento dei partecipanti | Soddisfazione degli studenti e dei docenti | qualità | scala 1-5 | Media dei giudizi espressi nei questionari | Questionari di fine percorso | 4,1 | >= 4 | >= 4 | >= 4
OBIETTIVO 011-005-003 | Valorizzare il turismo e il patrimonio culturale del Lario | Area Promozione e sviluppo | Triennale | € 380.000,00
DESCRIZIONE La Camera sostiene la promozione integrata della destinazione Lago di Como insieme a Regione Lombardia e ai comuni, attraverso il portale di destinazione, la partecipazione a fiere e il marchio Ospitalità Italiana.
- Realizzazione del nuovo portale di destinazione | L'avanzamento del progetto del portale | efficacia | data | Data di messa on line | Verbale di collaudo | - | entro il 31/12/2020 | - | -
- Presenze turistiche nelle strutture ricettive delle province di Como e Lecco | L'attrattività della destinazione | impatto | numero | Presenze rilevate nell'anno dalle strutture ricettive | Polis Lombardia - ISTAT | 4.300.000 | +2% rispetto al 2019 | +2% rispetto al 2020 | +2% rispetto al 2021
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Garantire la tempestività del Registro delle Imprese | Area Anagrafe e Regolazione del mercato | Triennale | € 48.000,00
DESCRIZIONE Mantenere elevati standard di servizio nella lavorazione delle pratiche telematiche, riducendo i tempi di evasione e le sospensioni.
- Grado di rispetto dello standard di 5 giorni di evasione delle pratiche Registro Imprese | La tempestività di evasione delle pratiche telematiche | qualità | % | Pratiche evase entro 5 giorni dal ricevimento / totale pratiche pervenute | Priamo - Infocamere | 78,4% | >= 80% | >= 82% | >= 85%
- Tempo medio di lavorazione delle pratiche telematiche R.I. | Il tempo che intercorre tra protocollo ed evasione | efficienza | giorni | Somma dei giorni di lavorazione / numero di pratiche evase | Priamo - Infocamere | 4,2 gg | <= 4 | <= 4 | <= 3,5
- Tasso di sospensione delle pratiche R.I. | La qualità delle pratiche presentate e l'efficacia dell'assistenza | efficacia | % | Pratiche con almeno una gestione correzione / totale pratiche pervenute | Priamo - Infocamere | 31% | >= 30% | >= 28% | >= 25%
OBIETTIVO 012-004-002 | Promuovere la giustizia alternativa | Area Anagrafe e Regolazione del mercato | Triennale | € 22.500,00
DESCRIZIONE Diffondere la mediazione, l'arbitrato e la composizione delle crisi da sovraindebitamento presso imprese, professionisti e consumatori;
- Procedure di mediazione gestite | Il ricorso al servizio di mediazione | efficacia | numero | Numero di domande di mediazione depositate nell'anno | ConciliaCamera | 298 | >= 300 | >= 300 | >= 310
- Durata media delle mediazioni | Il tempo di conclusione delle procedure | efficienza | giorni | Somma delle durate / procedure concluse | ConciliaCamera | 62 | 60 | 58 | 55
OBIETTIVO 012-004-003 | Vigilanza e tutela del consumatore | Area Anagrafe e Regolazione Mercato | Triennale | € 31.000,00
DESCRIZIONE Assicurare i controlli sulla sicurezza dei prodotti e sugli strumenti metrici, anche in convenzione con Unioncamere e Ministero dello Sviluppo economico.
- Ispezioni effettuate | Il presidio del territorio | efficacia | numero | Numero di verbali di ispezione redatti | Registro ispezioni Eureka | 65 | almeno 70 | almeno 70 | almeno 75
- Prodotti sottoposti ad analisi di laboratorio | La sicurezza dei prodotti immessi sul mercato | efficacia | numero | Numero di campioni inviati ai laboratori accreditati | | 18 | >= 18 | >= 20 | >= 20
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Sostenere la presenza delle imprese lariane sui mercati esteri | Area Promozione e sviluppo | Triennale | € 410.000,00
DESCRIZIONE Con il Punto S.E.I. e i bandi per la partecipazione a fiere internazionali la Camera affianca le imprese nei percorsi di preparazione ai mercati esteri. Beneficiari diretti sono le PMI manifatturiere.
- Imprese assistite nei percorsi di internazionalizzazione | La capacità di coinvolgere le imprese | efficacia | numero | Numero di imprese assistite dal Punto SEI | CRM Promozione | 143 | >= 150 | >= 160 | >= 170
- Nuove imprese esportatrici | L'effetto delle azioni di accompagnamento | impatto | numero | Imprese alla prima esportazione dopo il percorso | Indagine annuale presso le imprese assistite | nuovo indicatore | >= 10 | >= 12 | >= 15
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Migliorare la riscossione del diritto annuale e la tempestività dei pagamenti | Area Amministrativa e contabile | Triennale | € 0,00
DESCRIZIONE Aumentare l'incasso spontaneo del diritto annuale con azioni di informazione e di sollecito e mantenere i tempi di pagamento dei fornitori al di sotto dei limiti di legge. Le attività sono svolte con personale interno.
- % di incasso del diritto annuale | La capacità di riscossione | efficienza | % | Diritto annuale incassato alla scadenza / diritto annuale accertato | Diana - Infocamere | 76,8 | >= 77 | >= 77,5 | >= 78
- Tempi medi di pagamento (gg.) | La tempestività nei pagamenti ai fornitori | efficienza | giorni | Indicatore di tempestività dei pagamenti ex D.P.C.M. 22 settembre 2014 | Con2 e PCC | -12 | <= -10 | <= -10 | <= -10
- Indice di equilibrio strutturale | L'equilibrio tra proventi e oneri strutturali | economico-finanziario | % | (Proventi strutturali - oneri strutturali) / proventi strutturali | Bilancio d'esercizio | 3,5% | >= 2% | >= 2% | >= 2%
`,
});
