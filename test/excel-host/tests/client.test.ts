// SPDX-License-Identifier: EUPL-1.2
import { createExcelHost } from "../excel-host";

test("office.js takes the host for Excel on Windows", () => {
  expect(Office.context.platform).toBe("PC");
  expect(Office.context.displayLanguage).toBe("it-IT");
});

test("what is written is read back, and the range is let go", async () => {
  const host = createExcelHost();
  installHost(host);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Foglio1");
    const range = sheet.getRange("A1:B2");
    range.values = [
      [1, "x"],
      [true, ""],
    ];
    range.format.fill.color = "#FFF2CC";
    range.load("values, address, format/fill/color");
    await context.sync();
    expect(range.values).toEqual([
      [1, "x"],
      [true, ""],
    ]);
    expect(range.address).toBe("Foglio1!A1:B2");
    expect(range.format.fill.color).toBe("#FFF2CC");
  });
  await Promise.resolve();
  expect(host.session.referenceCount).toBe(0);
  expect(host.syncs).toHaveLength(1);
});
