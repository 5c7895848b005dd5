// SPDX-License-Identifier: EUPL-1.2
import type { Splice } from "./patch-cells";
import { isTrue } from "./workbook-part";
import { walkXml, type XmlTag } from "./xml";

type Span = Pick<Splice, "start" | "end">;

/** A sheet of any kind as the workbook part lists it. */
interface ScannedEntry extends Span {
  name: string;
  sheetId: number;
  isVisible: boolean;
}

/** A defined name. */
export interface ScannedName extends Span {
  name: string;
  /** The sheet it belongs to; null for one of the workbook. */
  sheet: string | null;
  /** Without `=`. */
  formula: string;
  isHidden: boolean;
}

/** What the workbook part lists, and where (ECMA-376 part 1, 18.2.27). */
export interface ScannedEntries {
  sheets: ScannedEntry[];
  /** Where a further sheet goes. */
  sheetsEnd: number;
  names: ScannedName[];
  /** The element around the names, null when there is none, and where a further one goes in it, null when it is empty. */
  namesSpan: Span | null;
  namesEnd: number | null;
  /** Where that element goes when there is none. */
  namesPlace: number;
  views: XmlTag[];
}

/** What stands right before the defined names. */
const BEFORE_NAMES: ReadonlySet<string> = new Set(["sheets", "functionGroups", "externalReferences"]);

/** Reads the lists of the workbook part. */
export function scanEntries(xml: string): ScannedEntries {
  const sheets: ScannedEntry[] = [];
  const names: (Omit<ScannedName, "sheet"> & { position: number | null })[] = [];
  const views: XmlTag[] = [];
  let sheetsEnd = 0;
  let namesSpan: Span | null = null;
  let namesEnd: number | null = null;
  let namesPlace = 0;
  let inName = false;
  walkXml(xml, {
    open: (tag) => {
      const { name, attributes, start, end } = tag;
      if (name === "sheet") {
        const isVisible = (attributes.state ?? "visible") === "visible";
        const sheetId = Number(attributes.sheetId ?? 0);
        sheets.push({ name: attributes.name ?? "", sheetId, isVisible, start, end });
      } else if (name === "definedNames") {
        namesSpan = { start, end };
      } else if (name === "definedName") {
        const { localSheetId } = attributes;
        const position = localSheetId === undefined ? null : Number(localSheetId);
        const isHidden = isTrue(attributes.hidden);
        names.push({ name: attributes.name ?? "", position, formula: "", isHidden, start, end });
        inName = true;
      } else if (name === "workbookView") views.push(tag);
    },
    text: (text) => {
      const last = names.at(-1);
      if (inName && last) last.formula += text;
    },
    close: ({ name, start, end }) => {
      const [sheet, defined] = [sheets.at(-1), names.at(-1)];
      if (name === "sheet" && sheet) sheet.end = end;
      else if (name === "sheets") sheetsEnd = start;
      else if (name === "definedName" && defined) {
        defined.end = end;
        inName = false;
      } else if (name === "definedNames" && namesSpan) {
        namesSpan = { ...namesSpan, end };
        namesEnd = namesSpan.start === start ? null : start;
      }
      if (BEFORE_NAMES.has(name)) namesPlace = end;
    },
  });
  return {
    sheets,
    sheetsEnd,
    names: names.map(({ position, ...rest }) => ({
      ...rest,
      sheet: position === null ? null : (sheets[position]?.name ?? ""),
    })),
    namesSpan,
    namesEnd,
    namesPlace,
    views,
  };
}
