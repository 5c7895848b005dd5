// SPDX-License-Identifier: EUPL-1.2
import { cellOf, numberFormatOf, onSheet, openHost, sheetOf } from "./support";

describe("a text given to `values` becomes what en-US Excel makes of it", () => {
  test.each([
    ["1-5", 43105, "d-mmm"],
    ["3/5", 43164, "d-mmm"],
    ["12/31/2018", 43465, "m/d/yyyy"],
    ["2018-12-31", 43465, "m/d/yyyy"],
    ["31/12", "31/12", "General"],
    ["12/31", 43465, "d-mmm"],
    ["5-2018", 43221, "mmm-yy"],
    ["Jan-18", 43101, "mmm-yy"],
    ["2017-2018", "2017-2018", "General"],
    ["2/29", "2/29", "General"],
    ["80%", 0.8, "0%"],
    ["80.5%", 0.805, "0.00%"],
    ["80,5", "80,5", "General"],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["$5", 5, '"$"#,##0'],
    ["€ 5.000,00", "€ 5.000,00", "General"],
    ["011", 11, "General"],
    ["1e3", 1000, "0.00E+00"],
    ["(5)", -5, "General"],
    ["1 1/2", 1.5, "# ?/?"],
    ["10:30", 0.4375, "h:mm"],
    ["TRUE", true, "General"],
    ["VERO", "VERO", "General"],
    ["#n/a", "#N/A", "General"],
    ["---", "---", "General"],
    [">= 80%", ">= 80%", "General"],
    ["=", "=", "General"],
    ["'1-5", "1-5", "General"],
    ["''", "'", "General"],
    [" 5 ", 5, "General"],
    ["", "", "General"],
  ])("%s", async (given, value, numberFormat) => {
    const host = openHost();
    await onSheet((sheet) => void (sheet.getRange("A1").values = [[given]]));
    expect([cellOf(host, "A1").value, numberFormatOf(host, "A1")]).toEqual([value, numberFormat]);
  });

  test("the cell's own number format stays", async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1").numberFormat = [["0.0"]];
      sheet.getRange("A1").values = [["80%"]];
    });
    expect([cellOf(host, "A1").value, numberFormatOf(host, "A1")]).toEqual([0.8, "0.0"]);
  });
});

test.each(["1-5", "=<3,5", "80%", "31/12", "---", "=A1", "'x", 12, true])(
  "%s stays text in a text cell",
  async (given) => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange("A1").numberFormat = [["@"]];
      sheet.getRange("A1").values = [[given]];
    });
    const text = given === true ? "TRUE" : String(given);
    expect(cellOf(host, "A1")).toMatchObject({ value: text });
  },
);

test.each(["=<3,5", "=1+", "=SUM(A1", '="x'])(
  "%s is no formula, and what came before it stays",
  async (given) => {
    const host = openHost();
    const run = onSheet((sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("B1").values = [[given]];
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
    expect([cellOf(host, "A1").value, cellOf(host, "B1").value]).toEqual([1, ""]);
  },
);

test("a text longer than a cell holds is refused", async () => {
  openHost();
  const write = (length: number) =>
    onSheet((sheet) => void (sheet.getRange("A1").values = [["x".repeat(length)]]));
  await write(32_767);
  await expect(write(32_768)).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("null leaves a cell alone; one value fills all; the sizes must agree", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:B2").values = 7 as never;
    sheet.getRange("A1:B1").values = [[null, 8]];
  });
  expect(["A1", "B1", "A2", "B2"].map((cell) => cellOf(host, cell).value)).toEqual([7, 8, 7, 7]);
  const wrong = onSheet((sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]));
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("more than 1,500 cells come in the client's chunks, and their number is checked", async () => {
  const host = openHost();
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `r${row}`]);
  await onSheet((sheet) => void (sheet.getRange("A1:B1000").values = rows));
  expect(host.batches[0]?.actions.filter(({ text }) => text.includes("_ValidateArraySize"))).toHaveLength(1);
  expect(host.batches[0]?.actions.filter(({ text }) => text.endsWith(".Values"))).toHaveLength(2);
  expect(cellOf(host, "B1000").value).toBe("r999");
  const wrong = onSheet((sheet) => void (sheet.getRange("A1:B999").values = rows));
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("values, formulas, formats and types are read back", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.formulas = [["=1+1", "x", "", "=NAME_NOT_THERE"]];
    range.numberFormat = [["0.00", "@", "General", "General"]];
    range.load("values, formulas, numberFormat, valueTypes, cellCount");
    await context.sync();
    // A batch is calculated when it ends: what it reads before is not.
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[2, "x", "", "#NAME?"]]);
    expect(range.formulas).toEqual([["=1+1", "x", "", "=NAME_NOT_THERE"]]);
    expect(range.numberFormat).toEqual([["0.00", "@", "General", "General"]]);
    expect(range.cellCount).toBe(4);
  });
});

describe("a text typed by an Italian user", () => {
  test.each([
    ["1-5", 43221, "d-mmm"],
    ["31/12", 43465, "d-mmm"],
    ["31/12/18", 43465, "m/d/yyyy"],
    ["gen-18", 43101, "mmm-yy"],
    ["80,5%", 0.805, "0.00%"],
    ["5.000", 5000, "#,##0"],
    ["€ 5.000,00", 5000, '#,##0.00 "€"'],
    ["1.5", "1.5", "General"],
    ["VERO", true, "General"],
    ["-5", -5, "General"],
    ["+39", 39, "General"],
  ])("%s", (typed, value, numberFormat) => {
    const host = openHost();
    host.user.type("Foglio1", "A1", typed);
    expect([cellOf(host, "A1").value, numberFormatOf(host, "A1")]).toEqual([value, numberFormat]);
  });

  test.each(["---", "-abc-", "=<3,5", "+"])("%s is refused as a formula, or kept as text", (typed) => {
    const host = openHost();
    const type = () => host.user.type("Foglio1", "A1", typed);
    if (typed === "+") type();
    else expect(type).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
    expect(cellOf(host, "A1").value).toBe(typed === "+" ? "+" : "");
  });

  test("formulas in Italian", () => {
    const host = openHost();
    host.user.type("Foglio1", "A1", "2,5");
    host.user.type("Foglio1", "A2", '=SE(SOMMA(A1:A1;1,5)=4;"a;b";0)');
    expect(cellOf(host, "A2")).toEqual({ value: "a;b", formula: '=IF(SUM(A1:A1,1.5)=4,"a;b",0)' });
    expect(sheetOf(host).cells.A1).toEqual({ value: 2.5 });
  });
});
