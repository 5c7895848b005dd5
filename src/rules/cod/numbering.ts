// SPDX-License-Identifier: EUPL-1.2
import type { CodedObjective } from "./objective-codes";
import { codePrefix, OBJECTIVE_CODE } from "./objective-codes";
import { prefixOf } from "./stated-programmes";

/** `012-004-007` */
export const codeOf = (prefix: string, number: number): string =>
  `${prefix}-${String(number).padStart(3, "0")}`;

/** The number that a code ends in. */
export const numberOf = (code: string): number => Number(code.slice(8));

/** Gives out the first number that no objective has under a programme, a different one at each call. */
export function freeCodes(objectives: readonly CodedObjective[]): (prefix: string) => string {
  const taken = new Set(objectives.flatMap(({ code, inOverview }) => [code, inOverview?.objective.code]));
  const last = new Map<string, number>();
  return (prefix) => {
    let number = (last.get(prefix) ?? 0) + 1;
    while (taken.has(codeOf(prefix, number))) number += 1;
    last.set(prefix, number);
    return codeOf(prefix, number);
  };
}

/** Numbers left out under a programme, its objectives without a code aside: those may take them. */
export interface Holes {
  prefix: string;
  missing: readonly number[];
  /** Its codes in the order of their numbers. */
  codes: readonly string[];
}

/** The programmes whose numbering has holes. */
export function holesIn(objectives: readonly Pick<CodedObjective, "code" | "programme">[]): Holes[] {
  const codes = new Map<string, Set<string>>();
  const uncoded = new Map<string, number>();
  for (const { code, programme } of objectives) {
    if (code !== null && OBJECTIVE_CODE.test(code)) {
      const prefix = codePrefix(code);
      codes.set(prefix, (codes.get(prefix) ?? new Set()).add(code));
    } else {
      const prefix = prefixOf(programme) ?? "";
      uncoded.set(prefix, (uncoded.get(prefix) ?? 0) + 1);
    }
  }
  return [...codes].flatMap(([prefix, own]) => {
    const inOrder = [...own].toSorted();
    const last = numberOf(inOrder.at(-1) ?? "");
    const missing = Array.from({ length: last }, (_, n) => n + 1).filter((n) => !own.has(codeOf(prefix, n)));
    return missing.length > (uncoded.get(prefix) ?? 0) ? [{ prefix, missing, codes: inOrder }] : [];
  });
}
