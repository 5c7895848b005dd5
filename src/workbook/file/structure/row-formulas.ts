// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress } from "../../address";
import { escapeMarkup, unescapeMarkup } from "../xml";
import { shiftedFormula } from "./formula-references";
import type { RowXml } from "./sheet-rows";

/** The formula of a cell as its row writes it. */
export interface RowFormula {
  /** Zero-based. */
  row: number;
  column: number;
  /** Without `=`; that of the first cell for those that share it. */
  text: string;
  /** `normal`, `shared`, `array` or `dataTable`. */
  type: string;
  /** The cells that share it, or that its results fill. */
  ref: string | null;
  sharedIndex: string | null;
}

/** What a formula becomes: its text, for good its own, and the cells its results fill; null takes it away. */
export type FormulaChange = (formula: RowFormula) => Pick<RowFormula, "text" | "ref"> | "same" | null;

const FORMULA =
  /(<(?:[\w.-]+:)?c\b[^>]*?\sr=["']([A-Z]+\d+)["'][^>]*>\s*)<((?:[\w.-]+:)?)f\b([^>]*?)(?:\/>|>([^<]*)<\/\3f>)/g;

/** Formulas of these rows. */
export const rowFormulas = (rows: readonly RowXml[]): RowFormula[] =>
  rows
    .filter(({ xml }) => HAS_FORMULA.test(xml))
    .flatMap(({ xml }) =>
      Array.from(xml.matchAll(FORMULA), ([, , cell = "", , attributes = "", text = ""]) =>
        rowFormula(cell, attributes, text),
      ),
    );

/** A row with other formulas; the values beside them stay. */
export function withFormulas({ row, xml }: RowXml, change: FormulaChange): RowXml {
  if (!HAS_FORMULA.test(xml)) return { row, xml };
  const changed = xml.replace(
    FORMULA,
    (whole, cell: string, address: string, prefix: string, attributes: string, text = "") => {
      const becomes = change(rowFormula(address, attributes, text as string));
      if (becomes === "same") return whole;
      if (becomes === null) return cell;
      const kept =
        becomes.ref === null
          ? attributes.replace(/\s(?:t|si|ref)=(?:"[^"]*"|'[^']*')/g, "")
          : attributes.replace(/(\sref=)(?:"[^"]*"|'[^']*')/, `$1"${becomes.ref}"`);
      return `${cell}<${prefix}f${kept.trimEnd()}>${escapeMarkup(becomes.text)}</${prefix}f>`;
    },
  );
  return { row, xml: changed };
}

const HAS_FORMULA = /<(?:[\w.-]+:)?f\b/;

function rowFormula(cell: string, attributes: string, raw: string): RowFormula {
  const attribute = (name: string): string | null =>
    new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean) ?? null;
  return {
    ...parseCellAddress(cell),
    text: unescapeMarkup(raw),
    type: attribute("t") ?? "normal",
    ref: attribute("ref"),
    sharedIndex: attribute("si"),
  };
}

/** Gives a formula its own text where it is kept in another cell. */
export function ownText(rows: readonly RowXml[]): (formula: RowFormula) => string {
  const keepers = new Map(
    rowFormulas(rows)
      .filter(({ type, sharedIndex, text }) => type === "shared" && sharedIndex !== null && text !== "")
      .map((formula) => [formula.sharedIndex, formula]),
  );
  return ({ row, column, text, type, sharedIndex }) => {
    const keeper = type === "shared" ? keepers.get(sharedIndex) : undefined;
    return keeper ? shiftedFormula(keeper.text, row - keeper.row, column - keeper.column) : text;
  };
}
