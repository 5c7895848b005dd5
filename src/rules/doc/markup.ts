// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";

/** Tags that end a line where they stand; the others stand inside one. Only these are tags: `<x<90%` is not. */
const BLOCK_TAGS = [
  "p",
  "br",
  "div",
  "ul",
  "ol",
  "li",
  "tr",
  "table",
  "tbody",
  "thead",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "hr",
];
const INLINE_TAGS = [
  "u",
  "b",
  "i",
  "em",
  "strong",
  "span",
  "font",
  "a",
  "sup",
  "sub",
  "td",
  "th",
  "small",
  "mark",
  "img",
];
const ENTITIES: Readonly<Record<string, string>> = {
  ...{
    nbsp: " ",
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
    euro: "€",
    deg: "°",
    ndash: "–",
    mdash: "—",
  },
  ...{
    agrave: "à",
    egrave: "è",
    eacute: "é",
    igrave: "ì",
    ograve: "ò",
    ugrave: "ù",
    Agrave: "À",
    Egrave: "È",
  },
  ...{
    laquo: "«",
    raquo: "»",
    lsquo: "‘",
    rsquo: "’",
    ldquo: "“",
    rdquo: "”",
    hellip: "…",
    bull: "•",
    ge: "≥",
    le: "≤",
  },
};

const tag = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`</?(?:${names.join("|")})(?:\s[^<>]{0,300})?\s*/?>`, "giu");
const BLOCK = tag(BLOCK_TAGS);
const INLINE = tag(INLINE_TAGS);
const ENTITY = new RegExp(String.raw`&(?:(${Object.keys(ENTITIES).join("|")})|#(\d{2,5}));`, "gu");
/** A line of a Markdown table's ruler: dashes between bars. */
const TABLE_RULER = /^\|?(?:\s*:?-{3,}:?\s*\|)+\s*(?::?-{3,}:?\s*)?\|?$/u;
/** A ruler of its own among other lines; alone in a cell it stands for a missing text. */
const RULER = /^(?:-{3,}|\*{3,}|_{3,}|={3,})$/u;
const HEADING = /^\s*#{1,6}\s+(?=\S)/u;
const BOLD = /(\*\*|__)(?=\S)([^*_\n]{1,300}?)(?<=\S)\1/gu;

/** Without any of these a text is clean. */
const ANY_MARK = /[<&#]|\*\*|__|---|===/u;

/** The kinds of leftover that a text may hold, in words. */
type Leftover = "tag HTML" | "codici HTML" | "segni di Markdown";

export interface Cleaned {
  text: string;
  /** What was taken away; none when the text was clean. */
  leftovers: readonly Leftover[];
}

/** A text without the HTML and Markdown that pasting leaves in it: its words stay, all and in their order. */
export const withoutMarkup = remembered((text): Cleaned => {
  if (!ANY_MARK.test(text)) return { text, leftovers: [] };
  const decoded = withoutEntities(text);
  const untagged = decoded.replace(BLOCK, "\n").replace(INLINE, "");
  const plain = withoutMarkdown(untagged);
  const leftovers: Leftover[] = [
    ...(untagged === decoded ? [] : (["tag HTML"] as const)),
    ...(decoded === text ? [] : (["codici HTML"] as const)),
    ...(plain === untagged ? [] : (["segni di Markdown"] as const)),
  ];
  return leftovers.length === 0 ? { text, leftovers } : { text: tidied(plain), leftovers };
});

/** A text pasted twice is coded twice: `&amp;egrave;`. */
function withoutEntities(text: string): string {
  const decoded = text.replace(ENTITY, (_, name: string | undefined, code: string | undefined) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (ENTITIES[name] ?? ""),
  );
  return decoded === text ? text : withoutEntities(decoded);
}

function withoutMarkdown(text: string): string {
  const lines = text.split("\n");
  const isRuler = (line: string): boolean =>
    TABLE_RULER.test(line.trim()) || (lines.length > 1 && RULER.test(line.trim()));
  return lines
    .filter((line) => !isRuler(line))
    .map((line) => line.replace(HEADING, "").replace(BOLD, "$2"))
    .join("\n");
}

/** Without the blank lines and the double blanks that tags leave behind. */
const tidied = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.replace(/[ \t\u00a0]{2,}/gu, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
