// SPDX-License-Identifier: EUPL-1.2
import { SaxesParser } from "saxes";
import { WorkbookError } from "../workbook-error";

/** A tag and where it stands in its document; names are without their prefix. */
export interface XmlTag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Index of its `<`. */
  start: number;
  /** Index after its `>`. */
  end: number;
  isSelfClosing: boolean;
}

export interface XmlVisitor {
  open?: (tag: XmlTag) => void;
  text?: (text: string) => void;
  close?: (tag: Pick<XmlTag, "name" | "start" | "end">) => void;
}

/**
 * Walks an XML document from its first tag to its last.
 * @throws WorkbookError `not-a-workbook` when it is not well formed.
 */
export function walkXml(xml: string, { open, text, close }: XmlVisitor): void {
  const parser = new SaxesParser();
  const startOf = (end: number): number => xml.lastIndexOf("<", end - 1);
  parser.on("error", (cause) => {
    throw new WorkbookError("not-a-workbook", [], { cause });
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    open?.({
      name: localName(name),
      attributes: localNames(attributes),
      start: startOf(end),
      end,
      isSelfClosing,
    });
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.on("closetag", ({ name }) => {
    const end = parser.position;
    close?.({ name: localName(name), start: startOf(end), end });
  });
  parser.write(xml).close();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** Prefixed attributes go by their local name, unless a plain one has it: `r:id` is `id`. */
function localNames(attributes: Record<string, string>): Record<string, string> {
  const names = Object.keys(attributes);
  if (!names.some((name) => name.includes(":"))) return attributes;
  const prefixed = names.filter((name) => name.includes(":"));
  return Object.fromEntries(
    [...prefixed, ...names.filter((name) => !name.includes(":"))].map((name) => [
      localName(name),
      attributes[name] ?? "",
    ]),
  );
}

/** An element's opening tag, and whatever follows it, with one of its attributes set; the value is escaped already. */
export function withAttribute(element: string, name: string, value: string): string {
  const attribute = new RegExp(`(\\s${name}=)(?:"[^"]*"|'[^']*')`);
  return attribute.test(element)
    ? element.replace(attribute, (_match, lead: string) => `${lead}"${value}"`)
    : element.replace(/\s*\/?>/, (end) => ` ${name}="${value}"${end}`);
}

/** Text for an element or a double-quoted attribute; what XML cannot hold is written as Excel does, `_x0001_`. */
export const escapeXml = (text: string): string =>
  escapeMarkup(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(NOT_IN_XML, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`),
  );

/** Text of an element or attribute as it was before `unescapeMarkup`. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A stretch of a document as the text it stands for; Excel's own notation stays. */
export const unescapeMarkup = (raw: string): string =>
  raw.includes("&")
    ? raw.replace(
        /&(?:#x([\da-fA-F]+)|#(\d+)|(\w+));/g,
        (entity, hex?: string, decimal?: string, name?: string) =>
          (hex ?? decimal)
            ? String.fromCodePoint(Number.parseInt(hex ?? decimal ?? "", hex === undefined ? 10 : 16))
            : (ENTITIES[name ?? ""] ?? entity),
      )
    : raw;

/** Control characters, halves of a surrogate pair and non-characters (XML 1.0, 2.2); a carriage return would not last. */
const NOT_IN_XML = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** Undoes Excel's `_x000D_` notation. */
export const unescapeExcel = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
