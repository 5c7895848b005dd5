// SPDX-License-Identifier: EUPL-1.2
import { type FormulaToken, type Reference, tokenise } from "./formula-references";

/** A parsed formula. */
export type Formula =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "error"; readonly text: string }
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "name"; readonly name: string; readonly sheet: string | null }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly (Formula | null)[] }
  | { readonly kind: "unary"; readonly operator: string; readonly operand: Formula }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Formula; readonly right: Formula };

/** Operators from the loosest to the tightest. */
const LEVELS = [["=", "<>", "<", ">", "<=", ">="], ["&"], ["+", "-"], ["*", "/"], ["^"]] as const;

class SyntaxFault extends Error {}

/** Tree of a formula such as `=SUM(A1:A3)*2`; null for what Excel would not accept as a formula. */
export function parseFormula(formula: string): Formula | null {
  const tokens = tokenise(formula)?.filter(({ kind }) => kind !== "space");
  if (!tokens?.length) return null;
  const reader = { tokens, at: 0 };
  try {
    const tree = binary(reader, 0);
    return reader.at === tokens.length ? tree : null;
  } catch (error) {
    if (error instanceof SyntaxFault) return null;
    throw error;
  }
}

interface Reader {
  readonly tokens: readonly FormulaToken[];
  at: number;
}

const peek = (reader: Reader): string => reader.tokens[reader.at]?.text ?? "";

function take(reader: Reader, text?: string): FormulaToken {
  const token = reader.tokens[reader.at++];
  if (!token || (text !== undefined && token.text !== text)) throw new SyntaxFault(text);
  return token;
}

function binary(reader: Reader, level: number): Formula {
  const operators: readonly string[] | undefined = LEVELS[level];
  if (!operators) return unary(reader);
  let left = binary(reader, level + 1);
  while (reader.tokens[reader.at]?.kind === "symbol" && operators.includes(peek(reader))) {
    const operator = take(reader).text;
    left = { kind: "binary", operator, left, right: binary(reader, level + 1) };
  }
  return left;
}

function unary(reader: Reader): Formula {
  if (["+", "-", "@"].includes(peek(reader))) {
    const operator = take(reader).text;
    return { kind: "unary", operator, operand: unary(reader) };
  }
  let operand = primary(reader);
  while (peek(reader) === "%") operand = { kind: "unary", operator: take(reader).text, operand };
  return operand;
}

function primary(reader: Reader): Formula {
  const token = take(reader);
  switch (token.kind) {
    case "number":
      return { kind: "constant", value: Number(token.text) };
    case "string":
      return { kind: "constant", value: token.text.slice(1, -1).replaceAll('""', '"') };
    case "error":
      return { kind: "error", text: token.text };
    case "reference":
      return { kind: "reference", reference: token.reference };
    case "name":
      return named(reader, token.text);
    default:
      if (token.text !== "(") throw new SyntaxFault(token.text);
      return bracketed(reader);
  }
}

function bracketed(reader: Reader): Formula {
  const inner = binary(reader, 0);
  take(reader, ")");
  return inner;
}

function named(reader: Reader, name: string): Formula {
  if (peek(reader) === "(") return call(reader, name);
  if (peek(reader) === "!") {
    take(reader);
    const inner = take(reader);
    if (inner.kind !== "name") throw new SyntaxFault(inner.text);
    return { kind: "name", name: inner.text, sheet: name };
  }
  const truth = ["TRUE", "FALSE"].indexOf(name.toUpperCase());
  return truth < 0 ? { kind: "name", name, sheet: null } : { kind: "constant", value: truth === 0 };
}

function call(reader: Reader, name: string): Formula {
  take(reader, "(");
  const list: (Formula | null)[] = [];
  while (peek(reader) !== ")") {
    list.push(peek(reader) === "," ? null : binary(reader, 0));
    if (peek(reader) !== ")") take(reader, ",");
  }
  take(reader, ")");
  return { kind: "call", name: name.toUpperCase(), arguments: list };
}
