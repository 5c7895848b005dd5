// SPDX-License-Identifier: EUPL-1.2
import { spliced, type Splice } from "./patch-cells";
import { walkXml, withAttribute, type XmlTag } from "./xml";

/** Lists of a styles part that ours add to, in their prescribed order (ECMA-376 part 1, 18.8.39). */
const LISTS = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"] as const;
type ListName = (typeof LISTS)[number];

/** One element of a list. */
interface ListItem {
  attributes: Readonly<Record<string, string>>;
  xml: string;
}

interface Font {
  name: string;
  /** Points. */
  size: number;
}

const fontXml = ({ name, size }: Font): string =>
  `<font><sz val="${size}"/><name val="${name}"/><family val="2"/></font>`;

const CALIBRI_11: Font = { name: "Calibri", size: 11 };

/** What every styles part begins with: what a cell looks like that has no style, in Calibri 11. */
const FIRST_ITEMS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: [fontXml(CALIBRI_11)],
  fills: ["none", "gray125"].map((pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`),
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: ['<cellStyle name="Normale" xfId="0" builtinId="0"/>'],
};

/** A part with those and no more, in a font of its own. */
export function basicStyles(font: Font): string {
  const lists = LISTS.map((name) => ({
    name,
    items: name === "fonts" ? [fontXml(font)] : FIRST_ITEMS[name],
  }));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    ...lists
      .filter(({ items }) => items.length > 0)
      .map(({ name, items }) => `<${name} count="${items.length}">${items.join("")}</${name}>`),
    "</styleSheet>",
  ].join("");
}

export const BASIC_STYLES = basicStyles(CALIBRI_11);

/** A styles part that grows; nothing in it changes or goes. Elements are given as well-formed XML without prefixes. */
export interface StylesPart {
  items(list: ListName): readonly ListItem[];
  /** Index of an element in a list, which gains it when it has none just like it. */
  indexOf(list: ListName, element: string): number;
  /** Index of an element that a list gains whatever it holds. */
  add(list: ListName, element: string): number;
  /** The part as it stands now: the very text that was opened while nothing was added. */
  xml(): string;
}

/** Opens the XML of a styles part. */
export function openStyles(xml: string): StylesPart {
  const { lists, root } = scanLists(xml);
  const prefix = /^<([\w.-]+:)?/.exec(xml.slice(root.start))?.[1] ?? "";
  const ours = (element: string): string => element.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const items = new Map(LISTS.map((list) => [list, [...(lists.get(list)?.items ?? [])]]));
  const add = (list: ListName, element: string): number =>
    (items.get(list)?.push({ xml: ours(element), attributes: attributesOf(element) }) ?? 0) - 1;
  const completed = (): void => {
    for (const [list, { length }] of items)
      if (length === 0) FIRST_ITEMS[list].forEach((item) => add(list, item));
  };
  return {
    items: (list) => items.get(list) ?? [],
    indexOf: (list, element) => {
      completed();
      const found = items.get(list)?.findIndex((item) => item.xml === ours(element)) ?? -1;
      return found < 0 ? add(list, element) : found;
    },
    add: (list, element) => {
      completed();
      return add(list, element);
    },
    xml: () => spliced(xml, additions(xml, lists, items, root.end, prefix)),
  };
}

/** A list as it was opened. */
interface ScannedList {
  tag: XmlTag;
  /** Where its closing tag begins and ends; both the end of the opening one when it is self-closing. */
  contentEnd: number;
  end: number;
  items: ListItem[];
}

function scanLists(xml: string): { lists: Map<ListName, ScannedList>; root: XmlTag } {
  const lists = new Map<ListName, ScannedList>();
  let root: XmlTag | undefined;
  let depth = 0;
  let list: ScannedList | null = null;
  let item: XmlTag | null = null;
  walkXml(xml, {
    open: (tag) => {
      depth += 1;
      root ??= tag;
      if (depth === 2 && isList(tag.name)) {
        list = { tag, contentEnd: tag.end, end: tag.end, items: [] };
        lists.set(tag.name, list);
      } else if (depth === 3 && list) item = tag;
    },
    close: ({ start, end }) => {
      depth -= 1;
      if (depth === 2 && list && item) {
        list.items.push({ attributes: item.attributes, xml: xml.slice(item.start, end) });
      } else if (depth === 1 && list) {
        Object.assign(list, { contentEnd: list.tag.isSelfClosing ? end : start, end });
        list = null;
      }
    },
  });
  if (!root) throw new RangeError("The styles part is empty");
  return { lists, root };
}

function attributesOf(element: string): Readonly<Record<string, string>> {
  let found: XmlTag | undefined;
  walkXml(element, { open: (tag) => (found ??= tag) });
  return found?.attributes ?? {};
}

const isList = (name: string): name is ListName => (LISTS as readonly string[]).includes(name);

/** What changes in the part: lists that have grown, and those that there were not. */
function additions(
  xml: string,
  lists: ReadonlyMap<ListName, ScannedList>,
  items: ReadonlyMap<ListName, readonly ListItem[]>,
  first: number,
  prefix: string,
): Splice[] {
  let place = first;
  return LISTS.flatMap((name): Splice[] => {
    const before = lists.get(name);
    const now = items.get(name) ?? [];
    const added = now
      .slice(before?.items.length ?? 0)
      .map((item) => item.xml)
      .join("");
    if (before) place = before.end;
    if (added === "") return [];
    if (!before || before.tag.isSelfClosing) {
      const text = `<${prefix}${name} count="${now.length}">${added}</${prefix}${name}>`;
      return [{ start: before?.tag.start ?? place, end: place, text }];
    }
    const { start, end } = before.tag;
    return [
      { start, end, text: withAttribute(xml.slice(start, end), "count", String(now.length)) },
      { start: before.contentEnd, end: before.contentEnd, text: added },
    ];
  });
}
