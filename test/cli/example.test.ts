// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { DEFECTS } from "../../examples/defects";
import { exampleWorkbook } from "../../examples/example-workbook";
import { SILENT_RULES } from "../../examples/silent-rules";
import { buildAllegato } from "../../src/allegato/build-allegato";
import { nodeExcelize } from "../../src/cli/node-excelize";
import { indicatorsOf, objectivesOf } from "../../src/plan/elements";
import { readPlan } from "../../src/reading/read-plan";
import { RULES } from "../../src/rules/catalogue";
import { checkPlan } from "../../src/rules/check";
import { openFileWorkbook, type FileWorkbook } from "../../src/workbook/file/file-workbook";
import { EXAMPLE, EXAMPLE_WITH_ALLEGATO } from "./run-pira";

/** Excelize takes a second to start, several on a busy machine. */
jest.setTimeout(60_000);

const everything = { isKnownLabel: () => true };
const opened = (path: string): FileWorkbook =>
  openFileWorkbook(new Uint8Array(readFileSync(path)), nodeExcelize);

describe("the example, as `npx tsx examples/build-example.ts` writes it", () => {
  test("is built from its data", async () => {
    const built = openFileWorkbook(await exampleWorkbook(), nodeExcelize);
    expect(await opened(EXAMPLE).read(everything)).toEqual(await built.read(everything));
  });

  test("has 5 programmes, 16 objectives and 53 indicators", async () => {
    const { plan } = readPlan(await opened(EXAMPLE).read(everything));
    expect([plan.programmes.length, objectivesOf(plan).length, indicatorsOf(plan).length]).toEqual([
      5, 16, 53,
    ]);
    expect(plan).toMatchObject({
      chamber: "Camera di Commercio di Valmarina",
      year: 2027,
      yearFrom: "title",
    });
  });

  test("holds exactly the defects that its table lists, in the order of the rules", async () => {
    const { findings, crashed } = checkPlan(readPlan(await opened(EXAMPLE).read(everything)));
    expect(findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual(
      DEFECTS.map(([rule, sheet, cell]) => [rule, sheet, cell]),
    );
    expect(crashed).toEqual([]);
  });

  test("trips every rule once, but those that are listed with the reason why not", () => {
    const tripped = DEFECTS.map(([rule]) => rule);
    const silent = SILENT_RULES.map(([rule]) => rule);
    expect(new Set(tripped).size).toBe(tripped.length);
    expect([...tripped, ...silent].sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  test("has every cell of its blocks understood", async () => {
    expect(readPlan(await opened(EXAMPLE).read(everything)).notUnderstood).toEqual([]);
  });

  test("gives the allegato that stands beside it", async () => {
    const workbook = opened(EXAMPLE);
    await workbook.writeSheets(buildAllegato(readPlan(await workbook.read(everything))), {
      set: "allegato",
      replaceEdited: [],
    });
    expect(await opened(EXAMPLE_WITH_ALLEGATO).read(everything)).toEqual(await workbook.read(everything));
  });

  test("with its allegato reads as the same plan", async () => {
    const { plan } = readPlan(await opened(EXAMPLE_WITH_ALLEGATO).read(everything));
    expect(plan).toEqual(readPlan(await opened(EXAMPLE).read(everything)).plan);
  });
});
