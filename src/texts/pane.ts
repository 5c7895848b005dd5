// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../rules/rule";
import { outlineTexts } from "./outline";

/** `n` with its noun, singular or plural. */
const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

/** What the user reads in the pane. */
export const paneTexts = {
  product: "PIRA",
  noChamber: "Camera di commercio non indicata",
  exercise: (year: number | null) => (year === null ? "Esercizio non indicato" : `Esercizio ${year}`),
  missions: counted("missione", "missioni"),
  programmes: counted("programma", "programmi"),
  objectives: counted("obiettivo", "obiettivi"),
  indicators: counted("indicatore", "indicatori"),
  severities: {
    error: counted("errore", "errori"),
    warning: counted("avviso", "avvisi"),
    info: counted("nota", "note"),
  } satisfies Record<Severity, (n: number) => string>,
  nothingFound: "Nessuna segnalazione",
  checkedAt: (time: string) => `Verificato alle ${time}`,
  checking: "Verifica in corso…",
  updating: "Aggiornamento in corso…",
  stopping: "Interruzione in corso…",
  unchecked: "Segnalazioni di prima: verificare di nuovo",

  tabs: { label: "Contenuto del riquadro", outline: "Piano", findings: "Segnalazioni" },

  actions: {
    label: "Comandi",
    check: "Verifica",
    mark: "Evidenzia nelle celle",
    generate: "Genera allegato",
    publish: "Copia da pubblicare…",
    retry: "Riprova",
    goToCell: "Vai alla cella",
    openSheet: "Apri",
    fix: "Correggi",
    choose: "Correggi…",
    fixAll: (n: number) => `Correggi tutte (${n})…`,
    fixSafe: (n: number) => `Correzioni sicure (${n})…`,
    undo: "Annulla la correzione",
    silence: "Silenzia…",
    silenceAll: (n: number) => `Silenzia tutte (${n})…`,
    reopen: "Riapri",
    appropriations: "Stanziamenti…",
    settings: "Impostazioni…",
    newPlan: "Nuovo piano",
    choices: "Elenchi a discesa nelle celle",
    listInWorkbook: "Scrivi nel foglio «Verifica»",
    forAll: "Azioni su tutte le segnalazioni",
    close: "Chiudi il messaggio",
    stop: "Interrompi",
  },

  generating: "Scrittura dell’allegato",
  percent: (share: number) => `${Math.round(share * 100)} %`,
  marking: "Evidenziazione in corso…",
  fixing: "Correzione in corso…",
  undoing: "Annullamento in corso…",
  silencingNow: "Scrittura del foglio «Verifica»…",
  growing: "Modifica delle righe in corso…",
  creating: "Scrittura dei fogli del piano…",
  settling: "Scrittura delle impostazioni…",
  merging: "Scrittura delle differenze accolte…",
  offering: "Scrittura degli elenchi nelle celle…",

  done: {
    checked: (findings: number) =>
      `Verifica completata: ${findings === 0 ? "nessuna segnalazione" : findings === 1 ? "1 segnalazione" : `${findings} segnalazioni`}.`,
    generated: (sheets: number) =>
      `Allegato pronto: ${sheets === 1 ? "1 foglio scritto" : `${sheets} fogli scritti`} nella cartella di lavoro.`,
    marked: (cells: number) => (cells === 1 ? "1 cella evidenziata." : `${cells} celle evidenziate.`),
    unmarked: "Evidenziazione tolta: le celle sono tornate com’erano.",
    fixed: (cells: string) => `Corretto: ${cells}.`,
    fixedMany: (cells: number) => `Corrette ${cells} celle.`,
    undone: "Modifica annullata: le celle sono tornate com’erano.",
    silenced: (n: number) =>
      n === 1
        ? "1 segnalazione silenziata, con il suo motivo."
        : `${n} segnalazioni silenziate, con il motivo.`,
    reopened: (n: number) => (n === 1 ? "1 segnalazione riaperta." : `${n} segnalazioni riaperte.`),
    saved:
      "Gli stanziamenti sono scritti nella cartella di lavoro e confrontati con le risorse degli obiettivi.",
    created: (sheets: number) =>
      `Piano creato in ${sheets} fogli: compilarlo da «Scheda», o direttamente nelle celle.`,
    settled: "Le impostazioni sono scritte nella cartella di lavoro.",
    offered: (cells: number) =>
      cells === 1 ? "1 cella offre un elenco a discesa." : `${cells} celle offrono un elenco a discesa.`,
    checkStopped: "Verifica interrotta: le segnalazioni sono quelle di prima.",
    withdrawn: "Elenchi a discesa tolti: le celle sono tornate com’erano.",
    hidden: (sheets: string) =>
      `Rimosso dal piano. Il foglio «${sheets}» resta nascosto nella cartella di lavoro, con ciò che contiene.`,
    grown: {
      add: "Aggiunto: le righe nuove aspettano i loro testi.",
      duplicate: "Duplicato.",
      move: "Spostato.",
      remove: "Rimosso.",
      "add-year": "Anno aggiunto a tutti gli indicatori.",
      "remove-year": "Anno tolto da tutti gli indicatori.",
      "add-row": "Riga aggiunta: il suo campo è nella scheda.",
    },
    given: {
      window:
        "La parte si apre in una finestra sua: salvarla e mandarla a chi la compila. Quando torna, scegliere «Unisci un file restituito…».",
      file: "La parte è fra i file scaricati: mandarla a chi la compila. Quando torna, scegliere «Unisci un file restituito…».",
    },
    merged: (n: number) =>
      n === 1 ? "1 differenza accolta nel piano." : `${n} differenze accolte nel piano.`,
    listed: "L’elenco delle segnalazioni è scritto nella cartella di lavoro.",
  },

  notUndone: {
    field: "Il testo scritto dalla scheda non è stato annullato: nessuna cella è cambiata.",
    correction: "La correzione non è stata annullata: nessuna cella è cambiata.",
    cells: "La modifica delle celle non è stata annullata: nessuna cella è cambiata.",
    rows: "La modifica delle righe non è stata annullata: nessuna riga è cambiata.",
    columns: "La modifica degli anni non è stata annullata: nessuna colonna è cambiata.",
  },
  leaveOut: "Scegliendo di nuovo «Annulla», resta com’è e si annulla la modifica precedente.",
  failed: {
    check: "La verifica non è riuscita.",
    update: "Le segnalazioni potrebbero non essere aggiornate.",
    mark: "L’evidenziazione non è riuscita.",
    generate: "L’allegato non è stato scritto. I fogli di prima sono rimasti com’erano.",
    fix: "La correzione non è stata fatta: nessuna cella è cambiata.",
    undo: "La modifica non è stata annullata: nessuna cella è cambiata.",
    silence: "La segnalazione è rimasta com’era: il foglio «Verifica» non è stato scritto.",
    list: "Il foglio «Verifica» non è stato scritto.",
    load: "Questa parte del riquadro non è stata caricata: controllare la rete, poi riprovare.",
    fill: "Il testo è rimasto nella scheda: la cella non è cambiata.",
    offer: "Gli elenchi a discesa non sono stati aggiornati.",
    create: "Il piano non è stato creato: la cartella di lavoro è rimasta com’era.",
    settings: "Le impostazioni sono rimaste quelle di prima.",
    premise: "La premessa è rimasta quella di prima.",
    grow: "Il piano è rimasto com’era: nessuna riga è cambiata.",
    "hand-out": "La parte non è stata preparata.",
    merge: "Il piano è rimasto com’era: nessuna differenza è stata accolta.",
    reveal: "Non è stato possibile mostrare la cella.",
    "auto-show": "La scelta non è stata scritta nella cartella di lavoro.",
    example: "L’esempio non è stato aperto.",
    recover: "Alcuni fogli provvisori di una scrittura interrotta non sono stati tolti.",
  },
  technicalDetail: "Dettaglio tecnico",

  preview: {
    one: "Correggere la segnalazione?",
    byRule: (rule: string) => `Correggere tutte le segnalazioni della regola ${rule}?`,
    safe: "Applicare tutte le correzioni sicure?",
    safeBody: "Cambiano solo la forma: maiuscole, punteggiatura, grafie. Il significato resta lo stesso.",
    firstWay:
      "Dove i modi di correggere sono più d’uno si applica il primo: per sceglierne un altro, correggere la singola segnalazione.",
    preparing: "Preparazione delle correzioni…",
    changes: "Che cosa cambia",
    choices: "Modi di correggere",
    cell: "Cella",
    before: "Ora",
    after: "Dopo",
    reshapes: (sheets: number) =>
      sheets === 1
        ? "In 1 foglio cambiano anche le colonne della tabella: formati, celle unite e larghezze."
        : `In ${sheets} fogli cambiano anche le colonne delle tabelle: formati, celle unite e larghezze.`,
    left: (findings: number) =>
      findings === 1
        ? "1 segnalazione resta da correggere da sola: la sua correzione tocca le stesse celle di un’altra."
        : `${findings} segnalazioni restano da correggere da sole: le loro correzioni toccano le stesse celle di altre.`,
    applyNothing: "Correggi",
    apply: (cells: number) => (cells === 1 ? "Correggi 1 cella" : `Correggi ${cells} celle`),
    cancel: "Annulla",
    nothing: "Nessuna correzione da applicare.",
  },

  silencing: {
    title: (n: number) => (n === 1 ? "Silenziare la segnalazione?" : `Silenziare ${n} segnalazioni?`),
    reason: "Motivo",
    hint: "Resta scritto nel foglio «Verifica», con la data. Se il testo della cella cambia, la segnalazione si riapre.",
    missing: "Scrivere il motivo: senza, la segnalazione resta aperta.",
    confirm: "Silenzia",
    cancel: "Annulla",
  },

  appropriations: {
    title: "Stanziamenti per programma",
    body: "Gli importi del preventivo servono a confrontarli con le risorse degli obiettivi. Restano nel foglio «Stanziamenti», fuori dall’allegato; un campo vuoto non viene confrontato.",
    pasted: "Righe copiate dal preventivo",
    pastedHint: "Una riga per programma: codice o descrizione, interventi economici, investimenti.",
    fill: "Riporta gli importi",
    notUnderstood: (lines: number) =>
      lines === 1
        ? "La riga rimasta non è stata compresa."
        : `Le ${lines} righe rimaste non sono state comprese.`,
    interventions: "Interventi economici",
    investments: "Investimenti",
    notAnAmount: "Scrivere un importo, per esempio 12.500,00, oppure lasciare vuoto.",
    save: "Salva",
    cancel: "Annulla",
  },

  replace: {
    title: "Sostituire i fogli modificati a mano?",
    body: "Questi fogli dell’allegato sono stati modificati dopo la generazione. Sostituendoli, quelle modifiche vanno perse; i dati del piano non cambiano.",
    confirm: "Sostituisci",
    cancel: "Annulla",
  },

  outline: outlineTexts,

  list: {
    filter: "Gravità da mostrare",
    previous: "Precedente",
    next: "Successivo",
    walk: "Scorrimento delle segnalazioni",
    position: (at: number, total: number) => `${at} di ${total}`,
    none: "Nessuna segnalazione: il piano supera tutte le verifiche.",
    noErrors: "Nessun errore da correggere prima del Consiglio.",
    sections: {
      error: "Da correggere prima del Consiglio",
      warning: "Da guardare: può restare, con un motivo scritto",
      info: "Da riordinare",
      silenced: "Silenziate, con il loro motivo",
    },
    noneFromTheRest: "Nessuna segnalazione dalle regole eseguite.",
    noneShown: "Nessuna segnalazione con la gravità scelta: mostrarne altre con i pulsanti qui sopra.",
    seen: "Trovato",
    expected: "Atteso",
    source: "Fonte",
    related: "Vedi anche",
    linked: "Collegate",
    correction: "Correzione",
    replaced: (cell: string, from: string, to: string) => `${cell}: da «${from}» a «${to}»`,
    aboutRule: (id: string) => `Spiegazione della regola ${id}`,
    wholeDocument: "Riguarda l’intero documento",
    trueOfAll: {
      indicators: (n: number) => `Vale per tutti i ${n} indicatori.`,
      objectives: (n: number) => `Vale per tutti i ${n} obiettivi.`,
    },
    places: "Celle",
    showAll: (n: number) => `Mostra tutte (${n})`,
    showMore: (more: number, total: number) => `Mostra altre ${more} (in tutto ${total})`,
    showFewer: "Mostra solo le prime",
    silencedCount: counted("silenziata", "silenziate"),
    silenced: (reason: string, day: string) => `Silenziata${day === "" ? "" : ` il ${day}`}: ${reason}`,
    more: (n: number) => `Altre azioni per le ${n} segnalazioni di questa regola`,
    blank: "(vuoto)",
  },

  markedWithOthers: (message: string, others: number) =>
    `${message} ${others === 1 ? "(e un’altra segnalazione)" : `(e altre ${others} segnalazioni)`}`,

  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  placeInFull: (sheet: string, cell: string) => `foglio ${sheet}, cella ${cell}`,

  notices: {
    crashedTitle: (n: number) =>
      n === 1 ? "Una regola non è stata eseguita" : `${n} regole non sono state eseguite`,
    crashedBody: (n: number) =>
      `Un errore del programma ${n === 1 ? "l’ha fermata: il suo esito" : "le ha fermate: il loro esito"} non è noto.`,
    leftAsideTitle: (n: number) =>
      n === 1 ? "Un foglio non è stato letto" : `${n} fogli non sono stati letti`,
    leftAsideBody: (n: number) =>
      `${n === 1 ? "È molto grande" : "Sono molto grandi"} e nelle prime 500 righe non c’è alcuna etichetta del piano.`,
    newerTemplateTitle: "Il modello del piano è più recente di questo programma",
    newerTemplateBody:
      "Il piano è letto come gli altri; ciò che il modello ha in più può non essere riconosciuto.",
    templateVersion: (version: string) => `Versione del modello: ${version}`,
    settingsTitle: (n: number) =>
      n === 1 ? "Un’impostazione non si può usare" : `${n} impostazioni non si possono usare`,
    settingsBody: "Finché non si correggono valgono i valori usuali.",
    endedTitle: (n: number) => (n === 1 ? "Un motivo è decaduto" : `${n} motivi sono decaduti`),
    endedBody: (n: number) =>
      n === 1
        ? "Il testo a cui si riferiva è cambiato: la segnalazione è di nuovo aperta. Se il motivo vale ancora, silenziarla di nuovo; il foglio «Verifica», quando si riscrive, non lo conserva."
        : "I testi a cui si riferivano sono cambiati: le segnalazioni sono di nuovo aperte. Dove un motivo vale ancora, silenziarle di nuovo; il foglio «Verifica», quando si riscrive, non li conserva.",
    waitingTitle: (n: number) => (n === 1 ? "Un motivo è in attesa" : `${n} motivi sono in attesa`),
    waitingBody: (n: number) =>
      n === 1
        ? "La sua regola non è stata eseguita: il motivo resta nel foglio «Verifica»."
        : "Le loro regole non sono state eseguite: i motivi restano nel foglio «Verifica».",
    reasonOf: (rule: string, reason: string) => `(${rule}): «${reason}»`,
    notUnderstoodTitle: (n: number) => (n === 1 ? "Una cella non compresa" : `${n} celle non comprese`),
    notUnderstoodBody: (n: number) =>
      n === 1
        ? "Sta dentro una scheda, ma nessuna etichetta ne spiega il contenuto: non entra nel piano né nell’allegato."
        : "Stanno dentro una scheda, ma nessuna etichetta ne spiega il contenuto: non entrano nel piano né nell’allegato.",
  },

  loading: "Lettura della cartella di lavoro…",
  noPlanTitle: "Nessun PIRA in questa cartella di lavoro",
  failedTitle: "Non è stato possibile leggere la cartella di lavoro",
} as const;
