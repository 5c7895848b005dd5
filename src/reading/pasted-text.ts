// SPDX-License-Identifier: EUPL-1.2

/** First parts of Italian compounds that keep their hyphen: «socio-» at the end of a line is no syllable. */
const KEEP_HYPHEN: ReadonlySet<string> = new Set([
  ...["agro", "amministrativo", "contabile", "culturale", "economico", "extra", "finanziario", "giuridico"],
  ...["infra", "italo", "medico", "non", "organizzativo", "politico", "socio", "storico", "tecnico"],
]);

/** Signs that open an item of a list, among them those that Word takes from its fonts of symbols. */
const BULLET = /^[ \t]*(?:[•·▪◦●○■□►➢✓\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[-–—*§][ \t]+(?=\p{L})|o\t+)(?=\S)/gmu;
/** `1) `, `a) `, `2. ` */
const ITEM = /^(?:•|\(?(?:\d{1,2}|[a-z])[).] )/iu;
const SENTENCE_END = /[.;:!?]$/u;
/** A line that ends a paragraph is shorter than this share of the longest. */
const SHORT = 0.8;

/**
 * A pasted text without what people do not see: ligatures, soft hyphens, spaces of all kinds, the signs that Word and
 * PDFs put at the beginning of an item (`•` for all) and in place of a line end.
 */
export const cleaned = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\ufb00-\ufb06]/gu, (ligature) => ligature.normalize("NFKC"))
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
    .replace(/\u00ad[ \t]*\n[ \t]*/gu, "")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    .replace(BULLET, "• ")
    .replace(/ {2,}/gu, " ");

/** Lines of one value as one text: where lines were wrapped, sentences and words go on over their ends. */
export function joinedLines(lines: readonly string[], wrapped: boolean): string {
  if (!wrapped) return lines.join("\n");
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  return lines.reduce((text, line, n) => {
    const before = lines[n - 1];
    if (before === undefined) return line;
    const word = /(\p{L}+)-$/u.exec(before)?.[1];
    if (word !== undefined && /^\p{Ll}/u.test(line)) {
      return (KEEP_HYPHEN.has(word.toLocaleLowerCase("it")) ? text : text.slice(0, -1)) + line;
    }
    const endsParagraph = SENTENCE_END.test(before) && before.length < longest * SHORT;
    return `${text}${endsParagraph || ITEM.test(line) ? "\n" : " "}${line}`;
  }, "");
}
