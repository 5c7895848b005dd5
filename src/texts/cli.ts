// SPDX-License-Identifier: EUPL-1.2
import type { Severity } from "../rules/rule";

const counted = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

const severities = {
  error: counted("errore", "errori"),
  warning: counted("avviso", "avvisi"),
  info: counted("nota", "note"),
} satisfies Record<Severity, (n: number) => string>;

/** What the user of the command line reads. */
export const cliTexts = {
  help: `pira legge, verifica e impagina il PIRA (piano degli indicatori e dei risultati attesi di bilancio) di una Camera di commercio.

Uso:
  pira leggi FILE                          stampa il piano in JSON, con la cella di ogni campo
  pira verifica FILE [--json]              stampa le segnalazioni, raggruppate per regola o in JSON
  pira genera FILE --out OUT.xlsx [--force]
                                           scrive in OUT.xlsx una copia di FILE con i fogli dell’allegato

Opzioni:
  --anno AAAA   esercizio del piano, al posto di quello indicato nel file
  --force       sovrascrive OUT.xlsx se esiste; nella copia sostituisce anche i fogli dell’allegato modificati a mano
  --json        segnalazioni in JSON
  --help        questo aiuto

FILE è una cartella di lavoro .xlsx (o .xlsm) e non viene mai modificato.

Codici di uscita:
  0   riuscito; per verifica: nessun errore aperto
  1   verifica: ci sono errori, o una regola non è stata eseguita
  2   il file non si può leggere o non contiene un PIRA, oppure il comando è sbagliato
`,

  missingCommand: (commands: string) =>
    `Manca il comando: i comandi sono ${commands}. «pira --help» li spiega.`,
  unknownCommand: (name: string, commands: string) =>
    `Il comando «${name}» non esiste: i comandi sono ${commands}. «pira --help» li spiega.`,
  missingFile: (command: string) => `Manca il file da leggere: scrivere «pira ${command} FILE».`,
  tooManyFiles: (extra: string) =>
    `C’è un argomento di troppo: «${extra}». Se il nome del file contiene spazi, va scritto tra virgolette.`,
  unknownOption: (option: string, command: string) =>
    `L’opzione «${option}» non esiste per «pira ${command}». «pira --help» elenca le opzioni.`,
  missingValue: (option: string) => `Manca il valore dopo l’opzione «${option}».`,
  unexpectedValue: (option: string) => `L’opzione «${option}» non richiede un valore: toglierlo.`,
  missingOut: "Manca il file da scrivere: aggiungere «--out OUT.xlsx».",
  badYear: (value: string) =>
    `L’esercizio «${value}» non è un anno di quattro cifre: scriverlo, per esempio, così: «--anno 2027».`,
  wrongExtension: (path: string, extension: string) =>
    `Il nome del file da scrivere deve finire per ${extension}, come quello letto: «${path}».`,

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
  moreFindings: (n: number) => (n === 1 ? "e un’altra" : `e altre ${n}`),
  silenced: (reason: string) => `[silenziata: ${reason}]`,
  crashed: (rule: string, message: string) => `REGOLA NON ESEGUITA ${rule}: ${message}`,
  summary: (counts: Record<Severity, number>) =>
    `In tutto: ${severities.error(counts.error)}, ${severities.warning(counts.warning)}, ${severities.info(counts.info)}.`,
  noFindings: "Nessuna segnalazione: il piano supera tutte le verifiche.",
  notUnderstood: (n: number) =>
    n === 1
      ? "1 cella non compresa: «pira leggi» la riporta alla voce «notUnderstood»."
      : `${n} celle non comprese: «pira leggi» le riporta alla voce «notUnderstood».`,
  leftAside: (sheets: string) => `Fogli non letti perché troppo grandi: ${sheets}.`,

  written: (path: string, names: readonly string[]) =>
    `Scritto «${path}»: ${names.length === 1 ? "1 foglio" : `${names.length} fogli`} dell’allegato in fondo alla cartella di lavoro (${names.join(", ")}).`,
} as const;
