// SPDX-License-Identifier: EUPL-1.2
import type { Condition } from "./condition";
import type { FormMatch } from "./form-matcher";
import type { ChangeItem, DateItem, Item, OperatorItem, ValueItem } from "./items";
import type { WrittenOperator } from "./target";

/** The things that a form is made of, by kind. */
export interface Parts {
  text: string;
  items: readonly Item[];
  at: number;
  end: number;
  values: (ValueItem & { sign: "" | "-" })[];
  operators: (OperatorItem & Item)[];
  date: DateItem | undefined;
  change: ChangeItem | undefined;
  direction: "increase" | "decrease" | undefined;
  reference: string | undefined;
}

/** What a form comes to. */
export type Built = Pick<Condition, "reading" | "strength"> &
  Partial<Pick<Condition, "isTimeLimit" | "next" | "flags">>;

export function partsOf(text: string, items: readonly Item[], at: number, { parts, end }: FormMatch): Parts {
  const isMinus = (index: number): boolean => {
    const sign = parts[index];
    return sign?.kind === "plus-minus" && sign.direction === "decrease";
  };
  const signed = parts.find((item) => item.kind === "plus-minus" || item.kind === "more-less");
  const reference = parts.find(({ kind }) => ["comparison", "term", "year"].includes(kind));
  return {
    text,
    items,
    at,
    end,
    values: parts.flatMap((item, index) =>
      item.kind === "value" ? [{ ...item, sign: isMinus(index - 1) ? ("-" as const) : ("" as const) }] : [],
    ),
    operators: parts.filter((item) => item.kind === "operator"),
    date: parts.find((item) => item.kind === "date"),
    change: parts.find((item) => item.kind === "change"),
    direction: signed?.direction,
    reference: reference && "reference" in reference ? wholeReference(text, parts, reference) : undefined,
  };
}

/** «superiore ai visitatori del 2017»: all that follows the operator is compared with. */
function wholeReference(text: string, parts: readonly Item[], last: Item & { reference: string }): string {
  const [operator] = parts;
  if (operator?.kind !== "operator" || last.kind === "comparison") return last.reference;
  return text.slice(operator.end, last.end).replace(LEADING_ARTICLES, "");
}

/** Small words between an operator and what it compares with. */
const LEADING_ARTICLES = /^\s*(?:(?:a|al|allo|alla|ai|agli|alle|il|lo|la|i|gli|le)\s+|(?:all|l)['’]\s*)?/iu;

/** `entro`, `non oltre`, `nel termine di`: they limit time. */
export const isDeadline = ({ limitsTime, canonical }: OperatorItem): boolean =>
  limitsTime && canonical === "<=";

export function measureOf({
  unit,
  scale,
  counted,
}: ValueItem): Pick<ValueItem, "unit" | "scale" | "counted"> {
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(scale === undefined ? {} : { scale }),
    ...(counted === undefined ? {} : { counted }),
  };
}

export const written = ({ text, operators }: Parts): WrittenOperator[] =>
  operators.map(({ start, end, canonical, side }) => ({
    start,
    end,
    written: text.slice(start, end),
    canonical,
    ...(side === "after" ? { after: true as const } : {}),
  }));

/** «entro il 31/12/2018» is how Italian writes a deadline: words are not to be put into signs. */
export const writtenSigns = (parts: Parts): WrittenOperator[] =>
  written({ ...parts, operators: parts.operators.filter(({ inWords }) => !inWords) });
