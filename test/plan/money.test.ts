// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { amountsIn, formatEuro, parseResources, sumAmounts } from "../../src/plan/money";

describe("amountsIn", () => {
  it.each<[string, string[] | null]>([
    ["€ 0,00", ["0.00"]],
    ["€ 483.000,00", ["483000.00"]],
    ["2.000,00 €", ["2000.00"]],
    ["5000", ["5000.00"]],
    ["1234567,8", ["1234567.80"]],
    ["euro 12.50", ["12.50"]],
    ["-€ 5,00", ["-5.00"]],
    ["€\u00a013.000", ["13000.00"]],
    ["€ 5.000 per il 2018", ["5000.00"]],
    ["€ 0,00 (personale interno)", ["0.00"]],
    ["€ 1.000,00\n€ 500,00", ["1000.00", "500.00"]],
    ["€ 3.000,00 e € 200,00 di investimenti", ["3000.00", "200.00"]],
    ["€ 20.000,00 di cui investimenti € 5.000,00", ["20000.00", "5000.00"]],
    ["€ 5.000,00 di cui all’art. 3 del bando", ["5000.00"]],
    ["€ 20.000,00 di cui il 25% per investimenti", null],
    ["", null],
    ["da definire", null],
    ["tra 5.000 e i 6.000 o 7.000", null],
    ["€ 5.000,00 + da definire", null],
    ["1.00.00", null],
  ])("reads %j", (text, expected) => {
    expect(amountsIn(text)?.map(({ value }) => value) ?? null).toEqual(expected);
  });
});

describe("parseResources", () => {
  it("keeps investments apart from current resources", () => {
    expect(parseResources("€ 66.700,00 + € 5.000,00 di investimenti")).toEqual({
      current: "66700.00",
      investments: "5000.00",
    });
  });

  it("adds amounts of one kind", () => {
    expect(parseResources("€ 1.000,10 + € 0,20")).toEqual({ current: "1000.30", investments: null });
  });

  it.each<[string, { current: string; investments: string | null }]>([
    ["€ 20.000,00 di cui investimenti € 5.000,00", { current: "15000.00", investments: "5000.00" }],
    ["€ 20.000,00 (di cui € 5.000,00 per investimenti)", { current: "15000.00", investments: "5000.00" }],
    ["€ 20.000,00,\ndi cui 5.000,00 di investimenti", { current: "15000.00", investments: "5000.00" }],
    [
      "€ 10.000,00 di cui: € 2.000,00 di investimenti e € 3.000,00 di personale",
      { current: "8000.00", investments: "2000.00" },
    ],
    ["€ 9.000,00 di cui € 1.000,00 per eventi", { current: "9000.00", investments: null }],
    ["€ 5.000,00 di investimenti dei quali € 500,00 di arredi", { current: "0.00", investments: "5000.00" }],
    ["€ 9.000,00 di cui investimenti € 1.000,00 + € 500,00", { current: "8500.00", investments: "1000.00" }],
    ["di cui investimenti € 5.000,00", { current: "0.00", investments: "5000.00" }],
  ])("reads %j as a total with its shares", (text, expected) => {
    expect(parseResources(text)).toEqual(expected);
  });

  it("gives null where the shares are more than the total", () => {
    expect(parseResources("€ 5.000,00 di cui investimenti € 20.000,00")).toBeNull();
  });

  it("gives null where no amount can be told", () => {
    expect(parseResources("vedi allegato")).toBeNull();
  });

  it("reads back whatever formatEuro prints", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (cents) => {
        const amount = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
        expect(parseResources(formatEuro(amount))).toEqual({ current: amount, investments: null });
      }),
    );
  });
});

describe("sumAmounts", () => {
  it("adds in decimals, where binary floats would drift", () => {
    expect(sumAmounts(Array.from({ length: 10 }, () => "0.10"))).toBe("1.00");
  });

  it("is zero for nothing", () => {
    expect(sumAmounts([])).toBe("0.00");
  });
});

describe("formatEuro", () => {
  it.each([
    ["0", "€ 0,00"],
    ["1234.5", "€ 1.234,50"],
    ["1234567.89", "€ 1.234.567,89"],
    ["-12.5", "€ -12,50"],
  ])("prints %s as %s", (amount, expected) => {
    expect(formatEuro(amount)).toBe(expected);
  });
});
