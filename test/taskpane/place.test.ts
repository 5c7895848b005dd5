// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { commandIn } from "../../src/taskpane/place";

test.each([
  ["", null],
  ["?_host_Info=Excel$Win32$16.01$it-IT", null],
  ["?comando=verifica", "check"],
  ["?comando=allegato&_host_Info=Excel$Win32$16.01$it-IT", "generate"],
  ["?comando=altro", null],
])("the address with %p opens the pane with %p", (search, command) => {
  expect(commandIn(search, false)).toBe(command);
});

test("a page that is loaded again repeats no command", () => {
  expect(commandIn("?comando=allegato", true)).toBeNull();
});

test("every command in the manifest's addresses is one that the pane knows", () => {
  const queries = [...readFileSync("manifest.xml", "utf8").matchAll(/taskpane\.html(\?[^"]+)"/g)];
  expect(queries.map(([, query]) => commandIn(query ?? "", false))).toEqual(["check", "generate"]);
});
