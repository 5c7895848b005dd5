// SPDX-License-Identifier: EUPL-1.2
import { walkXml } from "./xml";

/** A piece of a document and what stands in its place. */
interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Moves sheets before another. Whatever goes by the position of a sheet follows it: names of one sheet
 * (`localSheetId`), the first and the active tab (ECMA-376 part 1, 18.2.5 and 18.2.30).
 * @param xml the workbook part
 * @param moved names of the sheets to move, in their order
 */
export function withSheetsBefore(xml: string, moved: readonly string[], before: string): string {
  const sheets: { name: string; start: number; end: number }[] = [];
  const positions: { start: number; end: number; attributes: readonly string[] }[] = [];
  walkXml(xml, {
    open: ({ name, attributes, start, end }) => {
      if (name === "sheet") sheets.push({ name: attributes.name ?? "", start, end });
      if (name === "definedName") positions.push({ start, end, attributes: ["localSheetId"] });
      if (name === "workbookView") positions.push({ start, end, attributes: ["activeTab", "firstSheet"] });
    },
    close: ({ name, end }) => {
      const last = sheets.at(-1);
      if (name === "sheet" && last) last.end = end;
    },
  });

  const staying = sheets.filter(({ name }) => !moved.includes(name));
  const at = staying.findIndex(({ name }) => name === before);
  if (at < 0) throw new RangeError(`No sheet ${before}`);
  const moving = moved.flatMap((name) => sheets.filter((sheet) => sheet.name === name));
  const ordered = [...staying.slice(0, at), ...moving, ...staying.slice(at)];
  const newPosition = sheets.map((sheet) => ordered.indexOf(sheet));

  const renumbered = positions.map(({ start, end, attributes }) => ({
    start,
    end,
    text: attributes.reduce(
      (tag, attribute) =>
        tag.replace(
          new RegExp(`(\\s${attribute}=")(\\d+)"`),
          (_match, lead: string, position: string) => `${lead}${newPosition[Number(position)] ?? position}"`,
        ),
      xml.slice(start, end),
    ),
  }));
  const reordered = sheets.map(({ start, end }, index) => {
    const sheet = ordered[index];
    return { start, end, text: sheet ? xml.slice(sheet.start, sheet.end) : "" };
  });
  return replaced(xml, [...renumbered, ...reordered]);
}

const replaced = (text: string, replacements: readonly Replacement[]): string =>
  [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: part }) => result.slice(0, start) + part + result.slice(end), text);
