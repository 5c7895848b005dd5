// SPDX-License-Identifier: EUPL-1.2
import type { CheckResult } from "../rules/finding";
import type { Severity } from "../rules/rule";

const counted = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What the user reads on the sheet «Verifica» and about silences. */
export const checkSheetTexts = {
  sheet: "Verifica",
  title: (year: number | null) =>
    year === null ? "Verifica del piano (PIRA)" : `Verifica del piano (PIRA) ${year}`,
  made: (day: string) => `Elenco del ${day}`,
  howToSilence:
    "Per silenziare una segnalazione, scriverne il motivo nella colonna «Motivo»: dalla verifica seguente non conta più tra quelle aperte. Per riaprirla, cancellare il motivo.",
  howLong:
    "Il motivo resta legato alla cella anche se si inseriscono righe o si rinominano fogli, e decade quando il testo della cella cambia: la sua riga resta in fondo come «scaduta», per memoria, finché non la si cancella. Le altre colonne si riscrivono a ogni verifica: il piano si corregge nei suoi fogli.",
  counts: ({ error, warning, info, silenced }: CheckResult["counts"]) =>
    error + warning + info + silenced === 0
      ? "Nessuna segnalazione."
      : `Aperte: ${counted(error, "errore", "errori")}, ${counted(warning, "avviso", "avvisi")}, ${counted(info, "nota", "note")}. Silenziate: ${silenced}.`,
  crashed: (rules: readonly string[]) =>
    `Regole non eseguite, di cui non si conosce l’esito: ${rules.join(", ")}.`,
  columns: {
    state: "Stato",
    severity: "Gravità",
    rule: "Regola",
    place: "Dove",
    field: "Campo",
    message: "Messaggio",
    text: "Testo",
    reason: "Motivo",
    date: "Data",
  },
  states: { open: "aperta", silenced: "silenziata", waiting: "non verificata", expired: "scaduta" },
  severities: { error: "Errore", warning: "Avviso", info: "Nota" } satisfies Record<Severity, string>,
  wholeDocument: "intero documento",
  page: "Pagina &P",
  missingReason: "Manca il motivo: una segnalazione si silenzia solo con un motivo scritto.",
} as const;
