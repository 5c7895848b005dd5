// SPDX-License-Identifier: EUPL-1.2
import type { PlanDocument } from "../../src/plan/plan-document";
import { progressOf } from "../../src/progress/progress";
import { readPlan } from "../../src/reading/read-plan";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (file) => {
  let document: PlanDocument;
  beforeAll(async () => {
    document = readPlan(await readXlsx(luccaPath(file)));
  });

  it("is led through from one missing field to the next, each once: two years of targets and eight more", () => {
    const { overall, next: first } = progressOf(document);
    expect(overall).toEqual({ filled: 492, wanted: 588 });
    const visited = new Set<string>();
    const byLabel: Record<string, number> = {};
    for (let thing = first; thing && !visited.has(thing.at);) {
      visited.add(thing.at);
      byLabel[thing.label] = (byLabel[thing.label] ?? 0) + 1;
      thing = progressOf(document, { from: thing.at }).next;
    }
    expect(byLabel).toEqual({
      "Risultato atteso 2019": 44,
      "Risultato atteso 2020": 44,
      "Algoritmo di calcolo": 1,
      // Three blanks and four «da verificare a fine anno».
      "Ultimo valore osservato": 7,
    });
  });

  it("has its programmes and objectives add up", () => {
    const { overall, programmes } = progressOf(document);
    const sum = (parts: readonly { filled: number }[]): number =>
      parts.reduce((total, { filled }) => total + filled, 0);
    expect(sum(programmes)).toBe(overall.filled);
    expect(programmes.flatMap(({ objectives }) => objectives)).toHaveLength(19);
    expect(
      programmes.flatMap(({ objectives }) => objectives.flatMap(({ indicators }) => indicators)),
    ).toHaveLength(44);
  });
});
