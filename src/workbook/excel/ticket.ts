// SPDX-License-Identifier: EUPL-1.2

/**
 * Hidden, sheet-scoped name that a new sheet of ours carries until it has its place: where it comes in the allegato
 * and what it will be called. With it a swap that was cut short can be completed in a later session.
 */
export const TICKET_NAME = "_PIRA_posto";

export interface Ticket {
  /** Zero-based. */
  order: number;
  name: string;
}

export const formatTicket = ({ order, name }: Ticket): string => `${order} ${name}`;

export function parseTicket(text: string | null): Ticket | null {
  const match = text === null ? null : /^(\d+) (.+)$/.exec(text);
  return match?.[1] && match[2] ? { order: Number(match[1]), name: match[2] } : null;
}

/** A text as the formula of a defined name. */
export const textFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;

/** The text that a loaded name holds; null when there is no such name or it holds something else. */
export function namedText(item: Excel.NamedItem): string | null {
  if (item.isNullObject) return null;
  const match = /^="(.*)"$/s.exec(String(item.formula));
  return match?.[1]?.replaceAll('""', '"') ?? null;
}
