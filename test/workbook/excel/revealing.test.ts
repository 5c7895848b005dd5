// SPDX-License-Identifier: EUPL-1.2
import { openExcel } from "./opened-excel";

const SHEETS = [
  { name: "Piano", cells: { A1: "x" } },
  { name: "Nascosto", visibility: "hidden" },
] as const;

test("one sync, and nothing that clears undo", async () => {
  const { host, workbook } = openExcel(SHEETS);
  await workbook.reveal({ sheet: "Piano", cell: "C3" });
  expect(host.batches).toHaveLength(1);
  expect(host.undoCleared).toEqual([]);
});

test("a hidden sheet is not shown for it: the user hears that it is hidden", async () => {
  const { host, workbook } = openExcel(SHEETS);
  const before = host.snapshot();
  await expect(workbook.reveal({ sheet: "Nascosto", cell: "A1" })).rejects.toMatchObject({
    code: "sheet-hidden",
    details: ["Nascosto"],
  });
  expect(host.snapshot()).toEqual(before);
});

test.each([
  ["cell-edit", "cell-edit-mode"],
  ["session", "session-lost"],
] as const)("%s is %s", async (fault, code) => {
  const { host, workbook } = openExcel(SHEETS);
  host.faults.before(0, fault);
  await expect(workbook.reveal({ sheet: "Piano", cell: "A1" })).rejects.toMatchObject({ code });
});
