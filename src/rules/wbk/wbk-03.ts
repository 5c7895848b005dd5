// SPDX-License-Identifier: EUPL-1.2
import { objectivesOf } from "../../plan/elements";
import type { CellContent, NotUnderstood, PlanDocument, PlanPointer } from "../../plan/plan-document";
import { cellAddress, parseCellAddress } from "../../workbook/address";
import { labelsByCell } from "../cells";
import type { Correction } from "../correction";
import { groupsOf } from "../groups";
import { quoted } from "../phrases";
import { placeKey } from "../places";
import type { Report, Rule } from "../rule";
import { rowFields, usual, type RowField } from "./row-fields";

export const wbk03: Rule = {
  id: "WBK-03",
  severity: "warning",
  title: "Etichette e valori nella loro colonna",
  why: "Chi copia, filtra o somma le colonne del foglio salta l’etichetta o il valore che sta nella colonna o nella riga accanto.",
  source: "formato comune Unioncamere",
  examples: {
    good: "tutte le etichette nella colonna B, tutti i valori nella colonna C",
    bad: "«Risorse finanziarie 2018» nella colonna A, le altre etichette nella colonna B",
  },
  correction: "Sposta l’etichetta o il valore nella colonna degli altri, se la cella è vuota.",
  limits:
    "Confronta le righe di uno stesso obiettivo: non vede un blocco spostato tutto insieme, né una riga spostata tutta a sinistra.",
  check: (document) => {
    const objectives = rowFields(document).filter(({ length }) => length > 0);
    const counts = countRows(document);
    const headed = underHeadings(document);
    if (objectives.length + counts.length + headed.length === 0) return "not-applicable";
    const besides = besideLookup(document);
    return [
      ...objectives.flatMap((fields) => [
        ...shifted(fields),
        ...fields.flatMap((field) => strayed(field, besides)),
      ]),
      ...headed.flatMap(besideHeading),
      ...groupsOf(counts, ({ value }) => value.sheet).flatMap(strayedCounts),
    ];
  },
};

/**
 * Labels and values one column away from where those of the objective are. A row whose label and value both stand to the
 * left of them, as that of the count of the indicators does, begins where the block does.
 */
function shifted(fields: readonly RowField[]): Report[] {
  const labelColumn = usual(fields.map((field) => field.labelColumn));
  const valueColumn = usual(fields.map((field) => field.valueColumn));
  const beginsBefore = (field: RowField): boolean =>
    labelColumn !== null &&
    valueColumn !== null &&
    field.labelColumn < labelColumn &&
    field.labelColumn - labelColumn === field.valueColumn - valueColumn;
  return fields.flatMap((field) => {
    if (beginsBefore(field)) return [];
    if (labelColumn !== null && Math.abs(field.labelColumn - labelColumn) === 1) {
      return [shiftReport(field, field.label, labelColumn, "L’etichetta", "le altre etichette")];
    }
    if (valueColumn !== null && Math.abs(field.valueColumn - valueColumn) === 1 && field.value.value !== "") {
      return [shiftReport(field, field.value, valueColumn, "Il valore", "gli altri valori")];
    }
    return [];
  });
}

function shiftReport(
  { at, row }: RowField,
  content: CellContent,
  column: number,
  subject: string,
  others: string,
): Report {
  const { sheet, cell, value } = content;
  const wanted = cellAddress(row, column);
  return {
    at,
    place: { sheet, cell },
    message:
      `${subject} ${quoted(String(value))} sta nella cella ${cell}, mentre ${others} dell’obiettivo stanno nella colonna ${columnName(wanted)}. ` +
      `Riportare il testo nella cella ${wanted}.`,
    seen: cell,
    expected: wanted,
    ...(content.formula === null && { corrections: [move(content, wanted)] }),
  };
}

const columnName = (cell: string): string => cell.replace(/\d+$/u, "");

const move = ({ sheet, cell, value }: CellContent, to: string): Correction => ({
  label: `Spostare ${quoted(String(value))} nella cella ${to}`,
  kind: "asked",
  edits: [
    { sheet, cell, expected: value, value: "" },
    { sheet, cell: to, expected: "", value },
  ],
});

