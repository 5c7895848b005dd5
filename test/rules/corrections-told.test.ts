// SPDX-License-Identifier: EUPL-1.2
import { exampleWorkbook } from "../../examples/example-workbook";
import { nodeExcelize } from "../../src/cli/node-excelize";
import type { PlanDocument } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { openFileWorkbook } from "../../src/workbook/file/file-workbook";
import { CORPUS } from "../corpus";
import { snapshotOf } from "../corpus/workbook";
import { offeringRules } from "./corrections-told";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

/** Rules whose corrections neither the example nor the corpus lets one see; their own tests do. */
const NOT_SEEN_HERE = ["DOC-02", "COD-12", "COD-13", "IND-25", "TGT-03", "TGT-08", "CNS-03"];

const readExample = async (): Promise<PlanDocument> =>
  readPlan(await openFileWorkbook(await exampleWorkbook(), nodeExcelize).read({ isKnownLabel: () => true }));

test("the rules that say what their corrections do are those that offer any", async () => {
  const corpus = CORPUS.map((workbook) => readPlan(snapshotOf(workbook)));
  const offering = offeringRules([await readExample(), ...corpus]);
  const told = RULES.filter(({ correction }) => correction !== undefined).map(({ id }) => id);
  expect([...offering, ...NOT_SEEN_HERE].sort()).toEqual(told.sort());
});
