// SPDX-License-Identifier: EUPL-1.2
import { strFromU8, unzipSync } from "fflate";
import { unescapeMarkup } from "../../../src/workbook/file/xml";

/** All that a file says of its sheets: cells with their styles, rows, and what stands around them; names too. */
export function fileState(bytes: Uint8Array): unknown {
  const parts = unzipSync(bytes);
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const shared = [...text("xl/sharedStrings.xml").matchAll(/<si\b[^>]*?(?:\/>|>([^]*?)<\/si>)/g)].map(
    ([, item = ""]) => plain(item),
  );
  const sheets = Object.keys(parts).filter((path) => /^xl\/worksheets\/[^/]*\.xml$/.test(path));
  return {
    sheets: Object.fromEntries(sheets.map((path) => [path, sheetState(text(path), shared)])),
    names: text("xl/workbook.xml").match(/<definedName\b[^]*?<\/definedName>/g) ?? [],
  };
}

function sheetState(xml: string, shared: readonly string[]): unknown {
  const rows = [...xml.matchAll(/<row\b([^>]*?)(?:\/>|>([^]*?)<\/row>)/g)].flatMap(
    ([, row = "", cells = ""]) => {
      const looks = ["ht", "customHeight", "hidden", "s", "customFormat", "outlineLevel"].flatMap((name) =>
        attribute(row, name) === "" ? [] : [`${name}=${attribute(row, name)}`],
      );
      const told = [...cells.matchAll(/<c\b([^>]*?)(?:\/>|>([^]*?)<\/c>)/g)].flatMap(
        ([, cell = "", content = ""]) => {
          const [style, value] = [attribute(cell, "s"), valueOf(attribute(cell, "t"), content, shared)];
          return style === "" && value === "" ? [] : [`${attribute(cell, "r")} ${style} ${value}`];
        },
      );
      return looks.length + told.length > 0 ? [[attribute(row, "r"), looks, told]] : [];
    },
  );
  const [, outline = ""] = xml.split("</sheetData>");
  const rest = outline.replace(/<mergeCells[^]*?<\/mergeCells>|<rowBreaks[^]*?<\/rowBreaks>/g, "");
  const listed = (pattern: RegExp): string[] => (outline.match(pattern) ?? []).sort();
  return { rows, rest, merges: listed(/<mergeCell\s[^>]*>/g), breaks: listed(/<brk\s[^>]*>/g) };
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "";

const plain = (xml: string): string =>
  [...xml.matchAll(/<t\b[^>]*>([^<]*)</g)].map(([, text = ""]) => text).join("");

function valueOf(type: string, content: string, shared: readonly string[]): string {
  const value = /<v>([^<]*)</.exec(content)?.[1] ?? "";
  const formula = /<f\b[^>]*>([^<]*)</.exec(content)?.[1];
  const shown = type === "s" ? (shared[Number(value)] ?? "") : type === "inlineStr" ? plain(content) : value;
  return unescapeMarkup(formula === undefined ? shown : `=${formula}`);
}
