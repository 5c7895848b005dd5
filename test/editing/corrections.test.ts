// SPDX-License-Identifier: EUPL-1.2
import { CORPUS } from "../corpus";
import { snapshotOf } from "../corpus/workbook";
import { expectSoundCorrections, expectSoundTogether } from "./correction-properties";

describe.each(CORPUS.map((workbook) => [workbook.about, workbook] as const))("%s", (_about, workbook) => {
  const snapshot = snapshotOf(workbook);

  test("each correction removes its finding, adds none and leaves all other cells alone", () => {
    expectSoundCorrections(snapshot);
  });

  test("all safe ones at once leave no safe one", () => {
    expectSoundTogether(snapshot);
  });
});
