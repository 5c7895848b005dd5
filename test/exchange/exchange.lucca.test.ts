// SPDX-License-Identifier: EUPL-1.2
import { mergeOf } from "../../src/exchange/merge";
import { objectivesOf } from "../../src/plan/elements";
import type { PlanDocument } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { comeBack } from "./handed-out";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (file) => {
  let document: PlanDocument;
  beforeAll(async () => {
    document = readPlan(await readXlsx(luccaPath(file)));
  });

  it("gives and takes back each of its objectives and programmes without a difference", () => {
    const parts = [
      ...objectivesOf(document.plan).map(({ at }) => at),
      ...document.plan.programmes.map((_, p) => `/programmes/${p}`),
    ];
    const changed = parts.map((at) => ({ at, ...mergeOf(document, comeBack(document, at)) }));
    expect(
      changed.filter(
        ({ differences, added, removed, unknown }) =>
          [differences, added, removed, unknown].flat().length > 0,
      ),
    ).toEqual([]);
    expect(parts.length).toBeGreaterThanOrEqual(23);
  });

  it("leaves nothing of a part that was handed out not understood", () => {
    for (const { at } of objectivesOf(document.plan)) {
      expect(comeBack(document, at).notUnderstood).toEqual([]);
    }
  });
});
