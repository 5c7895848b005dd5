// SPDX-License-Identifier: EUPL-1.2
import { resolve } from "node:path";
import { readXlsx } from "../support/read-xlsx";
import { expectSameAsFirst } from "./check-again";

test("a check after edits says what a first check would", async () => {
  const example = await readXlsx(resolve(__dirname, "../../examples/pira-esempio.xlsx"));
  await expectSameAsFirst(example, 6);
});
