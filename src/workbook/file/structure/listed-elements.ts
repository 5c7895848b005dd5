// SPDX-License-Identifier: EUPL-1.2
import { withAttribute } from "../xml";

/** A list that stands below the rows of a worksheet, and what may stand after it (ECMA-376 part 1, 18.3.1.99). */
interface List {
  name: "mergeCells" | "rowBreaks";
  counters: readonly string[];
  followers: readonly string[];
}

const LAST = [
  ...["colBreaks", "customProperties", "cellWatches", "ignoredErrors", "smartTags", "drawing", "drawingHF"],
  ...["legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls", "webPublishItems"],
  ...["tableParts", "extLst"],
];

export const ROW_BREAKS: List = {
  name: "rowBreaks",
  counters: ["count", "manualBreakCount"],
  followers: LAST,
};
export const MERGES: List = {
  name: "mergeCells",
  counters: ["count"],
  followers: [
    ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions"],
    ...["pageMargins", "pageSetup", "headerFooter", "rowBreaks", ...LAST],
  ],
};

/** The elements of a list, as they are written. */
export function listedElements(xml: string, { name }: List): string[] {
  const content = around(name).exec(xml)?.[2] ?? "";
  return content.match(/<(?:[\w.-]+:)?\w+\b(?:[^>"']|"[^"]*"|'[^']*')*?(?:\/>|><\/[\w.:-]+>)/g) ?? [];
}

/** The XML with more elements in a list; one that is not there yet comes where it belongs. */
export function withElements(xml: string, list: List, elements: readonly string[]): string {
  if (elements.length === 0) return xml;
  const { name, counters, followers } = list;
  const all = [...listedElements(xml, list), ...elements];
  const there = around(name).exec(xml);
  const prefix = /^<\/([\w.-]+:)?/.exec(xml)?.[1] ?? "";
  const tag = counters.reduce(
    (open, counter) => withAttribute(open, counter, String(all.length)),
    there?.[1] ?? `<${prefix}${name}>`,
  );
  const written = `${tag}${all.join("")}</${prefix}${name}>`;
  if (there) return xml.slice(0, there.index) + written + xml.slice(there.index + there[0].length);
  // Views of other users hold elements of the same names.
  const start = Math.max(xml.search(/<\/(?:[\w.-]+:)?customSheetViews\s*>/), 0);
  const next = xml
    .slice(start)
    .search(new RegExp(`<(?:/${prefix}worksheet|${prefix}(?:${followers.join("|")}))\\b`));
  const at = next < 0 ? xml.length : start + next;
  return xml.slice(0, at) + written + xml.slice(at);
}

const around = (name: string): RegExp =>
  new RegExp(`(<(?:[\\w.-]+:)?${name}\\b[^>]*>)([^]*?)</(?:[\\w.-]+:)?${name}\\s*>`);
