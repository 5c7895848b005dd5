// SPDX-License-Identifier: EUPL-1.2
import { partBytes, partText, type Parts } from "./package";
import { spliced, type Splice } from "./patch-cells";
import { relationsPath, relationships } from "./relationships";
import { scanEntries, type ScannedName } from "./scanned-entries";
import { withSheetsBefore } from "./sheet-order";
import { readWorkbookPart, WORKBOOK_PATH } from "./workbook-part";
import { escapeXml, withAttribute } from "./xml";

const RELATIONSHIPS_PATH = "xl/_rels/workbook.xml.rels";
const CONTENT_TYPES_PATH = "[Content_Types].xml";
const WORKSHEET_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** A worksheet to add. */
export interface NewSheet {
  name: string;
  state: "visible" | "hidden" | "veryHidden";
  /** Its whole part. */
  xml: string;
}

/** A defined name to add. */
export interface NewName {
  name: string;
  /** The sheet it belongs to; null for one of the workbook. */
  sheet: string | null;
  /** Without `=`. */
  formula: string;
  isHidden: boolean;
}

/** The package with one worksheet more, after all others; every other part stays as it is. */
export function withSheetAtEnd(parts: Parts, { name, state, xml }: NewSheet): Parts {
  const workbook = partText(parts, WORKBOOK_PATH);
  const { sheets, sheetsEnd } = scanEntries(workbook);
  const sheetId = Math.max(0, ...sheets.map(({ sheetId: id }) => id)) + 1;
  const number = firstFree(sheetId, (n) => !(`xl/worksheets/sheet${n}.xml` in parts));
  const known = new Set(relationships(parts, WORKBOOK_PATH).map(({ id }) => id));
  const relation = `rId${firstFree(known.size + 1, (n) => !known.has(`rId${n}`))}`;

  const prefix = prefixOf(workbook, "sheets");
  const [first] = sheets;
  const like = first ? workbook.slice(first.start, first.end) : "";
  const space = /\s([\w.-]+):id=/.exec(like)?.[1] ?? "r";
  // Some producers declare the prefix of the relation on each sheet.
  const declaration = new RegExp(`\\sxmlns:${space}=(?:"[^"]*"|'[^']*')`).exec(like)?.[0] ?? "";
  const visibility = state === "visible" ? "" : ` state="${state}"`;
  const entry = `<${prefix}sheet${declaration} name="${escapeXml(name)}" sheetId="${sheetId}"${visibility} ${space}:id="${relation}"/>`;
  const path = `xl/worksheets/sheet${number}.xml`;
  return {
    ...parts,
    [WORKBOOK_PATH]: partBytes(spliced(workbook, [{ start: sheetsEnd, end: sheetsEnd, text: entry }])),
    [RELATIONSHIPS_PATH]: withLast(
      partText(parts, RELATIONSHIPS_PATH),
      "Relationships",
      `Relationship Id="${relation}" Type="${WORKSHEET_RELATION}" Target="worksheets/sheet${number}.xml"`,
    ),
    [CONTENT_TYPES_PATH]: withLast(
      partText(parts, CONTENT_TYPES_PATH),
      "Types",
      `Override PartName="/${path}" ContentType="${WORKSHEET_TYPE}"`,
    ),
    [path]: partBytes(xml),
  };
}

/** The package without a worksheet, its part and its names; whatever goes by the position of a sheet follows. */
export function withoutSheet(parts: Parts, name: string): Parts {
  const path = readWorkbookPart(parts).worksheets.find((sheet) => sheet.name === name)?.path;
  if (path === undefined) throw new RangeError(`No sheet ${name}`);
  const relation = relationships(parts, WORKBOOK_PATH).find((found) => found.path === path)?.id ?? "";
  const own = relationsPath(path);
  const unnamed = withoutNames(parts, ({ sheet }) => sheet === name);
  const kept = Object.entries(unnamed).filter(([other]) => other !== path && other !== own);
  return {
    ...Object.fromEntries(kept),
    [WORKBOOK_PATH]: partBytes(withoutEntry(partText(unnamed, WORKBOOK_PATH), name)),
    [RELATIONSHIPS_PATH]: withoutElement(partText(parts, RELATIONSHIPS_PATH), "Relationship", "Id", relation),
    [CONTENT_TYPES_PATH]: withoutElement(
      partText(parts, CONTENT_TYPES_PATH),
      "Override",
      "PartName",
      `/${path}`,
    ),
  };
}

