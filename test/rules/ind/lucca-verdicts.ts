// SPDX-License-Identifier: EUPL-1.2

/** Cells of the findings on Lucca's workbook, and what a careful reader says of them. */
interface Verdict {
  right: string;
  /** Somebody might let it pass: not counted as right. */
  doubtful?: string;
}

const on = (sheet: string, cells: string): string =>
  cells
    .split(" ")
    .map((cell) => `${sheet}!${cell}`)
    .join(" ");

const cells = (...parts: string[]): string => parts.join(" ");

export const VERDICTS: Readonly<Record<string, Verdict>> = {
  // A project, a body, a document, a system or an action in the place of a measure.
  "IND-02": {
    right: cells(
      on("011-005", "B10 B14 B25 B40 B51 B59 B63 B74 B78 B82 B86 B97 B101"),
      on("012-004", "B10 B25 B29 B40 B55 B59 B70 B74 B89"),
      on("016-005", "B10 B14 B18 B22"),
      on("032-002", "B14 B25"),
      on("032-004", "B10 B22 B37 B41 B45"),
    ),
    // «Monitoraggio (della) qualità del servizio»: an action, but it says of what.
    doubtful: on("012-004", "B14 B78"),
  },
  "IND-03": { right: cells("011-005!B112", "012-004!B40", "032-004!B56") },
  "IND-04": { right: "012-004!B59" },
  "IND-08": {
    right: cells(
      // The same text for two indicators; «Completamento struttura», «realizzazione»; «Valorizzazione delle filiera lapidea».
      on("011-005", "B15 B30 B52 B56 B64 B83 B87"),
      // «L'azione di vigilanza», «Verifica l'efficacia …», «Modernizzare i rapporti …».
      on("012-004", "B30 B56 B71"),
      on("016-005", "B19 B23"),
      // «Capacità di ascolto», «Migliorare i rapporti con l'utenza».
      on("032-002", "B15 B26"),
      on("032-004", "B15 B19 B23 B38 B42 B46"),
    ),
  },
  // Satisfaction as efficacia (A104, A62, A17), actions as qualità (A28, A73), costs as efficacia (032-004).
  "IND-12": {
    right: cells("011-005!A104", on("012-004", "A28 A62 A73"), "032-002!A17", on("032-004", "A17 A21")),
  },
  // «numero» five times, «confronto con periodo precedente» twice.
  "IND-16": {
    right: cells("011-005!C77", on("012-004", "C13 C17 C92"), "016-005!C13", on("032-004", "C17 C21")),
  },
  // A survey against «numero»; a time in «numero»; two comparisons in «valore assoluto».
  "IND-17": { right: cells(on("012-004", "B17 B54"), on("032-004", "B17 B21")) },
  "IND-20": { right: cells("011-005!G28", on("012-004", "G17 G73 G81"), "032-004!B10") },
  "IND-21": { right: "032-004!B22" },
  "IND-23": {
    right: cells(
      on("011-005", "B25 B55 B56 B59 B101 B112 B113"),
      on("012-004", "B52 B59 B60 B71 B74 B79"),
      on("032-004", "B10 B37 B56 B57"),
    ),
  },
  // The calculation in B51; 351, 215 and 351 characters.
  "IND-25": { right: cells("011-005!B112", on("012-004", "B51 B74"), "032-004!B56") },
  "IND-26": { right: "012-004!B78" },
  "IND-27": {
    right: cells(on("011-005", "G28 G54 G104"), on("012-004", "G32 G62 G77"), "032-002!G28"),
  },
};