type BesideLookup = (field: RowField) => NotUnderstood | undefined;

/** What no label explains in the cell to the right of a value, or below it. */
function besideLookup({ notUnderstood }: PlanDocument): BesideLookup {
  const byPlace = new Map(notUnderstood.map((left) => [placeKey(left), left]));
  return ({ value: { sheet }, row, valueColumn }) =>
    [
      [row, valueColumn + 1],
      [row + 1, valueColumn],
    ]
      .map(([r = 0, c = 0]) => byPlace.get(placeKey({ sheet, cell: cellAddress(r, c) })))
      .find((left) => left !== undefined);
}

/** A blank value, and a text that nothing explains right beside it. */
function strayed(field: RowField, besideOf: BesideLookup): Report[] {
  const beside = field.value.value === "" ? besideOf(field) : undefined;
  if (!beside) return [];
  return [
    {
      at: field.at,
      message:
        `La cella di ${quoted(String(field.label.value))} è vuota, ma lì accanto, nella cella ${beside.cell}, c’è un testo che nessuna etichetta spiega: ` +
        `${quoted(beside.text)}. Se è il suo valore, spostarlo qui.`,
      seen: beside.text,
      related: [{ sheet: beside.sheet, cell: beside.cell }],
    },
  ];
}

/** A value of a table with the heading it stands under. */
interface HeadedValue {
  at: PlanPointer;
  heading: CellContent;
  value: CellContent;
  row: number;
  /** Of the value, and of the heading. */
  columns: [value: number, heading: number];
}

const underHeadings = (document: PlanDocument): HeadedValue[] =>
  labelsByCell(document).groups.flatMap((fields) => {
    const above = parseCellAddress(fields[0][1].cell);
    return fields.flatMap(([at, heading]): HeadedValue[] => {
      const value = at.includes("/indicators/") ? document.places[at] : undefined;
      if (value?.sheet !== heading.sheet) return [];
      const below = parseCellAddress(value.cell);
      if (below.row <= above.row) return [];
      return [{ at, heading, value, row: below.row, columns: [below.column, above.column] }];
    });
  });

/** A value in the column after that of its heading. */
function besideHeading({ at, heading, value, row, columns: [column, headed] }: HeadedValue): Report[] {
  if (column !== headed + 1) return [];
  const wanted = cellAddress(row, headed);
  return [
    {
      at,
      message:
        `Il valore ${quoted(String(value.value))} sta nella cella ${value.cell}, accanto alla colonna di ${quoted(String(heading.value))}. ` +
        `Spostarlo sotto la sua intestazione, nella cella ${wanted}.`,
      seen: value.cell,
      expected: wanted,
      ...(value.formula === null && { corrections: [move(value, wanted)] }),
    },
  ];
}

/** A count of indicators with the rows of its label and of its value. */
interface CountRows {
  at: string;
  label: CellContent;
  value: CellContent;
  down: number;
}

const countRows = ({ plan, places, labels }: PlanDocument): CountRows[] =>
  objectivesOf(plan).flatMap(({ at: objective }) => {
    const at = `${objective}/declaredIndicators`;
    const [label, value] = [labels[at], places[at]];
    if (!label || !value || label.sheet !== value.sheet) return [];
    return [{ at, label, value, down: parseCellAddress(value.cell).row - parseCellAddress(label.cell).row }];
  });

function strayedCounts(counts: readonly CountRows[]): Report[] {
  if (usual(counts.map(({ down }) => down)) !== 0) return [];
  return counts
    .filter(({ down }) => down !== 0)
    .map(({ at, label, value }) => ({
      at,
      message:
        `Il numero degli indicatori sta nella cella ${value.cell}, sotto la sua etichetta (${label.cell}); altrove nel foglio le sta accanto. ` +
        "Riportarlo sulla riga dell’etichetta.",
      seen: value.cell,
      related: [{ sheet: label.sheet, cell: label.cell }],
    }));
}
