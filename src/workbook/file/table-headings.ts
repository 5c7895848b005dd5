// SPDX-License-Identifier: EUPL-1.2
import { parseCellAddress } from "../address";
import { partBytes, partText, type Parts } from "./package";
import type { NewValue } from "./patch-cells";
import { relationships } from "./relationships";
import { escapeXml, walkXml, type XmlTag } from "./xml";

/** Renames the columns of tables whose headings get new texts: Excel repairs a file in which the two differ. */
export function withTableHeadings(parts: Parts, sheetPath: string, values: readonly NewValue[]): Parts {
  const tables = relationships(parts, sheetPath).filter(({ type }) => type === "table");
  const renamed = tables.map(({ path }): [string, Uint8Array] => {
    const xml = partText(parts, path);
    return [path, partBytes(withHeadings(xml, values))];
  });
  return { ...parts, ...Object.fromEntries(renamed) };
}

function withHeadings(xml: string, values: readonly NewValue[]): string {
  const columns: XmlTag[] = [];
  let heading: { row: number; column: number } | null = null;
  walkXml(xml, {
    open: (tag) => {
      const { ref, headerRowCount } = tag.attributes;
      if (tag.name === "table" && ref && headerRowCount !== "0") {
        heading = parseCellAddress(ref.split(":")[0] ?? "");
      } else if (tag.name === "tableColumn") columns.push(tag);
    },
  });
  return columns.reduceRight((result, tag, index) => {
    const value = values.find(
      ({ row, column }) => row === heading?.row && column === heading.column + index,
    )?.value;
    if (typeof value !== "string" || value === "") return result;
    const name = ` name="${escapeXml(value).replaceAll("\n", "_x000a_")}"`;
    const element = xml.slice(tag.start, tag.end).replace(/\sname="[^"]*"/, () => name);
    return result.slice(0, tag.start) + element + result.slice(tag.end);
  }, xml);
}
