// SPDX-License-Identifier: EUPL-1.2
import type { CellStyle, PlannedCell, SheetPlan } from "../../src/workbook/sheet-plan";

const BOX = ["top", "right", "bottom", "left"] as const;

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fontSize: 14, bold: true, color: "#1F3864", horizontal: "center", vertical: "center" },
  label: { fontSize: 9, bold: true, fill: "#D9E2F3", vertical: "top", wrap: true, borders: BOX },
  text: { fontSize: 9, vertical: "top", wrap: true, borders: BOX },
  part: { fontSize: 9, italic: true, vertical: "top", wrap: true, borders: ["left", "right"] },
  amount: { fontSize: 9, horizontal: "right", numberFormat: "#,##0.00", borders: BOX },
};

const COLUMNS = [90, 90, 90, 90, 90, 90, 90] as const;
const LABELS = ["Cosa misura", "Unità di misura", "Fonte dei dati", "Target 2018"] as const;
const VALUES = ["Diffusione", "Numero", "Ufficio di statistica", ">= 80%"] as const;

const cell = (
  row: number,
  column: number,
  value: string | number,
  style: string,
  columnSpan = 1,
  rowSpan = 1,
): PlannedCell => ({ row, column, rowSpan, columnSpan, value, style });

/** A sheet of ours with these rows of texts and amounts, and nothing else. */
export function plainPlan(name: string, lines: readonly (readonly (string | number)[])[]): SheetPlan {
  const cells = lines.flatMap((line, row) =>
    line.map((value, column) => cell(row, column, value, typeof value === "number" ? "amount" : "text")),
  );
  return planOf(name, cells, Math.max(1, lines.length));
}

/** A sheet of ours for one programme with so many objectives, as long and as varied as a real one. */
export function programmePlan(name: string, objectives: number, firstPage = 1): SheetPlan {
  const cards = Array.from({ length: objectives }, (_, i) => card(2 + i * CARD_ROWS, `${name} ${i + 1}`));
  const cells = [cell(0, 0, `Programma ${name}`, "title", COLUMNS.length), ...cards.flat()];
  const breaks = cards.map((_, i) => 2 + i * CARD_ROWS).slice(1);
  return planOf(name, cells, 2 + objectives * CARD_ROWS, breaks, firstPage);
}

/** Rows of the text of an objective, of its heading, and of its four indicators with four fields each. */
const CARD_ROWS = 26;

function card(top: number, code: string): PlannedCell[] {
  const description = `Descrizione dell'obiettivo ${code}: `.padEnd(
    900,
    "attività per le imprese del territorio; ",
  );
  const parts = [0, 1, 2].map((i) =>
    cell(top + 2 + i, 1, description.slice(i * 300, (i + 1) * 300), "part", 6),
  );
  const indicators = [0, 1, 2, 3].flatMap((indicator) => {
    const first = top + 6 + indicator * 5;
    return [
      cell(first, 0, "Indicatore", "label", 1, 5),
      cell(first, 1, `Indicatore ${indicator + 1} di ${code}`, "text", 6),
      ...LABELS.flatMap((label, i) => [
        cell(first + 1 + i, 1, label, "label", 2),
        cell(first + 1 + i, 3, VALUES[i] ?? "", "text", 4),
      ]),
    ];
  });
  return [
    cell(top, 0, "Obiettivo", "label"),
    cell(top, 1, `-${code}: sostegno alla competitività`, "text", 6),
    cell(top + 1, 0, "Risorse", "label"),
    cell(top + 1, 1, 1234.56, "amount", 2),
    cell(top + 2, 0, "Descrizione", "label", 1, 3),
    ...parts,
    ...indicators,
  ];
}

function planOf(
  name: string,
  cells: PlannedCell[],
  rows: number,
  breaksBefore: number[] = [],
  firstPageNumber = 1,
): SheetPlan {
  return {
    name,
    columns: COLUMNS,
    rows: Array.from({ length: rows }, (_, i) => (i % CARD_ROWS === 3 ? 74.25 : 14.25 + (i % 3) * 12)),
    cells,
    styles: STYLES,
    page: {
      orientation: "portrait",
      margins: { top: 54, right: 36, bottom: 54, left: 36, header: 21, footer: 21 },
      header: { left: "Camera di commercio di Prova", center: "", right: "PIRA 2018" },
      footer: { left: "", center: `Pagina &P di 23`, right: "" },
      firstPageNumber,
      titleRows: { first: 0, last: 0 },
      breaksBefore,
    },
  };
}

/** An allegato of so many objectives: a cover and a sheet for every ten of them. */
export function sampleAllegato(objectives: number): SheetPlan[] {
  const programmes = Array.from({ length: Math.ceil(objectives / 10) }, (_, i) =>
    programmePlan(`All. 011-${String(i + 1).padStart(3, "0")}`, Math.min(10, objectives - i * 10), i + 2),
  );
  return [plainPlan("All. Copertina", [["Camera di commercio di Prova"], ["PIRA 2018"]]), ...programmes];
}
