// SPDX-License-Identifier: EUPL-1.2
import { remembered } from "../../plan/remembered";
import type { ActKind } from "../../template/legal-acts";
import { ACT_KINDS, ISSUERS } from "../../template/legal-acts";

/** An act as a text cites it. */
export interface Citation {
  /** The words of the text. */
  text: string;
  /** Where they begin in the text. */
  index: number;
  kind: ActKind;
  number: string | null;
  year: number;
  /** ISO date, when the text gives the day. */
  date: string | null;
  /** The body that the text names as its author. */
  issuer: string | null;
}

const MONTHS = [
  ...["gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno"],
  ...["luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre"],
];

/** `d.lgs.` as it may be written: points left out, blanks after them. A letter by itself keeps its point. */
const spelling = (form: string): string =>
  form
    .split("")
    .map((sign) =>
      sign === "." && form.length > 2
        ? String.raw`\.?\s?`
        : sign === " "
          ? String.raw`\s+`
          : sign.replace(".", String.raw`\.`),
    )
    .join("");
const kinds = Object.entries(ACT_KINDS) as [ActKind, readonly string[]][];
const longestFirst = (a: string, b: string): number => b.length - a.length;
const KIND = kinds.map(
  ([kind, forms]) => `(?<${kind}>${forms.toSorted(longestFirst).map(spelling).join("|")})`,
);
const DATE = String.raw`(?:(?<day>\d{1,2})[°º]?\s+(?<month>${MONTHS.join("|")})\s+(?<longYear>\d{4})|(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4}))`;
const NUMBER_SIGN = String.raw`(?:n\.?|n°|nr\.?|numero)\s*`;
/** Between kind and reference: who issued it, up to the end of the sentence. */
const BETWEEN = String.raw`(?<between>(?:(?!\.\s+\p{Lu})[^\d;:()]){0,80}?)`;
const REFERENCE = [
  String.raw`(?:${NUMBER_SIGN})?(?<n1>\d{1,6})/(?<y1>(?:19|20)\d\d)(?!\d)(?:\s+del\s+${numbered(DATE, "a")})?`,
  String.raw`${numbered(DATE, "b")}(?:\s*,?\s*(?:${NUMBER_SIGN})(?<n2>\d{1,6}))?`,
  String.raw`${NUMBER_SIGN}(?<n3>\d{1,6})\s*,?\s+del(?:l['’]anno)?\s+(?:${numbered(DATE, "c")}|(?<y3>(?:19|20)\d\d))`,
];
const CITATION = new RegExp(
  String.raw`(?<![\p{L}.])(?:${KIND.join("|")})(?![\p{L}])${BETWEEN}(?<![\p{L}\d])(?:${REFERENCE.join("|")})`,
  "giu",
);
/** After the reference: `… del MEF`, `… (MiSE)`. */
const AFTER = /^\s*,?\s*(?:\(|del(?:l['’o]?|la)?\s+|emanat[ao]\s+da(?:l|lla)?\s+)/iu;

function numbered(date: string, suffix: string): string {
  return date.replace(/\(\?<(\w+)>/gu, (_, name: string) => `(?<${name}_${suffix}>`);
}

/** The acts that a text cites by number and year, or by date. */
export const citationsIn = remembered((text): readonly Citation[] =>
  [...text.matchAll(CITATION)].flatMap((match): Citation[] => {
    const groups = match.groups ?? {};
    const kind = kinds.find(([name]) => groups[name] !== undefined)?.[0];
    const date = dateOf(groups);
    const year = Number(date?.slice(0, 4) ?? groups["y1"] ?? groups["y3"]);
    if (kind === undefined || Number.isNaN(year)) return [];
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 60);
    return [
      {
        text: match[0],
        index: match.index,
        kind,
        number: groups["n1"] ?? groups["n2"] ?? groups["n3"] ?? null,
        year,
        date,
        issuer: issuerIn(groups["between"] ?? "") ?? issuerIn(AFTER.test(after) ? after.slice(0, 45) : ""),
      },
    ];
  }),
);

function dateOf(groups: Record<string, string | undefined>): string | null {
  for (const suffix of ["a", "b", "c"]) {
    const of = (name: string): string | undefined => groups[`${name}_${suffix}`];
    const month = of("month") === undefined ? of("m") : MONTHS.indexOf((of("month") ?? "").toLowerCase()) + 1;
    const [day, year] = [of("day") ?? of("d"), of("longYear") ?? of("y")];
    if (day !== undefined && year !== undefined) {
      return [year, String(month).padStart(2, "0"), day.padStart(2, "0")].join("-");
    }
  }
  return null;
}

const issuerIn = (text: string): string | null =>
  ISSUERS.find((issuer) =>
    new RegExp(String.raw`(?<!\p{L})${issuer.replace("'", "['’]")}(?!\p{L})`, "iu").test(text),
  ) ?? null;
