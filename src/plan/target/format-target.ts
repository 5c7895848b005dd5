// SPDX-License-Identifier: EUPL-1.2
import type { Target } from "./target";

/** The canonical Italian form of a target: `>= 80%`, `<= 30 giorni`. */
export function formatTarget(target: Target): string {
  if (target.kind !== "threshold") return target.text.trim();
  const { operator, value, unit, counted } = target;
  const [whole = "", decimals] = value.split(".");
  const number = whole.replace(/\B(?=(?:\d{3})+$)/gu, ".") + (decimals === undefined ? "" : `,${decimals}`);
  if (unit === "%") return `${operator} ${number}%`;
  return [operator, number, unit ?? counted].filter(Boolean).join(" ");
}
