// SPDX-License-Identifier: EUPL-1.2
import { nodeExcelize } from "../../src/cli/node-excelize";
import { readFileSync } from "node:fs";
import type { PlanDocument } from "../../src/plan/plan-document";
import { publishedAllegato } from "../../src/publish/publication";
import { readPlan } from "../../src/reading/read-plan";
import { isKnownLabel } from "../../src/template/recognise-label";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { luccaPath } from "../support/lucca";

const planOf = async (bytes: Uint8Array): Promise<PlanDocument> =>
  readPlan(await openFileWorkbook(bytes, nodeExcelize).read({ isKnownLabel }));

/** Words alone: lines may be cut elsewhere. */
const words = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, each: unknown) =>
    typeof each === "string" ? each.split(/\s+/u).join(" ").trim() : each,
  );

it("the copy that is published, opened next year, holds the plan: cards that go on are not taken for others", async () => {
  const document = await planOf(readFileSync(luccaPath("lucca-2018.xlsx")));
  const again = await planOf(publishedAllegato(document, { isDraft: false, created: new Date(0) }));
  expect(words(again.plan.programmes)).toEqual(words(document.plan.programmes));
});
