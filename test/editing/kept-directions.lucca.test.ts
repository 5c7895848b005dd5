// SPDX-License-Identifier: EUPL-1.2
import { luccaPath } from "../support/lucca";
import { readXlsx } from "../support/read-xlsx";
import { expectKeptDirections, expectKeptDirectionsTogether } from "./kept-directions";

describe.each(["lucca-2018.xlsx", "lucca-2018-foglio-unico.xlsx"])("%s", (name) => {
  const read = readXlsx(luccaPath(name));

  test("no correction turns a target round without saying so", async () => {
    expectKeptDirections(await read);
  });

  test("all corrections one after the other turn only the targets that were reported for it", async () => {
    expectKeptDirectionsTogether(await read);
  });
});