/** Moves the sheet to the end first, so that no other changes its position when it goes. */
function withoutEntry(workbook: string, name: string): string {
  const { sheets: before } = scanEntries(workbook);
  const after = before.slice(before.findIndex((sheet) => sheet.name === name) + 1);
  const last =
    after.length === 0
      ? workbook
      : withSheetsBefore(
          workbook,
          after.map((sheet) => sheet.name),
          name,
        );
  const { sheets, views } = scanEntries(last);
  const entry = sheets.at(-1);
  if (!entry) throw new RangeError(`No sheet ${name}`);
  const inFront = Math.max(
    0,
    sheets.findIndex(({ isVisible }) => isVisible),
  );
  return spliced(last, [
    { start: entry.start, end: entry.end, text: "" },
    ...views.map(({ start, end }): Splice => {
      const element = last.slice(start, end);
      const text = ["activeTab", "firstSheet"].reduce(
        (tag, attribute) =>
          tag.includes(` ${attribute}="${sheets.length - 1}"`)
            ? withAttribute(tag, attribute, String(inFront))
            : tag,
        element,
      );
      return { start, end, text };
    }),
  ]);
}

/** The package with more defined names. */
export function withNames(parts: Parts, added: readonly NewName[]): Parts {
  if (added.length === 0) return parts;
  const workbook = partText(parts, WORKBOOK_PATH);
  const { sheets, namesEnd, namesSpan, namesPlace } = scanEntries(workbook);
  const prefix = prefixOf(workbook, "sheets");
  const elements = added.map(({ name, sheet, formula, isHidden }) => {
    const scope =
      sheet === null ? "" : ` localSheetId="${sheets.findIndex((other) => other.name === sheet)}"`;
    const hidden = isHidden ? ' hidden="1"' : "";
    return `<${prefix}definedName name="${escapeXml(name)}"${scope}${hidden}>${escapeXml(formula)}</${prefix}definedName>`;
  });
  const text =
    namesEnd === null
      ? `<${prefix}definedNames>${elements.join("")}</${prefix}definedNames>`
      : elements.join("");
  const around = namesSpan ?? { start: namesPlace, end: namesPlace };
  const { start, end } = namesEnd === null ? around : { start: namesEnd, end: namesEnd };
  return { ...parts, [WORKBOOK_PATH]: partBytes(spliced(workbook, [{ start, end, text }])) };
}

/** The package without the defined names that `isUnwanted` picks. */
export function withoutNames(parts: Parts, isUnwanted: (name: ScannedName) => boolean): Parts {
  const workbook = partText(parts, WORKBOOK_PATH);
  const { names, namesSpan } = scanEntries(workbook);
  const unwanted = names.filter(isUnwanted);
  if (unwanted.length === 0) return parts;
  const spans = namesSpan && unwanted.length === names.length ? [namesSpan] : unwanted;
  const text = spliced(
    workbook,
    spans.map(({ start, end }) => ({ start, end, text: "" })),
  );
  return { ...parts, [WORKBOOK_PATH]: partBytes(text) };
}

function firstFree(from: number, isFree: (number: number) => boolean): number {
  let number = from;
  while (!isFree(number)) number += 1;
  return number;
}

/** Prefix, with its colon, that elements like this one carry in a document. */
const prefixOf = (xml: string, element: string): string =>
  new RegExp(`<([\\w.-]+:)?${element}\\b`).exec(xml)?.[1] ?? "";

/** A list with one element more at its end; `element` is given without its brackets. */
export function withLast(xml: string, list: string, element: string): Uint8Array {
  const text = `<${prefixOf(xml, list)}${element}/>`;
  return partBytes(xml.replace(new RegExp(`</(?:[\\w.-]+:)?${list}\\s*>`), (close) => text + close));
}

/** A list without the element that has this attribute. */
function withoutElement(xml: string, element: string, attribute: string, value: string): Uint8Array {
  const tags = new RegExp(`<(?:[\\w.-]+:)?${element}\\b[^>]*?(?:/>|></(?:[\\w.-]+:)?${element}>)`, "g");
  return partBytes(xml.replace(tags, (tag) => (tag.includes(` ${attribute}="${value}"`) ? "" : tag)));
}
