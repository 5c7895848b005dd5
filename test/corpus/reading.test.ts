// SPDX-License-Identifier: EUPL-1.2
import type { CellContent } from "../../src/plan/plan-document";
import { readPlan } from "../../src/reading/read-plan";
import { CORPUS } from ".";
import { snapshotOf } from "./workbook";

const at = ({ sheet, cell }: Pick<CellContent, "sheet" | "cell">): string => `${sheet}!${cell}`;

describe.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))("%s", (_about, workbook) => {
  const document = readPlan(snapshotOf(workbook));

  it("reads to the expected plan", () => {
    expect(document.plan).toEqual(workbook.plan);
  });

  it("knows where the fields stand", () => {
    const places = Object.fromEntries(
      Object.keys(workbook.places ?? {}).map((pointer) => [
        pointer,
        document.places[pointer] && at(document.places[pointer]),
      ]),
    );
    expect(places).toEqual(workbook.places ?? {});
  });

  it("reports the cells that no label explains, and no others", () => {
    expect(document.notUnderstood.map(at).sort()).toEqual([...(workbook.notUnderstood ?? [])].sort());
  });

  it("joins overview and sheets, and tells the parts and the labels that share a cell", () => {
    expect(document.join.map(({ objective, overview }) => `${objective} = ${overview}`)).toEqual(
      workbook.join ?? [],
    );
    expect(document.sheets.map(({ name, holds }) => `${name}: ${holds}`)).toEqual(workbook.holds);
    expect(document.sharedLabels.map(at)).toEqual(workbook.sharedLabels ?? []);
  });
});
