// SPDX-License-Identifier: EUPL-1.2
import { dateText, isDatePattern } from "./date-text";

/** What a number format asks for, apart from dates. */
interface NumberPattern {
  prefix: string;
  suffix: string;
  integerDigits: number;
  /** Decimals that are always shown. */
  decimals: number;
  /** A number with more decimals is the result of a division: it is rounded. */
  mostDecimals: number;
  grouped: boolean;
  percent: boolean;
}

/** Decimals that are kept whatever the format. */
const KEPT_DECIMALS = 6;
const GENERAL = "0.###############";

/**
 * A number as we show it in Italian: `€ 2.000,00`, `80%`, `31/12/2018`. Decimals that the value has are kept even
 * when the format hides them, because they are what the author wrote.
 * @param format number format in en-US codes; null means `General`
 */
export function numberText(value: number, format: string | null): string {
  const section =
    format === null ? "General" : (format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/u)[0] ?? "General");
  if (isDatePattern(section)) return dateText(value, section) ?? plainNumber(value);
  const pattern = numberPattern(section);
  if (pattern === null) return plainNumber(value);
  const { prefix, suffix, percent, ...digits } = pattern;
  const shown = Number((percent ? value * 100 : value).toPrecision(15));
  return `${prefix}${italian(shown, digits)}${suffix}`;
}

const plainNumber = (value: number): string =>
  italian(value, { integerDigits: 1, decimals: 0, mostDecimals: 15, grouped: false });

type Digits = Pick<NumberPattern, "integerDigits" | "decimals" | "mostDecimals" | "grouped">;

function italian(value: number, { integerDigits, decimals, mostDecimals, grouped }: Digits): string {
  const needed = decimalsOf(value);
  const most = needed <= mostDecimals ? Math.max(decimals, needed) : Math.max(decimals, 2);
  const key = `${integerDigits},${decimals},${most},${grouped}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat("it-IT", {
      minimumIntegerDigits: integerDigits,
      minimumFractionDigits: decimals,
      maximumFractionDigits: most,
      useGrouping: grouped ? "always" : false,
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value);
}

/** Making a formatter costs far more than using it. */
const formatters = new Map<string, Intl.NumberFormat>();

/** Decimals of a number once the noise of binary floats is aside. */
function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = Number(value.toPrecision(15)).toString().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return Math.min(20, Math.max(0, decimals - Number(exponent)));
}

/** Null for the patterns that change the number itself: fractions, powers of ten, thousands left out. */
function numberPattern(section: string): NumberPattern | null {
  const plain = section.replace(/General|Standard/giu, GENERAL);
  const match =
    /^(?<before>(?:"[^"]*"|\\.|[^0#?"\\])*)(?<digits>[0#?.,]*[0#?](?:\.[0#?]*)?)(?<after>.*)$/su.exec(
      plain.replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/gu, '"$1"').replace(/\[[^\]]*\]|[_*]./gu, ""),
    );
  const { before = "", digits = "", after = "" } = match?.groups ?? {};
  if (!match || /^,|[0#?/]|e[+-]/iu.test(after.replace(/"[^"]*"|\\./gu, ""))) return null;
  const [whole = "", fraction = ""] = digits.split(".");
  return {
    prefix: literal(before).trimStart(),
    suffix: literal(after).trimEnd(),
    integerDigits: Math.max(1, whole.replace(/[^0]/gu, "").length),
    decimals: fraction.replace(/[^0]/gu, "").length,
    mostDecimals: Math.max(KEPT_DECIMALS, fraction.length),
    grouped: whole.includes(","),
    percent: literal(before, true).includes("%") || literal(after, true).includes("%"),
  };
}

/** Text that a part of a format prints; with `unquoted`, only what stands outside quotes. */
const literal = (part: string, unquoted = false): string =>
  part.replace(/"([^"]*)"|\\(.)/gu, unquoted ? "" : "$1$2");
