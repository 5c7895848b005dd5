// SPDX-License-Identifier: EUPL-1.2
import { freshPlan } from "./fresh-plan";

/** A modern plan, close to the PIAO: polarity, year of observation, resources of three years, almost no mistake. */
export const modena2026 = freshPlan({
  chamber: "Camera di Commercio di Modena",
  title: "Piano degli indicatori e dei risultati attesi di bilancio 2026-2028",
  dated: "18 dicembre 2025",
  year: 2026,
  coded: true,
  modern: true,
  premise: `
Il Piano, previsto dall'art. 19 del D.Lgs. 31 maggio 2011, n. 91, è redatto secondo le linee guida del D.P.C.M. 18 settembre 2012 e costituisce allegato al preventivo economico 2026.
Il Piano ha valenza triennale e fa riferimento al periodo 2026-2028; è coerente con il PIAO 2026-2028, che sarà adottato entro il 31 gennaio 2026.
Scenario istituzionale e socio-economico. L'economia modenese risente delle tensioni sui dazi: nel primo semestre 2025 le esportazioni sono diminuite dell'1,4%.
Vincoli finanziari e normativi. La maggiorazione del diritto annuale del 20% è autorizzata per il triennio 2026-2028 dal Ministero delle Imprese e del Made in Italy.
Interventi organizzativi. È in corso la riorganizzazione dei servizi al pubblico con l'estensione dello sportello virtuale.
Azioni per il consolidamento del sistema degli indicatori: ogni indicatore è collegato a una fonte informativa e a un responsabile della rilevazione, con verifica semestrale.
Le risorse indicate comprendono gli interventi economici e, ove presenti, gli investimenti; i costi di personale e di funzionamento non sono ripartiti tra gli obiettivi.
`,
  text: `
PROGRAMMA 011 Competitività e sviluppo delle imprese > 005 Promozione e attuazione di politiche di sviluppo, competitività e innovazione, di responsabilità sociale d'impresa e movimento cooperativo
OBIETTIVO 011-005-001 | Doppia transizione: digitale ed ecologica | Settore Promozione e sviluppo | Triennale | € 1.100.000,00 | € 1.100.000,00 | € 1.100.000,00
DESCRIZIONE Il PID accompagna le imprese nella doppia transizione con assessment, formazione su intelligenza artificiale e cybersecurity e contributi a fondo perduto.
BENEFICIARI Utenti: imprese e professionisti; cittadini: lavoratori delle imprese assistite
CONTRIBUTO Innalzare il livello di maturità digitale e la sostenibilità ambientale delle imprese
- D1 | N. imprese coinvolte nei progetti PID | La platea dei servizi di digitalizzazione | output | numero | N. imprese distinte che hanno fruito di almeno un servizio PID nell'anno | Piattaforma Eventi PID e CRM | 1.032 | >= 1.050 | >= 1.100 | >= 1.150 | crescente | 2024
- D2 | Livello di maturità digitale medio delle imprese assistite | L'effetto dei percorsi di accompagnamento | outcome | scala 1-5 | Media dei punteggi ZOOM4.0 ottenuti al secondo assessment | Portale PID nazionale | 2,4 | >= 2,5 | >= 2,6 | >= 2,7 | crescente | 2024
- D3 | Tasso di assorbimento dei contributi | L'efficacia nell'uso delle risorse stanziate | realizzazione finanziaria | % | Contributi liquidati / contributi stanziati x 100 | AGEF e Con2 | 83,5% | >= 85% | >= 85% | >= 87% | crescente | 2024
OBIETTIVO 011-005-002 | Formazione lavoro e certificazione delle competenze | Settore Promozione e sviluppo | Triennale | € 240.000,00 | € 240.000,00 | € 250.000,00
DESCRIZIONE Azioni per ridurre il disallineamento tra domanda e offerta di lavoro: certificazione delle competenze, ITS, eventi di orientamento e diffusione dei dati Excelsior.
BENEFICIARI Studenti, famiglie, scuole, imprese
CONTRIBUTO Rendere disponibili alle imprese le competenze richieste
- L1 | Studenti certificati nelle competenze trasversali | L'esito dei percorsi | outcome | numero | N. attestati rilasciati nell'anno scolastico concluso | Piattaforma certificazione competenze | 184 | >= 200 | >= 220 | >= 240 | crescente | 2024
- L2 | Grado di soddisfazione degli istituti scolastici | La qualità percepita | qualità | % | Questionari con voto >= 4 / questionari compilati x 100 | Indagine di customer satisfaction | 91% | >= 91% | >= 92% | >= 93% | crescente | 2024
PROGRAMMA 012 Regolazione dei mercati > 004 Vigilanza sui mercati e sui prodotti, promozione della concorrenza e tutela dei consumatori
OBIETTIVO 012-004-001 | Semplificazione e qualità del Registro delle Imprese | Settore Anagrafe | Triennale | € 60.000,00 | € 60.000,00 | € 60.000,00
DESCRIZIONE Garantire tempi di evasione contenuti e dati affidabili, con automazione dei controlli e assistenza qualificata agli utenti.
BENEFICIARI Utenti: imprese, intermediari; cittadini
CONTRIBUTO Garantire certezza e trasparenza delle informazioni economiche
- R1 | Grado di rispetto dello standard di 5 giorni di evasione delle pratiche Registro Imprese | La tempestività nell'aggiornamento del registro | efficienza | % | Pratiche evase entro 5 giorni / pratiche evase nell'anno x 100 | Priamo | 96,8% | >= 97% | >= 97% | >= 97,5% | crescente | 2024
- R2 | Tempo medio di evasione delle pratiche | La rapidità di lavorazione | efficienza | giorni | Giorni di lavorazione complessivi / N. pratiche evase | Priamo | 1,9 | <= 1,9 | <= 1,8 | <= 1,7 | decrescente | 2024
- R3 | Tasso di pratiche sospese | La qualità delle istanze in ingresso | efficacia | % | Pratiche sospese / pratiche pervenute x 100 | Priamo | 24,2% | <= 24% | <= 23% | <= 22% | decrescente | 2024
- R4 | Posizioni verificate per la cancellazione d'ufficio | Il volume dei controlli sulla qualità dei dati | output | numero | N. posizioni con istruttoria conclusa | Cruscotto qualità Infocamere | 640 | >= 650 | >= 650 | >= 660 | crescente | 2024
OBIETTIVO 012-004-002 | Tutela del mercato e risoluzione alternativa delle controversie | Settore Regolazione del mercato | Triennale | € 38.000,00 | € 38.000,00 | € 39.000,00
DESCRIZIONE Presidiare la vigilanza sulla sicurezza dei prodotti, le manifestazioni a premio, la metrologia legale e i servizi di mediazione e arbitrato.
BENEFICIARI Consumatori, imprese, professionisti
CONTRIBUTO Promuovere concorrenza leale e tutela del consumatore
- T1 | Procedure di mediazione concluse con accordo | La capacità conciliativa | outcome | % | Mediazioni concluse con accordo / mediazioni con adesione x 100 | ConciliaCamera | 48% | >= 50% | >= 50% | >= 52% | crescente | 2024
- T2 | Ispezioni su prodotti e strumenti di misura | Il presidio sul mercato | output | numero | N. verbali di ispezione | Eureka | 132 | >= 135 | >= 135 | >= 140 | crescente | 2024
- T3 | Regolamento della Camera arbitrale aggiornato | L'adeguamento alla riforma Cartabia | output | data | Data di adozione della delibera | Albo camerale | n.d. | entro 31/12/2026 | non previsto | non previsto | sì/no | 2024
PROGRAMMA 016 Commercio internazionale ed internazionalizzazione del sistema produttivo > 005 Sostegno all'internazionalizzazione delle imprese e promozione del made in Italy
OBIETTIVO 016-005-001 | Preparare le imprese ai mercati internazionali | Settore Promozione e sviluppo | Triennale | € 720.000,00 | € 700.000,00 | € 700.000,00
DESCRIZIONE Check-up export, percorsi con Temporary Export Manager, incoming e contributi per fiere, in collaborazione con Promos Italia.
BENEFICIARI Imprese esportatrici e matricole dell'export
CONTRIBUTO Diversificare i mercati di sbocco
- E1 | Livello di supporto alle imprese in tema di internazionalizzazione | La quota di imprese esportatrici raggiunta | outcome | % | Imprese supportate / imprese esportatrici della provincia x 100 | CRM e ISTAT - Coeweb | 9,7% | >= 10% | >= 10,5% | >= 11% | crescente | 2024
- E2 | Contatti d'affari generati negli incoming | L'efficacia degli incontri | output | numero | N. incontri B2B svolti | Promos Italia - report di progetto | 410 | >= 420 | >= 430 | >= 440 | crescente | 2024
- E3 | Costo medio per impresa assistita | L'economicità degli interventi | efficienza | euro | Interventi economici / N. imprese assistite | Con2 e CRM | € 1.870,00 | <= € 1.850,00 | <= € 1.850,00 | <= € 1.800,00 | decrescente | 2024
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 002 Indirizzo politico
OBIETTIVO 032-002-001 | Trasparenza, integrità e comunicazione | Segreteria generale | Triennale | € 30.000,00 | € 30.000,00 | € 30.000,00
DESCRIZIONE Assicurare l'accessibilità totale ai dati, l'attuazione delle misure anticorruzione e una comunicazione multicanale dei servizi camerali.
BENEFICIARI Cittadini, utenti, contribuenti
CONTRIBUTO Sostenere la fiducia nell'ente e la partecipazione
- C1 | Grado di trasparenza dell'amministrazione | L'assolvimento degli obblighi di pubblicazione | efficacia | % | Punteggio attribuito dall'OIV / punteggio massimo x 100 | Attestazione OIV | 99% | >= 99% | >= 99% | 100% | crescente | 2024
- C2 | Accessi unici al sito istituzionale | La fruizione dei servizi informativi | outcome | numero | N. visitatori unici annui | Web Analytics Italia | 355.120 | >= 360.000 | >= 365.000 | >= 370.000 | crescente | 2024
- C3 | Misure di prevenzione della corruzione attuate | Il grado di attuazione della sezione anticorruzione del PIAO | efficacia | % | N. misure attuate / N. misure programmate x 100 | Monitoraggio RPCT | 98% | 100% | 100% | 100% | crescente | 2024
PROGRAMMA 032 Servizi istituzionali e generali delle amministrazioni pubbliche > 003 Servizi e affari generali per le amministrazioni di competenza
OBIETTIVO 032-003-001 | Salute gestionale e risorse dell'ente | Settore Risorse e bilancio | Triennale | € 20.000,00 di cui investimenti € 5.000,00 | € 20.000,00 | € 20.000,00
DESCRIZIONE Mantenere la sostenibilità economica dell'ente, la puntualità dei pagamenti, il benessere e la crescita professionale del personale.
BENEFICIARI Contribuenti, fornitori, dipendenti
CONTRIBUTO Assicurare le risorse ai programmi di intervento
- S1 | % di incasso del diritto annuale | La capacità di riscossione spontanea | efficienza | % | Diritto annuale incassato / diritto annuale dovuto x 100 | Diana | 79,1% | >= 79% | >= 79,5% | >= 80% | crescente | 2024
- S2 | Indice di tempestività dei pagamenti | Il ritardo medio ponderato rispetto alla scadenza | efficienza | giorni | Somma (giorni di ritardo x importo) / importi pagati | PCC | -14,2 | <= 0 | <= 0 | <= 0 | decrescente | 2024
- S3 | Indice di equilibrio strutturale | La capacità di coprire gli oneri strutturali | economico-finanziario | % | (Proventi strutturali - Oneri strutturali) / Proventi strutturali x 100 | Pareto | 11,3% | >= 5% | >= 5% | >= 5% | crescente | 2024
- S4 | Ore medie di formazione per dipendente | L'investimento sulle competenze interne | output | ore | Ore di formazione fruite / N. dipendenti | Syllabus e HR | 42 | >= 40 | >= 40 | >= 40 | crescente | 2024
- S5 | Realizzazione dell'indagine sul benessere organizzativo | Il rispetto del cronoprogramma | output | data | Data di pubblicazione dei risultati | Intranet | 30/06/2024 | Realizzazione entro il 30/06 | Realizzazione entro il 30/06 | Realizzazione entro il 30/06 | sì/no | 2024
`,
});
