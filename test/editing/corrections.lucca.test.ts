// SPDX-License-Identifier: EUPL-1.2
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { expectSoundCorrections, expectSoundTogether } from "./correction-properties";
import { sampledCorrections } from "./sampled-corrections";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (name) => {
  const read = readXlsx(luccaPath(name));

  test("each correction removes its finding, adds none and leaves all other cells alone", async () => {
    const snapshot = await read;
    expect(sampledCorrections(snapshot).length).toBeGreaterThan(10);
    expectSoundCorrections(snapshot);
  });

  test("all safe ones at once leave no safe one", async () => {
    expectSoundTogether(await read);
  });
});
