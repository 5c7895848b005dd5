// SPDX-License-Identifier: EUPL-1.2
import type { Numeral } from "./numerals";
import { readNumeral } from "./numerals";
import type { Span } from "./target";
import { ARTICLES, SIMPLE_FORM } from "./words";

/** A piece of the text. Blanks, quotes and footnote marks leave none. */
export interface Token extends Span {
  kind: "word" | "numeral" | "ordinal" | "sign" | "line" | "code";
  /** Words in lower case without accents, prepositions without their article; signs in their plainest form. */
  key: string;
  /** As written. */
  written: string;
  /** True when nothing stands between it and what comes before. */
  attached: boolean;
  article: boolean;
  numeral?: Numeral;
}

const LEXEMES = [
  String.raw`(?<line>\r\n?|[\n\u2028]|</?(?:br|p|li|ul|ol|div)\b[^<>]{0,40}>)`,
  String.raw`(?<blank>(?:[^\S\r\n\u2028]|[\u200b-\u200d\ufeff\u00ad"“”„«»‹›*_†‡¹²³⁰⁴-⁹]|&nbsp;|</?(?:b|i|u|em|strong|span|sup|sub)\b[^<>]{0,40}>)+)`,
  String.raw`(?<entity>&(?:gt|lt|ge|le|amp);)`,
  // 1 234 567,50
  String.raw`(?<numeral>[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?:,\d+)?(?![\p{L}\d]|[.,/:'’–-]\d)|\d+(?:[.,:/'’–-]\d+)*)`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}\d]*(?:-\p{L}[\p{L}\p{M}\d]*)*['’´` + "`" + String.raw`]?)`,
  String.raw`(?<sign>[^])`,
];
const LEXEME = new RegExp(LEXEMES.join("|"), "gu");

/** Signs that stand for others. */
const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "‐": "-",
  "‑": "-",
  "⩾": "≥",
  "≧": "≥",
  "⩽": "≤",
  "≦": "≤",
  "﹥": ">",
  "﹤": "<",
  "&gt;": ">",
  "&lt;": "<",
  "&ge;": "≥",
  "&le;": "≤",
  "&amp;": "e",
  "&": "e",
  º: "°",
  ª: "°",
  "^": "°",
};

/** Cuts a text into tokens, in time linear in its length. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let lastEnd = 0;
  const bare = text.trim().replace(/%$/u, "").trimEnd();
  for (const match of text.matchAll(LEXEME)) {
    const { groups = {}, index } = match;
    if (groups["blank"] !== undefined) continue;
    const kind = (["line", "numeral", "word"] as const).find((name) => groups[name] !== undefined) ?? "sign";
    const token: Token = {
      kind,
      written: match[0],
      key: kind === "line" ? "\n" : match[0],
      start: index,
      end: index + match[0].length,
      attached: index === lastEnd && index > 0,
      article: false,
    };
    lastEnd = token.end;
    if (kind === "word") addWord(tokens, token);
    else if (kind === "numeral") tokens.push(...numeralTokens(token, token.written === bare));
    else if (kind === "sign") addSign(tokens, token);
    else tokens.push(token);
  }
  return tokens;
}

/**
 * One token, three for two numbers with a hyphen, or more for numbers with strokes.
 * @param isWhole nothing else stands in the text: elsewhere numbers with strokes are codes
 */
function numeralTokens(token: Token, isWhole: boolean): Token[] {
  const numeral = readNumeral(token.written);
  if (numeral.kind === "series" && !isWhole) return [{ ...token, numeral: { kind: "code" } }];
  if (numeral.kind !== "range" && numeral.kind !== "series") return [{ ...token, numeral }];
  const sign = numeral.kind === "range" ? "-" : "/";
  let start = 0;
  return numeral.parts.flatMap((written, index) => {
    const joiner: Token[] = index === 0 ? [] : [{ ...partOf(token, start, sign), kind: "sign" }];
    start += joiner.length;
    const number = { ...partOf(token, start, written), numeral: readNumeral(written) };
    start += written.length;
    return [...joiner, number];
  });
}

const partOf = (token: Token, start: number, written: string): Token => ({
  ...token,
  written,
  key: written,
  start: token.start + start,
  end: token.start + start + written.length,
  attached: start > 0 || token.attached,
});

/** Letters on digits: a unit (`30gg`) stays a word of its own, anything else (`3F0101`) makes a code of both. */
function addWord(tokens: Token[], token: Token): void {
  const before = tokens.at(-1);
  const key = wordKey(token.written);
  if (before?.kind === "numeral" && token.attached) {
    if (key === "°" || !/^(?:\p{L}{3,}|gg|g|h|hh|kg|mq|km|mc|ha|pp|k|m)'?$/u.test(key)) {
      tokens[tokens.length - 1] = {
        ...before,
        kind: key === "°" ? "ordinal" : "code",
        end: token.end,
        written: before.written + token.written,
      };
      return;
    }
  }
  const hasDigit = /\d/u.test(key);
  const base = key.replace(/'$/u, "");
  const article = ARTICLES.has(base);
  tokens.push({
    ...token,
    kind: hasDigit ? "code" : "word",
    key: SIMPLE_FORM.get(base) ?? base,
    article,
  });
}

function addSign(tokens: Token[], token: Token): void {
  const key = PLAIN_SIGNS[token.written] ?? token.written.normalize("NFKC");
  const before = tokens.at(-1);
  if (key === "°" && before?.kind === "numeral" && token.attached)
    tokens[tokens.length - 1] = { ...before, kind: "ordinal", end: token.end };
  else if (key === "e") tokens.push({ ...token, kind: "word", key });
  else tokens.push({ ...token, key });
}

function wordKey(written: string): string {
  const plain = written.replace(/[’´`]$/u, "'").toLowerCase();
  if (plain === "è" || plain === "e'" || plain === "é") return "è";
  if (plain === "º" || plain === "ª") return "°";
  return plain.normalize("NFD").replace(/\p{M}/gu, "");
}
