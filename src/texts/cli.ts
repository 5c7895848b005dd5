// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../rules/rule";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

const severities = {
  error: counted("errore", "errori"),
  warning: counted("avviso", "avvisi"),
  info: counted("nota", "note"),
} satisfies Record<Severity, (n: number) => string>;

const inCell = (cell: string | undefined): string => (cell === undefined ? "" : ` nella cella ${cell}`);

/** What the user of the command line reads. */
export const cliTexts = {
  help: `pira legge, verifica e impagina il PIRA (piano degli indicatori e dei risultati attesi di bilancio) di una Camera di commercio.

Uso:
  pira leggi FILE                          stampa il piano in JSON, con la cella di ogni campo
  pira verifica FILE [--json]              stampa le segnalazioni, raggruppate per regola o in JSON
  pira verifica FILE --scrivi OUT.xlsx [--force]
                                           scrive anche una copia di FILE con il foglio «Verifica»
  pira silenzia FILE --regola ID [--cella "Foglio!C4"] --motivo "…" --out OUT.xlsx [--force]
                                           silenzia con un motivo le segnalazioni di una regola, in una cella o in tutte,
                                           e scrive una copia di FILE con il foglio «Verifica»
  pira silenzia FILE --regola ID [--cella "Foglio!C4"] --riapri --out OUT.xlsx [--force]
                                           riapre le segnalazioni silenziate
  pira correggi FILE --out OUT.xlsx [--regola ID]… [--chieste] [--json] [--force]
                                           scrive una copia di FILE con le correzioni che non cambiano il senso, o con quelle
                                           delle regole indicate, e stampa ogni cella prima e dopo
  pira correggi FILE --prova [--regola ID]… [--chieste] [--json]
                                           stampa le correzioni senza scrivere nulla
  pira genera FILE --out OUT.xlsx [--force]
                                           scrive in OUT.xlsx una copia di FILE con i fogli dell’allegato
  pira genera FILE --pdf OUT.pdf [--out OUT.xlsx] [--force]
                                           scrive in OUT.pdf il solo allegato, in PDF/A-2 (richiede LibreOffice)
  pira pubblica FILE --in CARTELLA [--force]
                                           scrive in CARTELLA la copia da pubblicare: il solo allegato in .xlsx e i dati del
                                           piano in .json e .csv, con il nome dell’ente e l’esercizio
  pira nuovo --ente "…" --anno AAAA --programmi 011-005,012-004 --out OUT.xlsx [--force]
                                           scrive in OUT.xlsx un piano vuoto, con un foglio per programma
  pira estrai FILE (--obiettivo CODICE | --programma CODICE) --out OUT.xlsx [--force]
                                           scrive in OUT.xlsx quella sola parte del piano, da affidare a chi la compila
  pira unisci FILE --da X.xlsx             stampa le differenze tra il piano e una parte restituita
  pira unisci FILE --da X.xlsx --tutte [--togli] --out OUT.xlsx [--force]
                                           scrive una copia di FILE con tutte le differenze accolte: testi cambiati, obiettivi
                                           e indicatori nuovi; quelli che mancano nel file restituito restano, senza «--togli»
  pira target TESTO [--unita U]            stampa in JSON come viene letto un target, per esempio «>= 80%»

Opzioni:
  --anno AAAA   esercizio del piano, al posto di quello indicato nel file
  --ente "…"    nome intero della Camera di commercio
  --programmi   codici di missione e programma separati da virgole
  --obiettivo, --programma
                codice o titolo della parte, per esempio 011-005-001 o 011-005
  --da X.xlsx   file restituito da chi ha compilato una parte
  --togli       toglie dal piano anche ciò che nel file restituito non c’è più
  --force       sovrascrive i file da scrivere che esistono; nella copia sostituisce anche i fogli dell’allegato modificati a mano
  --json        segnalazioni, o correzioni, in JSON
  --chieste     anche le correzioni che cambiano il senso, o che sono una tra più possibili
  --unita U     unità di misura accanto al target, per i numeri che non ne hanno una
  --data AAAA-MM-GG
                giorno dell’elenco e dei motivi nel foglio «Verifica», al posto di oggi
  --help        questo aiuto

FILE è una cartella di lavoro .xlsx (o .xlsm) e non viene mai modificato. TESTO va scritto tra virgolette.

Codici di uscita:
  0   riuscito; per verifica: nessun errore aperto (quelli silenziati non contano)
  1   verifica: ci sono errori, o una regola non è stata eseguita
  2   il file non si può leggere o non contiene un PIRA, il comando è sbagliato, oppure LibreOffice, che serve al PDF,
      manca o non riesce
`,

  missingCommand: (commands: string) =>
    `Manca il comando: i comandi sono ${commands}. «pira --help» li spiega.`,
  unknownCommand: (name: string, commands: string) =>
    `Il comando «${name}» non esiste: i comandi sono ${commands}. «pira --help» li spiega.`,
  missingFile: (command: string) => `Manca il file da leggere: scrivere «pira ${command} FILE».`,
  tooManyFiles: (extra: string) =>
    `C’è un argomento di troppo: «${extra}». Se il nome del file contiene spazi, va scritto tra virgolette.`,
  noFileTaken: (extra: string) =>
    `C’è un argomento di troppo: «${extra}». «pira nuovo» non legge nessun file: quello da scrivere si indica con «--out», e un testo che contiene spazi va tra virgolette.`,
  missingChamber: 'Manca il nome dell’ente: aggiungere «--ente "Camera di commercio di …"».',
  missingYear: "Manca l’esercizio del piano: aggiungere, per esempio, «--anno 2027».",
  missingProgrammes:
    "Mancano i programmi: aggiungerne i codici separati da virgole, per esempio «--programmi 011-005,012-004».",
  newPlanWritten: (path: string, sheets: readonly string[]) =>
    `Scritto «${path}» con un piano vuoto: ${sheets.length} fogli (${sheets.join(", ")}).`,
  missingPart:
    "Manca la parte da estrarre: aggiungere, per esempio, «--obiettivo 011-005-001» o «--programma 011-005».",
  twoParts: "Si estrae una parte per volta: indicare «--obiettivo» oppure «--programma».",
  unknownPart: (file: string, name: string, known: string) =>
    `In «${file}» non c’è «${name}»: ci sono ${known === "" ? "solo parti senza codice" : known}.`,
  severalParts: (file: string, name: string) =>
    `In «${file}» più parti si chiamano «${name}»: indicarne il codice, o il titolo, che ne distingue una.`,
  handedOut: (path: string, part: string) => `Scritto «${path}»: ${part}.`,
  missingReturned: "Manca il file restituito: aggiungere «--da X.xlsx».",
  outWithoutAll: "Per scrivere la copia con tutte le differenze accolte, aggiungere «--tutte».",
  removeWithoutAll: "«--togli» si può usare solo con «--tutte».",
  newPart: (element: string) => `${element} (nuovo)`,
  removedParts: (n: number, areRemoved: boolean) =>
    `${n === 1 ? "1 parte del piano non è" : `${n} parti del piano non sono`} nel file restituito${areRemoved ? ", e nella copia non ci sono più" : ": per toglierle aggiungere «--togli»"}:`,
  noDifferences: "Nessuna differenza.",
  differences: (n: number) => (n === 1 ? "1 differenza" : `${n} differenze`),
  notMergeable: (n: number) => (n === 1 ? "1 cosa da riportare a mano:" : `${n} cose da riportare a mano:`),
  onlyListed:
    "Nulla è stato scritto: per accogliere tutte le differenze, aggiungere «--tutte --out OUT.xlsx».",
  missingText: (command: string) =>
    `Manca il testo da leggere: scriverlo tra virgolette, per esempio «pira ${command} ">= 80%"».`,
  tooManyTexts: (extra: string) =>
    `C’è un argomento di troppo: «${extra}». Se il testo contiene spazi o segni, va scritto tra virgolette.`,
  unknownOption: (option: string, command: string) =>
    `L’opzione «${option}» non esiste per «pira ${command}». «pira --help» elenca le opzioni.`,
  missingValue: (option: string) => `Manca il valore dopo l’opzione «${option}».`,
  unexpectedValue: (option: string) => `L’opzione «${option}» non richiede un valore: toglierlo.`,
  missingOut: "Manca il file da scrivere: aggiungere «--out OUT.xlsx».",
  missingOutOrPdf: "Manca il file da scrivere: aggiungere «--out OUT.xlsx», «--pdf OUT.pdf» o tutti e due.",
  missingFolder: "Manca la cartella in cui scrivere: aggiungere «--in CARTELLA».",
  badYear: (value: string) =>
    `L’esercizio «${value}» non è un anno di quattro cifre: scriverlo, per esempio, così: «--anno 2027».`,
  badCell: (value: string) =>
    `La cella «${value}» non è indicata come «Foglio!C4»: scriverla, per esempio, così: «--cella "011-005!C4"».`,
  badDay: (value: string) =>
    `La data «${value}» non è un giorno: scriverla, per esempio, così: «--data 2027-03-31».`,
  missingRule: "Manca la regola: aggiungere, per esempio, «--regola COD-04».",
  unknownRule: (id: string) =>
    `La regola «${id}» non esiste: «pira verifica FILE» riporta quelle che hanno dato segnalazioni.`,
  missingReason: 'Manca il motivo, senza il quale nulla si silenzia: aggiungere «--motivo "…"».',
  reasonAndReopen: "Con «--riapri» il motivo viene tolto: togliere l’opzione «--motivo».",
  nothingToSilence: (rule: string, cell?: string) =>
    `Nel file non c’è nessuna segnalazione della regola ${rule}${inCell(cell)}: niente da silenziare.`,
  alreadySilenced: (rule: string, cell?: string) =>
    `Ogni segnalazione della regola ${rule}${inCell(cell)} è già silenziata: per cambiare il motivo, prima riaprirla con «--riapri».`,
  nothingToReopen: (rule: string, cell?: string) =>
    `Nel file non c’è nessuna segnalazione silenziata della regola ${rule}${inCell(cell)}: niente da riaprire.`,
  notXlsx: (path: string) => `Il nome del file da scrivere deve finire per .xlsx: «${path}».`,
  wrongExtension: (path: string, extension: string) =>
    `Il nome del file da scrivere deve finire per ${extension}, come quello letto: «${path}».`,

  notPdf: (path: string) => `Il nome del PDF da scrivere deve finire per .pdf: «${path}».`,

  noLibreOffice:
    "Il PDF lo prepara LibreOffice, che qui non c’è: installarlo (in Debian e Ubuntu il pacchetto «libreoffice-calc», altrove da libreoffice.org), o scrivere l’allegato in .xlsx con «--out» e stamparlo da Excel.",
  libreOfficeFailed: (detail: string) =>
    `LibreOffice non è riuscito a preparare il PDF${detail === "" ? "" : ` (${detail})`}: verificare che ci sia anche Calc (in Debian e Ubuntu il pacchetto «libreoffice-calc») e riprovare.`,
  libreOfficeTooSlow: (seconds: number) =>
    `LibreOffice non ha finito il PDF in ${counted("secondo", "secondi")(seconds)} ed è stato fermato: riprovare quando il computer è meno occupato.`,
  libreOfficeTooOld:
    "Questo LibreOffice non scrive PDF/A-2: serve la versione 7 o una successiva (da libreoffice.org).",

  fileNotFound: (path: string) => `Il file «${path}» non esiste: controllare il nome e la cartella.`,
  isFolder: (path: string) => `«${path}» è una cartella: indicare un file.`,
  noPermission: (path: string) =>
    `Manca il permesso di leggere o scrivere «${path}»: chiederlo, o indicare un’altra cartella.`,
  noFolder: (path: string) =>
    `La cartella in cui scrivere «${path}» non esiste: crearla, o indicarne un’altra.`,
  alreadyThere: (path: string) => `Il file «${path}» esiste già: per sovrascriverlo, aggiungere «--force».`,
  sameFile: (path: string) =>
    `«${path}» è il file da leggere, che non viene mai modificato: indicare un altro nome con «--out».`,
  diskFull: (path: string) => `Non c’è spazio per scrivere «${path}»: liberarne, o indicare un altro disco.`,
  fileProblem: (path: string, detail: string) =>
    `Non è stato possibile leggere o scrivere «${path}» (${detail}).`,
  editedSheets: (file: string, names: string) =>
    `In «${file}» questi fogli dell’allegato sono stati modificati a mano: ${names}. Per sostituirli nella copia, aggiungere «--force».`,
  inFile: (file: string, text: string) => `«${file}»: ${text}`,
  unexpected: (detail: string) => `Si è verificato un errore imprevisto: ${detail}.`,

  plan: (chamber: string | null, year: number | null) =>
    [
      chamber ?? "Camera di commercio non indicata",
      year === null ? "esercizio non indicato" : `esercizio ${year}`,
    ].join(", "),
  programmes: counted("programma", "programmi"),
  objectives: counted("obiettivo", "obiettivi"),
  indicators: counted("indicatore", "indicatori"),
  severities,
  severity: { error: "ERRORE", warning: "AVVISO", info: "NOTA" } satisfies Record<Severity, string>,
  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  wholeDocument: "intero documento",
  source: (source: string) => `Fonte: ${source}.`,
  moreFindings: (n: number) => (n === 1 ? "e un’altra" : `e altre ${n}`),
  silenced: (reason: string) => `[silenziata: ${reason}]`,
  crashed: (rule: string, message: string) => `REGOLA NON ESEGUITA ${rule}: ${message}`,
  silencedList: (n: number) => `SILENZIATE (${n})`,
  endedList: (n: number) =>
    `MOTIVI DECADUTI (${n}): il testo a cui si riferivano è cambiato e la segnalazione è di nuovo aperta`,
  waitingList: (n: number) => `MOTIVI IN ATTESA (${n}): la regola non è stata eseguita`,
  summary: (counts: Record<Severity | "silenced", number>) =>
    `In tutto: ${severities.error(counts.error)}, ${severities.warning(counts.warning)}, ${severities.info(counts.info)}${counts.silenced === 0 ? "" : `; silenziate: ${counts.silenced}`}.`,
  noFindings: "Nessuna segnalazione: il piano supera tutte le verifiche.",
  notUnderstood: (n: number) =>
    n === 1
      ? "1 cella non compresa: «pira leggi» la riporta alla voce «notUnderstood»."
      : `${n} celle non comprese: «pira leggi» le riporta alla voce «notUnderstood».`,
  newerTemplate: (version: string) =>
    `Il piano nasce da un modello più recente di questo programma (versione ${version}): ciò che ha in più può non essere riconosciuto.`,
  leftAside: (sheets: string) => `Fogli non letti perché troppo grandi: ${sheets}.`,

  silencedNow: (n: number, rule: string) =>
    `${n === 1 ? "Silenziata 1 segnalazione" : `Silenziate ${n} segnalazioni`} della regola ${rule}.`,
  reopened: (n: number, rule: string) =>
    `${n === 1 ? "Riaperta 1 segnalazione" : `Riaperte ${n} segnalazioni`} della regola ${rule}.`,
  checkWritten: (path: string, sheet: string) => `Scritto «${path}» con il foglio «${sheet}».`,

  emptyCell: "(vuota)",
  correctedCell: (place: string, label: string | null, before: string, after: string) =>
    `${place}${label === null ? "" : ` (${label})`}: ${before} → ${after}`,
  nothingCorrected: "Nessuna correzione da fare.",
  corrected: (cells: number, byRule: readonly [rule: string, findings: number][]) =>
    `${cells === 1 ? "Cambia 1 cella" : `Cambiano ${cells} celle`}. Segnalazioni corrette: ${byRule
      .map(([rule, findings]) => `${rule} ${findings}`)
      .join(", ")}.`,
  reshaped: (sheets: readonly string[]) => `Cambia il numero di colonne: ${sheets.join(", ")}.`,
  notCorrected: (rules: readonly string[]) =>
    `Non è stato possibile correggere tutto: ${rules.join(", ")}. Correggere a mano ciò che «pira verifica» riporta.`,
  correctable: (findings: number, rules: readonly string[]) =>
    `${findings === 1 ? "1 segnalazione ha" : `${findings} segnalazioni hanno`} ancora una correzione: «--regola ID» fa quelle di una regola (${rules.join(", ")}), «--chieste» anche tutte quelle da decidere.`,
  tried: "Prova: nulla è stato scritto.",
  correctedWritten: (path: string) => `Scritto «${path}».`,

  pdfWritten: (path: string) => `Scritto «${path}» con il solo allegato, in PDF/A-2.`,
  published: (paths: readonly string[]) =>
    `Scritta la copia da pubblicare: ${paths.map((path) => `«${path}»`).join(", ")}.`,
  draft: (errors: number) =>
    `L’intestazione dice «BOZZA»: nel piano ${errors === 1 ? "c’è 1 errore aperto" : `ci sono ${errors} errori aperti`}, da vedere con «pira verifica».`,
  sameFileInFolder: (path: string) =>
    `«${path}» è il file da leggere, che non viene mai modificato: indicare un’altra cartella con «--in».`,
  sameAllegato: "I testi sono gli stessi dell’allegato che era nella cartella di lavoro.",
  otherAllegato: "Rispetto all’allegato che era nella cartella di lavoro:",
  /** @param next the sheet that they stand before; null at the end */
  written: (path: string, names: readonly string[], next: string | null) =>
    `Scritto «${path}»: ${names.length === 1 ? "1 foglio" : `${names.length} fogli`} dell’allegato ${next === null ? "in fondo alla cartella di lavoro" : `prima del foglio «${next}»`} (${names.join(", ")}).`,
} as const;
