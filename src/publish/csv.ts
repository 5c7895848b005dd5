// SPDX-License-Identifier: EUPL-1.2

/** What can stand in a field of a CSV; null is an empty one. Decimals are strings with a point (`"1234.50"`). */
export type CsvField =
  | { text: string | null | undefined }
  | { integer: number | string | null | undefined }
  | { decimal: string | null | undefined };

/**
 * Rows as CSV (RFC 4180), in the dialect that Italian Excel opens with a double click and open data portals of the
 * public administration read as well: `;` between fields, since the comma is for decimals.
 */
export const csvText = (rows: readonly (readonly CsvField[])[]): string =>
  rows.map((fields) => `${fields.map((field) => quoted(fieldText(field))).join(";")}\r\n`).join("");

function fieldText(field: CsvField): string {
  if ("integer" in field) return String(field.integer ?? "");
  if ("decimal" in field) return (field.decimal ?? "").replace(".", ",");
  return withoutFormula(field.text ?? "");
}

/** A spreadsheet that opens a CSV takes such a text for a formula; full-width signs too, blanks before it or not. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/u;

/** `-3,5`, `-1.234,50`, `-10%`: no formula begins and ends so, and whoever reads the data wants the number. */
const NEGATIVE_NUMBER = /^-\d+(?:\.\d{3})*(?:,\d+)?%?$/u;

/**
 * Keeps a text from becoming a formula with an apostrophe before it, and one that has its own apostrophe there gets
 * another: whoever takes one apostrophe away has the text as it was.
 */
const withoutFormula = (text: string): string =>
  (FORMULA.test(text) && !NEGATIVE_NUMBER.test(text)) || text.startsWith("'") ? `'${text}` : text;

const quoted = (text: string): string =>
  /[;"\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
