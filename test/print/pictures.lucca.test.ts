// SPDX-License-Identifier: EUPL-1.2
import { pagesThatDiffer } from "./pictures/look-at-pages";
import { lucca } from "./pictures/pictured-plans";

test("Lucca's pages look as they did", async () => {
  expect(await pagesThatDiffer(lucca)).toEqual([]);
}, 120_000);
