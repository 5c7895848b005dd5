// SPDX-License-Identifier: EUPL-1.2
import { partText, type Parts } from "./package";
import { relationships } from "./relationships";
import { isTrue, WORKBOOK_PATH } from "./workbook-part";
import { walkXml } from "./xml";

/** Formats that files name by number only (ECMA-376 part 1, 18.8.30), as Excel's API spells them in en-US. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Id of a format that files name by number only; undefined for any other. `General` is 0. */
export function builtInFormatId(code: string): number | undefined {
  if (code === "General") return 0;
  const found = Object.entries(BUILT_IN).find(([, builtIn]) => builtIn === code)?.[0];
  return found === undefined ? undefined : Number(found);
}

/** What a cell style (`s` of a cell) says that matters beyond looks. */
export interface CellFormat {
  /** en-US code; null is `General`. */
  numberFormat: string | null;
  /** Locked cells cannot be changed once their sheet is protected. */
  isLocked: boolean;
}

/** Cell styles by index. */
export function readCellFormats(parts: Parts): CellFormat[] {
  const path = relationships(parts, WORKBOOK_PATH).find(({ type }) => type === "styles")?.path;
  const xml = path === undefined ? "" : partText(parts, path);
  if (xml === "") return [];
  const custom = new Map<number, string>();
  const styles: { formatId: number; isLocked: boolean }[] = [];
  let list = "";
  walkXml(xml, {
    open: ({ name, attributes }) => {
      const style = styles.at(-1);
      if (name === "numFmts" || name === "cellXfs") list = name;
      else if (name === "numFmt" && list === "numFmts") {
        custom.set(Number(attributes.numFmtId), attributes.formatCode ?? "");
      } else if (name === "xf" && list === "cellXfs") {
        styles.push({ formatId: Number(attributes.numFmtId ?? 0), isLocked: true });
      } else if (name === "protection" && list === "cellXfs" && style && attributes.locked !== undefined) {
        style.isLocked = isTrue(attributes.locked);
      }
    },
    close: ({ name }) => {
      if (name === list) list = "";
    },
  });
  return styles.map(({ formatId, isLocked }) => {
    const code = custom.get(formatId) ?? BUILT_IN[formatId] ?? "General";
    return { numberFormat: code === "" || code.toLowerCase() === "general" ? null : code, isLocked };
  });
}
