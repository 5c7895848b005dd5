// SPDX-License-Identifier: EUPL-1.2
import { listSeverity } from "../../src/rules/list-severity";

test("a rule is an error only once its list is verified", () => {
  expect([listSeverity(false), listSeverity(true)]).toEqual(["warning", "error"]);
});
